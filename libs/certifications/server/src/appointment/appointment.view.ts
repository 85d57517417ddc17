import {
  type Appointment,
  type AppointmentChoice,
  type AppointmentLine,
  type AppointmentSignature,
  type AppointmentState,
  type SigningSide,
} from '@leerspoor/certifications-contract';
import { addDays, type LocalDate } from '@leerspoor/platform-contract';
import { type PaperWords } from './appointment-paper.js';
import { type Way } from './appointment.entity.js';
import { templateWords } from './appointment-template.view.js';
import { type AppointmentRow, type ChoiceRow } from './appointment.row.js';

const lastDayOf = (endsOn: LocalDate | null): LocalDate | null => (endsOn === null ? null : addDays(endsOn, -1));

const placeOf = ({ locationId, locationName }: AppointmentRow): Appointment['location'] =>
  locationId === null ? null : { id: locationId, name: locationName ?? '' };

const signature = (name: string, typed: string, at: Date | null, way: Way): AppointmentSignature | null =>
  at === null ? null : { name, typed, at: at.toISOString(), way: way === 'session' ? 'session' : 'paper' };

export const appointmentLine = (
  row: AppointmentRow,
  state: AppointmentState,
  asks: SigningSide | null,
): AppointmentLine => ({
  id: row.id,
  person: { id: row.personId, name: row.personName },
  team: row.team,
  type: { id: row.typeId, name: row.typeName },
  role: row.role,
  location: placeOf(row),
  state,
  startsOn: row.startsOn,
  lastDay: lastDayOf(row.endsOn),
  asks,
});

interface Seen extends Pick<Appointment, 'state' | 'document' | 'hash' | 'may'> {
  /** May have the paper itself. */
  party: boolean;
}

/** An appointment as far as who asks may see it. What replaced it says why it ended; a reason is of a withdrawal. */
export const appointmentView = (row: AppointmentRow, seen: Seen): Appointment => ({
  id: row.id,
  version: row.version,
  person: { id: row.personId, name: row.personName },
  type: { id: row.typeId, name: row.typeName },
  role: row.role,
  location: placeOf(row),
  installation: row.installation,
  text: row.text,
  startsOn: row.startsOn,
  lastDay: lastDayOf(row.endsOn),
  state: seen.state,
  signer: row.signerId === null ? null : { id: row.signerId, name: row.signerName ?? '' },
  document: seen.document,
  hash: seen.hash,
  employer: signature(row.employerName, row.employerTyped, row.signedByEmployerAt, row.employerWay),
  employee: signature(row.personName, row.personTyped, row.signedByPersonAt, row.personWay),
  paper: seen.party ? row.paperName : null,
  withdrawal:
    row.withdrawnOn === null || row.replacedById !== null
      ? null
      : { on: row.withdrawnOn, by: row.withdrawnByName, reason: row.withdrawalReason },
  replacesId: row.replacesId,
  replacedById: row.replacedById,
  madeBy: row.madeByName,
  madeAt: row.madeAt.toISOString(),
  offeredAt: row.offeredAt?.toISOString() ?? null,
  may: seen.may,
});

/** What stands on the paper of one that both signed. One from before there were words has only its text. */
export const signedView = (row: AppointmentRow): PaperWords => {
  const { person, role, type, signer, employer, employee, withdrawal } = appointmentView(row, nothing);
  const document = row.document || row.text;
  return { person, role, type, signer, employer, employee, withdrawal, document, hash: row.documentHash };
};

const nothing: Seen = { state: 'active', document: '', hash: '', may: [], party: false };

export const choiceView = (row: ChoiceRow): AppointmentChoice => ({
  type: { id: row.id, name: row.name },
  ...templateWords(row),
  held: row.held,
  lastDay: lastDayOf(row.expires),
});
