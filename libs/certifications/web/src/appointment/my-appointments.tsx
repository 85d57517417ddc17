import '../mine/mine.css';
import { type AppointmentLine, listMyAppointments } from '@leerspoor/certifications-contract';
import { CardLink, StatusTag, type Status } from '@leerspoor/platform-ui';
import { useFormat, useRead } from '@leerspoor/platform-web';
import { pages } from '../pages.js';
import { useTexts } from '../texts.js';

/** My appointments: what I must sign first, then what holds and what was withdrawn lately. Nothing when there are none. */
export function MyAppointments() {
  const t = useTexts();
  const { data = [] } = useRead(listMyAppointments, {});
  const lines = data.toSorted((a, b) => Number(b.asks !== null) - Number(a.asks !== null));
  if (lines.length === 0) return null;
  return (
    <section className="mine-appointments">
      <h2 className="kicker">{t('appointments.title')}</h2>
      {lines.map((line) => (
        <Card key={line.id} line={line} />
      ))}
    </section>
  );
}

function Card({ line }: { line: AppointmentLine }) {
  const t = useTexts();
  const f = useFormat();
  const look = lookOf(line);
  const until = line.lastDay ? t('appointments.until', { day: f.date(line.lastDay) }) : t('appointments.noEnd');
  const place = line.location?.name ?? t('appointments.everywhere');
  const whose = line.asks === 'employer' ? line.person.name : '';
  return (
    <CardLink
      to={pages.appointment(line.id)}
      title={line.role || line.type.name}
      note={[whose, place, until].filter(Boolean).join(' · ')}
      end={<StatusTag status={look.status} word={t(`appointments.${look.word}`)} />}
    />
  );
}

interface Look {
  status: Status;
  word: 'sign' | 'waits' | 'ahead' | 'active' | 'withdrawn';
}

function lookOf({ asks, state }: AppointmentLine): Look {
  if (asks) return { status: 'soon', word: 'sign' };
  if (state === 'withdrawn') return { status: 'stop', word: 'withdrawn' };
  if (state === 'active') return { status: 'ok', word: 'active' };
  return state === 'ahead' ? { status: 'booked', word: 'ahead' } : { status: 'check', word: 'waits' };
}
