import './training.css';
import { type Booking, listBookings } from '@leerspoor/certifications-contract';
import { Link, StatusTag } from '@leerspoor/platform-ui';
import { useFormat, useRead, useSession } from '@leerspoor/platform-web';
import { pages } from '../pages.js';
import { useTexts } from '../texts.js';

/** The session that somebody is booked in for a type, with a link to it; nothing without one. */
export function BookedNote({ personId, typeId }: { personId: string; typeId: string }) {
  const { data } = useRead(listBookings, { params: { personId } });
  const booking = data?.find(({ typeIds }) => typeIds.includes(typeId));
  return booking ? <BookingCard booking={booking} /> : null;
}

/** By type, for me; empty until it is read. */
export function useMyBookings(): ReadonlyMap<string, Booking> {
  const { employeeId } = useSession();
  const { data = [] } = useRead(listBookings, { params: { personId: employeeId } });
  // The soonest one of a type wins.
  return new Map(data.toReversed().flatMap((booking) => booking.typeIds.map((typeId) => [typeId, booking] as const)));
}

function BookingCard({ booking: { trainingId, day, begins, ends, place } }: { booking: Booking }) {
  const t = useTexts();
  const f = useFormat();
  return (
    <Link className="card booked-note" to={pages.training(trainingId)}>
      <StatusTag status="booked" word={t('booked.tag')} />
      <b>{t('booked.on', { day: f.date(day, 'day'), begins, ends })}</b>
      {place && <span className="sm dim">{t('booked.place', { place })}</span>}
    </Link>
  );
}
