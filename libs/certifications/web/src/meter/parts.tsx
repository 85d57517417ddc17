import './meter.css';
import { type PartView } from '@leerspoor/certifications-contract';
import { StatusTag } from '@leerspoor/platform-ui';
import { useFormat } from '@leerspoor/platform-web';
import { useTexts } from '../texts.js';

/** What goes with the certificate, each with its own dates: competences, the confirmation, the appointment. */
export function Parts({ parts }: { parts: readonly PartView[] }) {
  const t = useTexts();
  if (parts.length === 0) return null;
  return (
    <section>
      <h3>{t('parts.title')}</h3>
      <ul className="parts">
        {parts.map((part) => (
          <li key={`${part.part} ${part.name}`}>
            <b>{t(`parts.${part.part}`, { name: part.name })}</b>
            <PartState part={part} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function PartState({ part: { part, doneOn, lacksFrom, lacking } }: { part: PartView }) {
  const t = useTexts();
  const f = useFormat();
  if (lacking)
    return (
      <>
        <StatusTag status="missing" word={t('parts.lacks')} />
        <span className="sm">{t(`parts.lacking.${part}`, { day: lacksFrom ? f.date(lacksFrom) : '' })}</span>
      </>
    );
  const next = part === 'appointment' ? 'parts.beforeSigned' : 'parts.before';
  return (
    <span className="sm dim">
      {[
        doneOn && t('parts.done', { day: f.date(doneOn) }),
        lacksFrom ? t(next, { day: f.date(lacksFrom) }) : t('parts.withDocument'),
      ]
        .filter(Boolean)
        .join(', ')}
    </span>
  );
}
