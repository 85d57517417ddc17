import { type remindPeople } from '@leerspoor/certifications-contract';
import { type ReplyOf } from '@leerspoor/platform-contract';
import { useFormat } from '@leerspoor/platform-web';
import { useDeskTexts } from '../desk-texts.js';

type People = ReplyOf<typeof remindPeople>['people'];

const most = 12;

/** "6 mensen krijgen je bericht. 1 niet bereikbaar: Bas Bos." */
export function Reminded({ people }: { people: People }) {
  const t = useDeskTexts();
  const f = useFormat();
  const of = (outcome: People[number]['outcome']) => people.filter((one) => one.outcome === outcome);
  const who = (found: People) => ({
    count: found.length,
    names: f.list([
      ...found.slice(0, most).map(({ person }) => person.name),
      ...(found.length > most ? [t('bulk.others', { count: found.length - most })] : []),
    ]),
  });
  const [sent, already, unreachable, nothingOpen, self] = [
    of('sent'),
    of('already'),
    of('unreachable'),
    of('nothing-open'),
    of('self'),
  ];
  const again = already
    .flatMap(({ againOn }) => againOn ?? [])
    .toSorted()
    .at(-1);
  return (
    <div className="stack" role="status">
      <p>
        <strong>{sent.length > 0 ? t('bulk.reminded', { count: sent.length }) : t('bulk.remindedNobody')}</strong>
      </p>
      {unreachable.length > 0 && <p>{t('bulk.unreachable', who(unreachable))}</p>}
      {again && <p>{t('bulk.already', { ...who(already), day: f.date(again) })}</p>}
      {nothingOpen.length > 0 && <p>{t('bulk.nothingOpen', who(nothingOpen))}</p>}
      {self.length > 0 && <p>{t('bulk.notSelf')}</p>}
    </div>
  );
}
