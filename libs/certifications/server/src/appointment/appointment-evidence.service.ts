import { Injectable } from '@nestjs/common';
import { type AppointmentState } from '@leerspoor/certifications-contract';
import { type Language, type LocalDate } from '@leerspoor/platform-contract';
import { wallClock } from '@leerspoor/platform-server';
import { appointmentPaper } from './appointment-paper.js';
import { AppointmentRepository } from './appointment.repository.js';
import { type AppointmentRow } from './appointment.row.js';
import { endOf, knownOn, stateOf } from './appointment.rules.js';
import { signedView } from './appointment.view.js';

export interface PackedSignature {
  name: string;
  at: Date;
  way: 'session' | 'paper';
}

/** An appointment that both signed, without its words. */
export interface PackedAppointment {
  id: string;
  personId: string;
  typeId: string;
  code: string;
  /** Of the certificate type. */
  name: string;
  role: string;
  /** Null: everywhere. */
  location: string | null;
  installation: string;
  startsOn: LocalDate;
  /** First day without it: it ended, was withdrawn or was replaced; null: no end. */
  endsOn: LocalDate | null;
  /** First day without it when it was withdrawn. */
  withdrawnOn: LocalDate | null;
  state: AppointmentState;
  employer: PackedSignature;
  employee: PackedSignature;
  /** It was signed on paper, of which a scan is kept. */
  isScanned: boolean;
}

export interface AppointmentPaper {
  id: string;
  bytes: Uint8Array;
}

interface PaperFacts {
  company: string;
  zone: string;
  now: Date;
}

interface Bounds {
  asOf: LocalDate;
  zone: string;
  language: Language;
}

/** Appointments as evidence of a day: what both had signed by then, as it was known then. */
@Injectable()
export class AppointmentEvidence {
  constructor(private readonly appointments: AppointmentRepository) {}

  async signed(personIds: readonly string[], typeIds: readonly string[], bounds: Bounds): Promise<PackedAppointment[]> {
    const found = await this.appointments.signed(personIds, typeIds, bounds);
    return found.map((row) => packed(known(row, bounds), bounds.asOf));
  }

  /** The same with their words, to draw their papers from. */
  async words(appointments: readonly { id: string }[], bounds: Bounds): Promise<AppointmentRow[]> {
    const ids = appointments.map(({ id }) => id);
    if (ids.length === 0) return [];
    return (await this.appointments.byIds(ids, bounds.language)).map((row) => known(row, bounds));
  }

  /** The papers, one after the other: nothing of the database is needed meanwhile. */
  async *draw(rows: readonly AppointmentRow[], facts: PaperFacts): AsyncGenerator<AppointmentPaper> {
    for (const row of rows) yield { id: row.id, bytes: await this.paper(row, facts) };
  }

  paper(row: AppointmentRow, facts: PaperFacts): Promise<Uint8Array> {
    return appointmentPaper({ ...facts, appointment: signedView(row) });
  }
}

/** How it stands is for an auditor; why somebody withdrew it is between them and the person. */
export const withoutReason = (row: AppointmentRow): AppointmentRow => ({ ...row, withdrawalReason: '' });

const known = (row: AppointmentRow, { asOf, zone }: Bounds): AppointmentRow =>
  knownOn(row, asOf, (moment) => wallClock(moment, zone).day);

const packed = (row: AppointmentRow, asOf: LocalDate): PackedAppointment => ({
  id: row.id,
  personId: row.personId,
  typeId: row.typeId,
  code: row.typeCode,
  name: row.typeName,
  role: row.role,
  location: row.locationName,
  installation: row.installation,
  startsOn: row.startsOn,
  endsOn: endOf(row),
  withdrawnOn: row.replacedById === null ? row.withdrawnOn : null,
  state: stateOf(row, asOf),
  employer: signature(row.employerName, row.signedByEmployerAt, row.employerWay),
  employee: signature(row.personName, row.signedByPersonAt, row.personWay),
  isScanned: row.paperName !== null,
});

const signature = (name: string, at: Date | null, way: AppointmentRow['employerWay']): PackedSignature => ({
  name,
  at: at as Date,
  way: way === 'session' ? 'session' : 'paper',
});
