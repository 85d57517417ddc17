import {
  type AuditedActivity,
  type AuditedAppointment,
  type AuditedSignature,
  openAuditActivityDocument,
  openAuditAppointment,
} from '@leerspoor/certifications-contract';
import { addressOf, formatDate, useLanguage } from '@leerspoor/platform-web';
import { AppointmentState } from '../appointment/appointment-state.js';
import { useAuditTexts } from '../audit-texts.js';
import { AuditDocument } from './audit-document.js';

interface Props {
  /** Of whom they are. */
  name: string;
  token: string;
  opensEvidence: boolean;
}

/** What somebody was appointed for, who signed it and when. */
export function AuditedAppointments({
  appointments,
  name,
  token,
  opensEvidence,
}: Props & { appointments: readonly AuditedAppointment[] }) {
  const t = useAuditTexts();
  const language = useLanguage();
  const dayOf = (day: AuditedAppointment['startsOn']) => formatDate(day, language, 'numeric');
  return (
    <table className="audit-table">
      <caption>{t('view.appointments')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('view.role')}</th>
          <th scope="col">{t('view.status')}</th>
          <th scope="col">{t('view.starts')}</th>
          <th scope="col">{t('view.lastDay')}</th>
          <th scope="col">{t('view.where')}</th>
          <th scope="col" className="audit-wide">
            {t('view.signatures')}
          </th>
          {opensEvidence && <th scope="col">{t('view.evidence')}</th>}
        </tr>
      </thead>
      <tbody>
        {appointments.map((one) => (
          <tr key={one.id}>
            <th scope="row">
              {one.role || one.name}
              {one.role && <small className="audit-line dim">{one.name}</small>}
            </th>
            <td>
              <AppointmentState state={one.state} />
            </td>
            <td className="num" data-label={t('view.starts')}>
              {dayOf(one.startsOn)}
            </td>
            <td className="num" data-label={t('view.lastDay')}>
              {endOf(one, dayOf, t('view.noEnd'))}
            </td>
            <td className="audit-lines" data-label={t('view.where')}>
              {[one.location ?? t('view.everywhere'), one.installation].filter(Boolean).join('\n')}
            </td>
            <td data-label={t('view.signatures')}>
              <Signed by={one.employer} />
              <Signed by={one.employee} />
            </td>
            {opensEvidence && (
              <td>
                <AuditDocument
                  label={t('view.appointmentOf', { role: one.role || one.name, name })}
                  href={addressOf(openAuditAppointment, { params: { token, appointmentId: one.id } })}
                />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Signed({ by: { name, on, way } }: { by: AuditedSignature }) {
  const t = useAuditTexts();
  const language = useLanguage();
  return (
    <span className="audit-line">
      {name}, <span className="num audit-day">{formatDate(on, language, 'numeric')}</span>
      {way === 'paper' && `, ${t('view.onPaper')}`}
    </span>
  );
}

/** Nothing for one that was withdrawn before it began. */
function endOf(
  { startsOn, lastDay }: AuditedAppointment,
  dayOf: (day: AuditedAppointment['startsOn']) => string,
  noEnd: string,
): string {
  if (lastDay === null) return noEnd;
  return lastDay < startsOn ? '' : dayOf(lastDay);
}

/** What somebody did for a certificate that is not there, with what proves it. */
export function AuditedActivities({
  activities,
  name,
  token,
}: Omit<Props, 'opensEvidence'> & { activities: readonly AuditedActivity[] }) {
  const t = useAuditTexts();
  const language = useLanguage();
  return (
    <table className="audit-table">
      <caption>{t('view.activities')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('view.subject')}</th>
          <th scope="col">{t('view.type')}</th>
          <th scope="col">{t('view.on')}</th>
          <th scope="col">{t('view.evidence')}</th>
        </tr>
      </thead>
      <tbody>
        {activities.map((one) => (
          <tr key={one.id}>
            <th scope="row">{one.subject || one.name}</th>
            <td data-label={t('view.type')}>{one.subject && one.name}</td>
            <td className="num" data-label={t('view.on')}>
              {formatDate(one.on, language, 'numeric')}
            </td>
            <td>
              {one.fileIds.map((fileId) => (
                <AuditDocument
                  key={fileId}
                  label={t('view.documentOf', { type: one.subject || one.name, name })}
                  href={addressOf(openAuditActivityDocument, { params: { token, activityId: one.id, fileId } })}
                />
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
