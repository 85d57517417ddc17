import { Injectable } from '@nestjs/common';
import { type Appointment, type AppointmentDraft, type SigningSide } from '@leerspoor/certifications-contract';
import { addDays, type LocalDate } from '@leerspoor/platform-contract';
import { type Actor, Audit, Clock, Files, Problem, type UploadedFile } from '@leerspoor/platform-server';
import { PersonService } from '../person/person.service.js';
import { RenewalService } from '../renewal/renewal.service.js';
import { CertificateTypeService } from '../type/certificate-type.service.js';
import { AppointmentReading } from './appointment-reading.service.js';
import { type AppointmentEntity } from './appointment.entity.js';
import { AppointmentRepository } from './appointment.repository.js';
import { type AppointmentRow } from './appointment.row.js';
import { deedsOf, replacedFrom, signatureOf, stateOf, withdrawnFrom } from './appointment.rules.js';

export interface SignedAppointment {
  personId: string;
  typeId: string;
  text: string;
  /** Null: everywhere. */
  locationId: string | null;
  installation: string;
  startsOn: LocalDate;
  endsOn: LocalDate | null;
}

interface Signing {
  as: SigningSide;
  hash: string;
  name: string;
}

/** Written appointments: whoever changes one has the chain rebuilt, because a certificate may count from then on, or not any more. */
@Injectable()
export class AppointmentService {
  constructor(
    private readonly appointments: AppointmentRepository,
    private readonly reading: AppointmentReading,
    private readonly renewals: RenewalService,
    private readonly types: CertificateTypeService,
    private readonly people: PersonService,
    private readonly files: Files,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Records one that both have signed already, on paper: it counts from its first day, or from today when that is later. */
  async recordSigned(appointment: SignedAppointment, by: string): Promise<string> {
    const { personId, typeId, locationId, startsOn, endsOn } = appointment;
    const now = this.clock.now();
    const id = await this.appointments.insert({ ...appointment, signerId: by, madeBy: by, madeAt: now });
    await this.appointments.update(id, 1, {
      offeredAt: now,
      signedByEmployerAt: now,
      signedByEmployerBy: by,
      employerWay: 'paper',
      signedByPersonAt: now,
      personWay: 'paper',
    });
    await this.renewals.rebuild([personId], [typeId]);
    const details = { typeId, locationId, startsOn, endsOn };
    await this.audit.record({
      action: 'appointment.recorded',
      subjectKind: 'appointment',
      subjectId: id,
      personId,
      details,
    });
    return id;
  }

  async add(
    actor: Actor,
    {
      personId,
      typeId,
      replacesId,
      ...draft
    }: AppointmentDraft & { personId: string; typeId: string; replacesId: string | null },
  ): Promise<Appointment> {
    await this.people.one(actor, personId);
    const type = await this.types.inUse(typeId);
    if (type.policy.model !== 'appointment') throw Problem.conflict('certifications.no-appointment');
    const parts = await this.checked(actor, personId, draft);
    if (replacesId !== null) {
      const old = await this.reading.find(actor, replacesId);
      if (old.personId !== personId || old.typeId !== typeId) throw Problem.notFound('appointment');
    }
    const made = { madeBy: actor.employeeId, madeAt: this.clock.now() };
    const id = await this.appointments.insert({ ...parts, personId, typeId, replacesId, ...made });
    await this.note('appointment.drafted', { id, personId, typeId });
    return this.reading.read(actor, id);
  }

  async change(
    actor: Actor,
    id: string,
    { version, ...draft }: AppointmentDraft & { version: number },
  ): Promise<Appointment> {
    const row = await this.doable(actor, id, 'change');
    await this.save({ ...row, version }, await this.checked(actor, row.personId, draft));
    await this.note('appointment.changed', row);
    return this.reading.read(actor, id);
  }

  /** From here on the words are fixed. */
  async offer(actor: Actor, id: string, version: number): Promise<Appointment> {
    const row = await this.doable(actor, id, 'offer');
    const { document, hash } = await this.reading.words(row);
    await this.save({ ...row, version }, { document, documentHash: hash, offeredAt: this.clock.now() });
    await this.note('appointment.offered', row, { hash });
    return this.reading.read(actor, id);
  }

  async sign(actor: Actor, id: string, { as, hash, name }: Signing): Promise<Appointment> {
    await this.appointments.hold(id);
    const row = await this.reading.find(actor, id);
    const state = stateOf(row, actor.today);
    if (signatureOf(actor, row, state) !== as) throw Problem.conflict('certifications.appointment-fixed');
    if (hash !== row.documentHash) throw Problem.conflict('certifications.appointment-other-text');
    const at = this.clock.now();
    await this.save(
      row,
      as === 'person'
        ? { signedByPersonAt: at, personTyped: name, personWay: 'session' }
        : { signedByEmployerAt: at, signedByEmployerBy: actor.employeeId, employerTyped: name, employerWay: 'session' },
    );
    await this.note('appointment.signed', row, { as, hash });
    return this.signedBy(actor, id);
  }

  /** What both signed on paper: who signed in the product already, did so then. */
  async addPaper(
    actor: Actor,
    id: string,
    { version, signedOn }: { version: number; signedOn: LocalDate },
    file: UploadedFile,
  ): Promise<Appointment> {
    const row = await this.doable(actor, id, 'paper');
    if (signedOn > actor.today) throw Problem.invalid([{ path: 'signedOn', code: 'date-range' }]);
    const { id: paperId } = await this.files.accept(file, 'evidence');
    const at = await this.appointments.noonOf(signedOn, actor.zone);
    await this.save(
      { ...row, version },
      {
        paperId,
        ...(row.signedByPersonAt ? {} : { signedByPersonAt: at, personWay: 'paper' as const }),
        ...(row.signedByEmployerAt
          ? {}
          : { signedByEmployerAt: at, signedByEmployerBy: row.signerId, employerWay: 'paper' as const }),
      },
    );
    await this.note('appointment.paper-added', row, { on: signedOn });
    return this.signedBy(actor, id);
  }

  /** At once: the certificate does not count any more from today. */
  async withdraw(actor: Actor, id: string, version: number, reason: string): Promise<Appointment> {
    const row = await this.doable(actor, id, 'withdraw');
    const withdrawnOn = withdrawnFrom(row, actor.today);
    await this.save(
      { ...row, version },
      { withdrawnOn, withdrawnAt: this.clock.now(), withdrawnBy: actor.employeeId, withdrawalReason: reason },
    );
    await this.note('appointment.withdrawn', row, { on: withdrawnOn, reason });
    return this.counted(actor, row);
  }

  /** When both have signed, it counts, and the one in whose place it comes ends. */
  private async signedBy(actor: Actor, id: string): Promise<Appointment> {
    const row = await this.reading.find(actor, id);
    if (row.signedByEmployerAt === null || row.signedByPersonAt === null) return this.reading.read(actor, id);
    const old = row.replacesId === null ? null : await this.appointments.find(row.replacesId);
    if (old?.withdrawnOn === null) {
      const withdrawnOn = replacedFrom(old, row, actor.today);
      await this.save(old, { withdrawnOn, withdrawnAt: this.clock.now(), replacedById: id });
      await this.note('appointment.replaced', old, { on: withdrawnOn });
    }
    return this.counted(actor, row);
  }

  private async counted(actor: Actor, { id, personId, typeId }: AppointmentEntity): Promise<Appointment> {
    await this.renewals.rebuild([personId], [typeId]);
    return this.reading.read(actor, id);
  }

  private async doable(
    actor: Actor,
    id: string,
    deed: 'change' | 'offer' | 'paper' | 'withdraw',
  ): Promise<AppointmentRow> {
    const row = await this.reading.find(actor, id);
    if (!deedsOf(actor, row, stateOf(row, actor.today)).includes(deed))
      throw Problem.conflict('certifications.appointment-fixed');
    return row;
  }

  private async checked(actor: Actor, personId: string, { lastDay, signerId, ...draft }: AppointmentDraft) {
    const signer = signerId ?? actor.employeeId;
    if (signer === personId) throw Problem.conflict('certifications.own-appointment');
    await this.people.one(actor, signer);
    if (draft.locationId !== null && !(await this.appointments.hasLocation(draft.locationId)))
      throw Problem.notFound('location');
    return { ...draft, signerId: signer, endsOn: lastDay === null ? null : addDays(lastDay, 1) };
  }

  private async save(
    { id, version }: Pick<AppointmentEntity, 'id' | 'version'>,
    change: Partial<AppointmentEntity>,
  ): Promise<void> {
    if (!(await this.appointments.update(id, version, change))) throw Problem.stale();
  }

  private note(
    action: string,
    { id, personId, typeId }: Pick<AppointmentEntity, 'id' | 'personId' | 'typeId'>,
    details: Record<string, unknown> = {},
  ): Promise<void> {
    return this.audit.record({
      action,
      subjectKind: 'appointment',
      subjectId: id,
      personId,
      details: { typeId, ...details },
    });
  }
}
