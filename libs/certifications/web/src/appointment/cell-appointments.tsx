import { listAppointments } from '@leerspoor/certifications-contract';
import { CardLink } from '@leerspoor/platform-ui';
import { useFormat, useRead } from '@leerspoor/platform-web';
import { useAppointmentTexts } from '../appointment-texts.js';
import { pages } from '../pages.js';
import { AppointmentState } from './appointment-state.js';

/** The appointments of somebody for a type that wait or hold, each with where it is. */
export function CellAppointments({ personId, typeId }: { personId: string; typeId: string }) {
  const t = useAppointmentTexts();
  const f = useFormat();
  const open = useRead(listAppointments, { query: { personId, typeId, group: 'open' } });
  const active = useRead(listAppointments, { query: { personId, typeId, group: 'active' } });
  const lines = [...(open.data?.items ?? []), ...(active.data?.items ?? [])];
  if (lines.length === 0) return null;
  return (
    <section className="stack">
      <h3>{t('list.title')}</h3>
      {lines.map(({ id, role, type, location, lastDay, state }) => (
        <CardLink
          key={id}
          to={pages.appointment(id)}
          title={role || type.name}
          note={[
            location?.name ?? t('list.everywhere'),
            lastDay ? t('one.through', { day: f.date(lastDay) }) : t('one.endless'),
          ].join(' · ')}
          end={<AppointmentState state={state} />}
        />
      ))}
    </section>
  );
}
