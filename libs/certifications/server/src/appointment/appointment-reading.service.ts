import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  type Appointment,
  type AppointmentChoice,
  appointmentDocument,
  type AppointmentGroup,
  type AppointmentLine,
  type AppointmentState,
} from '@leerspoor/certifications-contract';
import { searchWords } from '@leerspoor/people-server';
import { addDays } from '@leerspoor/platform-contract';
import { type Actor, Audit, Clock, Files, Problem } from '@leerspoor/platform-server';
import { OutsideSettingRepository } from '../gate/outside-setting.repository.js';
import { PersonService } from '../person/person.service.js';
import { appointmentPaper } from './appointment-paper.js';
import { AppointmentRepository } from './appointment.repository.js';
import { type AppointmentRow } from './appointment.row.js';
import { arranges, deedsOf, isParty, signatureOf, stateOf } from './appointment.rules.js';
import { appointmentLine, appointmentView, choiceView } from './appointment.view.js';

interface ListQuery {
  group?: AppointmentGroup | undefined;
  state?: AppointmentState | undefined;
  personId?: string | undefined;
  search?: string | undefined;
  typeId?: string | undefined;
  locationId?: string | undefined;
  after?: string | undefined;
  limit: number;
}

/** Days during which a withdrawal is news to whom it is about. */
const newsDays = 60;

/** Appointments for who may see them: HR all, a lead those of own people, the person their own, and who signs for the employer. */
@Injectable()
export class AppointmentReading {
  constructor(
    private readonly appointments: AppointmentRepository,
    private readonly settings: OutsideSettingRepository,
    private readonly people: PersonService,
    private readonly files: Files,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async list(
    actor: Actor,
    { group, state, personId, search, typeId, locationId, after, limit }: ListQuery,
  ): Promise<{ items: AppointmentLine[]; next: string | null }> {
    const rows = await this.appointments.page({
      reach: this.people.reach(actor),
      drafts: arranges(actor),
      me: actor.employeeId,
      today: actor.today,
      language: actor.language,
      group: group ?? null,
      state: state ?? null,
      personId: personId ?? null,
      words: searchWords(search ?? ''),
      typeId: typeId ?? null,
      locationId: locationId ?? null,
      after: after ?? null,
      limit: limit + 1,
    });
    const items = rows.slice(0, limit).map((row) => this.line(actor, row));
    return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
  }

  async mine(actor: Actor): Promise<AppointmentLine[]> {
    const { employeeId, today, language } = actor;
    const rows = await this.appointments.mine(employeeId, today, addDays(today, -newsDays), language);
    return rows.map((row) => this.line(actor, row));
  }

  async choices(
    actor: Actor,
    personId: string,
  ): Promise<{ person: { id: string; name: string }; choices: AppointmentChoice[] }> {
    const { id, name } = await this.people.one(actor, personId);
    const choices = await this.appointments.choices(id, actor.today, actor.language);
    return { person: { id, name }, choices: choices.map(choiceView) };
  }

  /** Out of sight and not there look the same. A draft is HR's. */
  async find(actor: Actor, id: string): Promise<AppointmentRow> {
    const { employeeId, language } = actor;
    const row = await this.appointments.detailed(id, this.people.reach(actor), employeeId, language);
    if (!row || (row.offeredAt === null && !arranges(actor))) throw Problem.notFound('appointment');
    return row;
  }

  async read(actor: Actor, id: string): Promise<Appointment> {
    return this.view(actor, await this.find(actor, id));
  }

  /** The words as they are fixed, or as they would be now, and their hash. One from before there were words has only its text. */
  async words(row: AppointmentRow): Promise<{ document: string; hash: string }> {
    if (row.offeredAt !== null) return { document: row.document || row.text, hash: row.documentHash };
    const document = appointmentDocument({
      company: await this.settings.companyName(),
      person: row.personName,
      type: row.typeName,
      role: row.role,
      location: row.locationName,
      installation: row.installation,
      text: row.text,
      startsOn: row.startsOn,
      lastDay: row.endsOn === null ? null : addDays(row.endsOn, -1),
      signer: row.signerName ?? '',
    });
    return { document, hash: createHash('sha256').update(document, 'utf8').digest('hex') };
  }

  async pdf(actor: Actor, id: string) {
    const row = await this.party(actor, id);
    if (row.offeredAt === null) throw Problem.conflict('certifications.appointment-fixed');
    const appointment = await this.view(actor, row);
    const company = await this.settings.companyName();
    const bytes = await appointmentPaper({ appointment, company, zone: actor.zone, now: this.clock.now() });
    await this.note('appointment.downloaded', row);
    return { name: `Aanwijzing ${row.personName}.pdf`, mediaType: 'application/pdf', bytes };
  }

  async paper(actor: Actor, id: string) {
    const row = await this.party(actor, id);
    if (row.paperId === null) throw Problem.notFound('file');
    const file = await this.files.open(row.paperId);
    await this.note('appointment.paper-viewed', row);
    return file;
  }

  private async party(actor: Actor, id: string): Promise<AppointmentRow> {
    const row = await this.find(actor, id);
    if (!isParty(actor, row)) throw Problem.notFound('appointment');
    return row;
  }

  private line(actor: Actor, row: AppointmentRow): AppointmentLine {
    const state = stateOf(row, actor.today);
    return appointmentLine(row, state, signatureOf(actor, row, state));
  }

  private async view(actor: Actor, row: AppointmentRow): Promise<Appointment> {
    const state = stateOf(row, actor.today);
    const may = deedsOf(actor, row, state);
    return appointmentView(row, { state, may, party: isParty(actor, row), ...(await this.words(row)) });
  }

  private note(action: string, { id, personId, typeId }: AppointmentRow): Promise<void> {
    return this.audit.record({ action, subjectKind: 'appointment', subjectId: id, personId, details: { typeId } });
  }
}
