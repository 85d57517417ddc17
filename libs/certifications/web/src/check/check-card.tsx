import { type Check } from '@leerspoor/certifications-contract';
import { Face } from '@leerspoor/platform-ui';
import { useFormat } from '@leerspoor/platform-web';
import { useDeskTexts } from '../desk-texts.js';
import { useActivityWords } from '../meter/activity-list.js';
import { RegisterSection } from '../register/register-section.js';
import { ActivityDecisionForm } from './activity-decision-form.js';
import { DecisionForm, type DecisionProps } from './decision-form.js';
import { Pictures } from './pictures.js';

interface Props extends DecisionProps<Check> {
  place: number;
  total: number;
}

/** One document, or one thing that was done: whose, the picture, what was typed, and the decision. */
export function CheckCard({ place, total, check, ...decision }: Props) {
  return (
    <article className="check" aria-label={`${check.person.name}, ${check.type.name}`}>
      <Who check={check} place={place} total={total} />
      <Pictures check={check}>
        {check.waits === 'certificate' && (
          <RegisterSection
            person={check.person}
            type={check.type}
            certificateId={check.own ? null : check.certificateId}
          />
        )}
      </Pictures>
      {check.waits === 'certificate' ? (
        <DecisionForm check={check} {...decision} />
      ) : (
        <ActivityDecisionForm check={check} {...decision} />
      )}
    </article>
  );
}

function Who({ check, place, total }: { check: Check; place: number; total: number }) {
  const t = useDeskTexts();
  const f = useFormat();
  const what = useActivityWords();
  const source = check.waits === 'activity' ? 'upload' : check.source;
  const handedIn = t(`check.by.${source}`, { by: check.recordedBy, at: f.moment(check.recordedAt) });
  return (
    <header className="check-who">
      <div className="row">
        <Face name={check.person.name} size={40} />
        <div className="grow">
          <b>{check.person.name}</b>
          <div className="sm dim">{check.team}</div>
        </div>
        <span className="sm dim num">{t('check.place', { at: place + 1, of: total })}</span>
      </div>
      <h2>{check.type.name}</h2>
      {check.waits === 'activity' && (
        <p>
          {f.date(check.on)}: {what(check)}
        </p>
      )}
      <p className="sm dim">{[handedIn, check.type.issuer].filter(Boolean).join(' · ')}</p>
      {check.note && <p className="check-said">{check.note}</p>}
    </header>
  );
}
