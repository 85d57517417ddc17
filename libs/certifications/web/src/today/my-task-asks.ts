import { listBookings, listMyAppointments, readMine } from '@leerspoor/certifications-contract';
import { type Asks } from '@leerspoor/platform-web';

/** What my tasks are made of. */
export const myTaskAsks: Asks = (ask, { employeeId }) => {
  ask(readMine, {});
  ask(listBookings, { params: { personId: employeeId } });
  ask(listMyAppointments, {});
};
