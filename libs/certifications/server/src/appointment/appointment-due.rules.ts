import { certificateLinks } from '@leerspoor/certifications-contract';
import { type LocalDate } from '@leerspoor/platform-contract';
import { type Due } from '@leerspoor/reminders-contract';

interface Facts {
  appointmentId: string;
  personId: string;
  person: string;
  type: string;
  offeredOn: LocalDate;
}

export const signerOfDue = (subjectId: string): string => subjectId.slice(0, subjectId.indexOf('.'));

/** Due from the day on which it was laid ready, until they have signed. */
export const unsignedDue = ({ appointmentId, personId, person, type, offeredOn }: Facts): Due => ({
  kind: 'appointment-waiting',
  subjectId: `${personId}.${appointmentId}`,
  personId,
  dueOn: offeredOn,
  link: { person: certificateLinks.appointment(appointmentId), others: certificateLinks.appointment(appointmentId) },
  values: { type, person, date: offeredOn },
});
