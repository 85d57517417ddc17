import { ObtainedOn, previewOutcome, PrintedDate } from '@leerspoor/certifications-contract';
import { InfoNote } from '@leerspoor/platform-ui';
import { useRead } from '@leerspoor/platform-web';
import { useMissingWords } from '../meter/quota-words.js';
import { useEndWords, useOutcomeSentence } from '../status/use-look.js';
import { useTexts } from '../texts.js';
import { type Picked } from './person-picker.js';

interface Props {
  people: readonly Picked[];
  typeId: string;
  obtainedOn: string;
  printedExpiry: string;
  /** Said of oneself: "Dan ben je geldig …". */
  mine?: boolean;
}

const most = 4;

/** What it comes to, by name, before it is recorded: computed by the engine from what is there already. */
export function OutcomeLines({ people, typeId, obtainedOn, printedExpiry, mine }: Props) {
  const t = useTexts();
  const isDay =
    ObtainedOn.safeParse(obtainedOn).success && (printedExpiry === '' || PrintedDate.safeParse(printedExpiry).success);
  if (!isDay || typeId === '' || people.length === 0) return null;
  return (
    <div aria-live="polite">
      <InfoNote>
        <ul className="outcomes">
          {people.slice(0, most).map((person) => (
            <OutcomeLine
              key={person.id}
              person={person}
              typeId={typeId}
              obtainedOn={obtainedOn}
              printedExpiry={printedExpiry}
              mine={mine ?? false}
            />
          ))}
        </ul>
        {people.length > most && <p className="sm dim">{t('outcome.more', { count: people.length - most })}</p>}
      </InfoNote>
    </div>
  );
}

function OutcomeLine({ person, typeId, obtainedOn, printedExpiry, mine }: Omit<Props, 'people'> & { person: Picked }) {
  const t = useTexts();
  const say = useOutcomeSentence();
  const end = useEndWords();
  const missing = useMissingWords();
  const body = { personId: person.id, typeId, obtainedOn, printedExpiry: printedExpiry || null };
  const { data } = useRead(previewOutcome, { body }, { keep: true });
  if (!data) return <li className="dim">{t('outcome.computing', { name: person.name })}</li>;
  const differs = data.byRule !== data.expires;
  return (
    <li>
      {mine ? t('outcome.mine', { until: end(data.expires, data.wording) }) : say(data)}
      {data.initialNeeded && <p className="sm">{t('outcome.initial')}</p>}
      {data.lacking.length > 0 && <p className="sm">{t('outcome.lacking', { types: data.lacking.join(', ') })}</p>}
      {data.unmet && <p className="sm">{t('outcome.unmet', { missing: missing(data.unmet) })}</p>}
      {differs && <p className="sm dim">{t('outcome.byRule', { until: end(data.byRule, data.wording) })}</p>}
    </li>
  );
}
