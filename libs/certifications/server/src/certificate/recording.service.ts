import { Injectable } from '@nestjs/common';
import { type CertificateSource, type CertificateState, isDerived } from '@leerspoor/certifications-contract';
import { type LocalDate } from '@leerspoor/platform-contract';
import { type Actor, Audit, Clock, Problem, type UploadedFile } from '@leerspoor/platform-server';
import { CellGuard } from '../cell/cell-guard.service.js';
import { EvidenceService } from '../evidence/evidence.service.js';
import { PersonService } from '../person/person.service.js';
import { RenewalService } from '../renewal/renewal.service.js';
import { type CertificateTypeEntity } from '../type/certificate-type.entity.js';
import { CertificateTypeService } from '../type/certificate-type.service.js';
import { CertificateRepository } from './certificate.repository.js';
import { type GivenDates, isOwn, printedExpires, wrongDates } from './certificate.rules.js';

export interface Details extends GivenDates {
  number: string;
  issuer?: string;
  note: string;
}

export interface Recording extends Details {
  typeId: string;
  personIds: readonly string[];
  /** See `SeenChange`. */
  seen?: number | null;
}

/** What a training session gave: everybody who passed, on the same day. */
export interface Graduation extends Recording {
  trainingId: string;
}

export interface Recorded {
  id: string;
  personId: string;
  state: CertificateState;
  expires: LocalDate | null;
}

/** What HR records counts at once, except what is their own. */
const stateFor = (actor: Actor) => (personId: string) =>
  isOwn(actor, personId) ? ('waiting' as const) : ('verified' as const);

/** How certificates come in, by hand: HR records them, somebody hands in their own. */
@Injectable()
export class RecordingService {
  constructor(
    private readonly certificates: CertificateRepository,
    private readonly types: CertificateTypeService,
    private readonly people: PersonService,
    private readonly renewals: RenewalService,
    private readonly evidence: EvidenceService,
    private readonly guard: CellGuard,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** HR records for others: it counts at once, except what is their own. */
  record(actor: Actor, recording: Recording, file?: UploadedFile): Promise<Recorded[]> {
    return this.add(actor, recording, 'manual', stateFor(actor), file);
  }

  /** HR closes a training session: as what is recorded by hand, and the certificate knows the session. */
  recordTraining(actor: Actor, graduation: Graduation): Promise<Recorded[]> {
    return this.add(actor, graduation, 'training', stateFor(actor));
  }

  /** Somebody hands in their own: HR checks it. */
  async handIn(actor: Actor, details: Details & { typeId: string }, file?: UploadedFile): Promise<Recorded> {
    const [recorded] = await this.add(
      actor,
      { ...details, personIds: [actor.employeeId] },
      'upload',
      () => 'waiting',
      file,
    );
    return recorded as Recorded;
  }

  /** Refuses wrong dates and a second one of the same day; gives the date on the document as it is stored. */
  async checked(
    actor: Actor,
    type: CertificateTypeEntity,
    dates: GivenDates,
    personIds: readonly string[],
    except: string | null = null,
  ) {
    const wrong = wrongDates(dates, type, actor.today);
    if (wrong.length > 0) throw Problem.invalid(wrong);
    const holders = await this.certificates.holders(personIds, type.id, dates.obtainedOn, except);
    if (holders.length > 0) {
      const [first] = await this.people.all(actor, holders);
      throw Problem.conflict('certifications.duplicate', {
        values: { name: first?.name ?? '', count: holders.length },
      });
    }
    return { printedExpiresOn: printedExpires(dates, type) };
  }

  private async add(
    actor: Actor,
    recording: Recording & { trainingId?: string },
    source: CertificateSource,
    stateOf: (personId: string) => 'waiting' | 'verified',
    file?: UploadedFile,
  ): Promise<Recorded[]> {
    const type = await this.types.inUse(recording.typeId);
    if (isDerived(type.policy)) throw Problem.conflict('certifications.derived');
    const personIds = (await this.people.all(actor, recording.personIds)).map(({ id }) => id);
    await this.guard.require(actor, personIds, type.id, recording.seen);
    const { printedExpiresOn } = await this.checked(actor, type, recording, personIds);
    const { obtainedOn, number, issuer = '', note } = recording;
    const common = {
      typeId: type.id,
      obtainedOn,
      printedExpiresOn,
      number,
      issuer,
      note,
      source,
      trainingId: recording.trainingId ?? null,
      policyVersion: type.policyVersion,
    };
    const rows = personIds.map((personId) => ({
      ...common,
      personId,
      state: stateOf(personId),
      recordedBy: actor.employeeId,
      recordedAt: this.clock.now(),
    }));
    const ids = await this.certificates.insert(rows);
    if (file) await this.evidence.keep(actor, type, ids, file);
    await this.renewals.rebuild(personIds, [type.id]);
    const action = source === 'upload' ? 'certificate.handed-in' : 'certificate.recorded';
    await this.audit.recordAll(
      rows.map(({ personId, state }, at) => ({
        action,
        subjectKind: 'certificate',
        subjectId: ids[at] as string,
        personId,
        details: { typeId: type.id, obtainedOn, state },
      })),
    );
    return (await this.certificates.ofIds(ids)).map(({ id, personId, state, expiresOn }) => ({
      id,
      personId,
      state,
      expires: expiresOn,
    }));
  }
}
