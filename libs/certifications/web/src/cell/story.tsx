import './cell.css';
import { type CellPanel, type Certificate, type Mute, type StandingLine } from '@leerspoor/certifications-contract';
import { type LocalDate } from '@leerspoor/platform-contract';
import { History } from '@leerspoor/platform-ui';
import { useFormat } from '@leerspoor/platform-web';
import { useEndWords } from '../status/use-look.js';
import { useTexts } from '../texts.js';

interface Item {
  key: string;
  /** Orders the list: a day, or a moment. */
  at: string;
  what: string;
  when: string;
  stop?: boolean;
}

interface Props {
  certificates: readonly Certificate[];
  exemptions: readonly Mute[];
  suspensions: readonly Mute[];
  standing: StandingLine;
  asOf: LocalDate;
}

/** The track of one person and one type: every cycle, what muted it, and how it ended. Newest first. */
export function Story({ certificates, exemptions, suspensions, standing, asOf }: Props) {
  const t = useTexts();
  const items = [
    ...useCycles(certificates, standing, asOf),
    ...useRemovals(certificates),
    ...useMutes(exemptions, 'exempt'),
    ...useMutes(suspensions, 'suspended'),
  ];
  if (items.length === 0) return null;
  return (
    <section>
      <h3>{t('story.title')}</h3>
      <History items={items.toSorted((a, b) => (a.at < b.at ? 1 : -1))} />
    </section>
  );
}

function useCycles(certificates: readonly Certificate[], standing: StandingLine, asOf: LocalDate): Item[] {
  const t = useTexts();
  const f = useFormat();
  const end = useEndWords();
  return certificates.flatMap((certificate): Item[] => {
    const { id, state, obtainedOn, expires, revokedOn, reason } = certificate;
    const obtained: Item = {
      key: id,
      at: obtainedOn,
      what:
        state === 'verified' || state === 'revoked'
          ? t('story.obtained', { until: end(expires, standing.wording) })
          : t(`story.${state}`),
      when: [
        f.date(obtainedOn),
        state === 'sent-back' ? reason : certificate.decidedBy || certificate.recordedBy,
        certificate.selfChecked && t('selfChecked'),
      ]
        .filter(Boolean)
        .join(', '),
      stop: state === 'sent-back',
    };
    if (revokedOn !== null)
      return [
        {
          key: `${id}-r`,
          at: revokedOn,
          what: t('story.revoked'),
          when: [f.date(revokedOn), reason].join(', '),
          stop: true,
        },
        obtained,
      ];
    const isOver = standing.certificateId === id && expires !== null && expires <= asOf && !standing.covers;
    return isOver
      ? [{ key: `${id}-x`, at: expires, what: t('story.expired'), when: f.date(expires), stop: true }, obtained]
      : [obtained];
  });
}

/** Wrong files that were taken away, and why. */
function useRemovals(certificates: readonly Certificate[]): Item[] {
  const t = useTexts();
  const f = useFormat();
  return certificates.flatMap(({ id, removedFiles }) =>
    removedFiles.map(({ name, at, by, reason }) => ({
      key: `${id}.${name}.${at}`,
      at,
      what: t('story.fileRemoved', { file: name }),
      when: [f.moment(at), reason, by].filter(Boolean).join(', '),
    })),
  );
}

function useMutes(mutes: readonly Mute[], kind: 'exempt' | 'suspended'): Item[] {
  const t = useTexts();
  const f = useFormat();
  return mutes.map(({ id, startsOn, endsOn, reason, madeBy }) => ({
    key: id,
    at: startsOn,
    what: t(`story.${kind}`, { until: endsOn ? t('notes.until', { day: f.date(endsOn) }) : t('story.open') }),
    when: [f.date(startsOn), reason, madeBy].filter(Boolean).join(', '),
    stop: kind === 'suspended',
  }));
}

const acts = {
  'evidence.viewed': 'trail.evidence-viewed',
  'evidence.added': 'trail.evidence-added',
  'evidence.removed': 'trail.evidence-removed',
  'certificate.recorded': 'trail.certificate-recorded',
  'certificate.handed-in': 'trail.certificate-handed-in',
  'certificate.corrected': 'trail.certificate-corrected',
  'certificate.approved': 'trail.certificate-approved',
  'certificate.self-approved': 'trail.certificate-self-approved',
  'certificate.sent-back': 'trail.certificate-sent-back',
  'activity.handed-in': 'trail.activity-handed-in',
  'activity.approved': 'trail.activity-approved',
  'activity.self-approved': 'trail.activity-self-approved',
  'activity.sent-back': 'trail.activity-sent-back',
  'activity.withdrawn': 'trail.activity-withdrawn',
  'certificate.revoked': 'trail.certificate-revoked',
  'exemption.made': 'trail.exemption-made',
  'exemption.ended': 'trail.exemption-ended',
  'suspension.made': 'trail.suspension-made',
  'suspension.ended': 'trail.suspension-ended',
  'register.checked': 'trail.register-checked',
  'training.invited': 'trail.training-invited',
  'training.withdrawn': 'trail.training-withdrawn',
  'training.judged': 'trail.training-judged',
  'appointment.drafted': 'trail.appointment-drafted',
  'appointment.offered': 'trail.appointment-offered',
  'appointment.signed': 'trail.appointment-signed',
  'appointment.paper-added': 'trail.appointment-paper-added',
  'appointment.downloaded': 'trail.appointment-downloaded',
  'appointment.withdrawn': 'trail.appointment-withdrawn',
  'appointment.recorded': 'trail.appointment-recorded',
} as const;
/** What somebody did, as the trail says it after their name. */
export const wordOf = (action: string) => (action in acts ? acts[action as keyof typeof acts] : 'trail.other');

/** Who opened a document, and who changed something: newest first. `changesOnly` where looks stand elsewhere. */
export function Trail({ events, changesOnly }: { events: CellPanel['events']; changesOnly?: boolean }) {
  const t = useTexts();
  const f = useFormat();
  const looks = events.filter(({ action }) => action === 'evidence.viewed');
  if (changesOnly && events.length === 0) return null;
  return (
    <section>
      <h3>{t(changesOnly ? 'trail.changes' : 'trail.title')}</h3>
      {!changesOnly && looks.length === 0 && <p className="sm dim">{t('trail.nobody')}</p>}
      {events.length > 0 && (
        <ul className="trail sm">
          {events.slice(0, 12).map((event, index) => (
            <li key={index}>
              <b>{event.actor}</b> {t(wordOf(event.action))} <span className="dim">{f.moment(event.at)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
