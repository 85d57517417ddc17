import { Injectable } from '@nestjs/common';
import { type Certificate, type CertificateSource, type CertificateState } from '@leerspoor/certifications-contract';
import { type LocalDate } from '@leerspoor/platform-contract';
import { type Actor, Audit, Clock, Problem, type UploadedFile } from '@leerspoor/platform-server';
import { EvidenceService } from '../evidence/evidence.service.js';
import { PersonService } from '../person/person.service.js';
import { RenewalService } from '../renewal/renewal.service.js';
import { type CertificateTypeEntity } from '../type/certificate-type.entity.js';
import { CertificateTypeService } from '../type/certificate-type.service.js';
import { type CertificateEntity } from './certificate.entity.js';
import { CertificateRepository } from './certificate.repository.js';
import { type GivenDates, isOwn, printedExpires, sightOf, wrongDates } from './certificate.rules.js';
import { certificateView } from './certificate.view.js';

interface Details extends GivenDates {
  number: string;
  issuer?: string;
  note: string;
}

export interface Recording extends Details {
  typeId: string;
  personIds: readonly string[];
}

export interface Recorded {
  id: string;
  personId: string;
  state: CertificateState;
  expires: LocalDate | null;
}

/** What happens to certificates: recorded, corrected, confirmed, revoked. Every change rebuilds the chain it belongs to. */
@Injectable()
export class CertificateService {
  constructor(
    private readonly certificates: CertificateRepository,
    private readonly types: CertificateTypeService,
    private readonly people: PersonService,
    private readonly renewals: RenewalService,
    private readonly evidence: EvidenceService,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** HR records for others: it counts at once, except what is their own. */
  record(actor: Actor, recording: Recording, file?: UploadedFile): Promise<Recorded[]> {
    return this.add(actor, recording, 'manual', (personId) => (isOwn(actor, personId) ? 'waiting' : 'verified'), file);
  }

  /** Somebody hands in their own: HR checks it. */
  async handIn(actor: Actor, details: Details & { typeId: string }, file?: UploadedFile): Promise<Recorded> {
    const [recorded] = await this.add(actor, { ...details, personIds: [actor.employeeId] }, 'upload', () => 'waiting', file);
    return recorded as Recorded;
  }

  async correct(actor: Actor, id: string, { version, ...details }: Details & { version: number; issuer: string }): Promise<Certificate> {
    const certificate = await this.changeable(actor, id);
    if (certificate.state !== 'verified' && certificate.state !== 'waiting') throw Problem.stale();
    const type = await this.types.find(certificate.typeId);
    const dates = await this.checked(actor, type, details, [certificate.personId], id);
    const { number, issuer, note } = details;
    const change = { obtainedOn: details.obtainedOn, printedExpiresOn: dates.printedExpiresOn, number, issuer, note };
    return this.change(actor, { ...certificate, version }, change, 'certificate.corrected', {
      before: { obtainedOn: certificate.obtainedOn, printedExpiresOn: certificate.printedExpiresOn },
      after: { obtainedOn: details.obtainedOn, printedExpiresOn: dates.printedExpiresOn },
    });
  }

  async revoke(actor: Actor, id: string, { version, on, reason }: { version: number; on: LocalDate; reason: string }): Promise<Certificate> {
    const certificate = await this.changeable(actor, id);
    if (certificate.state !== 'verified') throw Problem.stale();
    if (on < certificate.obtainedOn) throw Problem.invalid([{ path: 'on', code: 'too-small' }]);
    const change = { state: 'revoked', revokedOn: on, decisionReason: reason, decidedBy: actor.employeeId, decidedAt: this.clock.now() } as const;
    return this.change(actor, { ...certificate, version }, change, 'certificate.revoked', { on });
  }

  /** A new row of that day under the same number: what never ends is confirmed, not renewed. */
  async confirm(actor: Actor, id: string, on: LocalDate): Promise<Certificate> {
    const { personId, typeId, number, issuer } = await this.changeable(actor, id);
    const recording = { typeId, personIds: [personId], obtainedOn: on, printedExpiry: null, number, issuer, note: '' };
    const [recorded] = await this.record(actor, recording);
    return this.show(actor, (recorded as Recorded).id);
  }

  /** A certificate within reach, that is about somebody else. */
  async changeable(actor: Actor, id: string): Promise<CertificateEntity> {
    const certificate = await this.certificates.find(id);
    if (!certificate) throw Problem.notFound('certificate');
    await this.people.one(actor, certificate.personId);
    if (isOwn(actor, certificate.personId)) throw Problem.conflict('certifications.own-evidence');
    return certificate;
  }

  /** Changes the row as it was read (else `stale`), rebuilds its chain and notes it in the trail. */
  async change(actor: Actor, was: CertificateEntity, change: Partial<CertificateEntity>, action: string, details: Record<string, unknown>): Promise<Certificate> {
    if (!(await this.certificates.update(was, change))) throw Problem.stale();
    await this.renewals.rebuild([was.personId], [was.typeId]);
    await this.audit.record({ action, subjectKind: 'certificate', subjectId: was.id, personId: was.personId, details: { typeId: was.typeId, ...details } });
    return this.show(actor, was.id);
  }

  /** Refuses wrong dates and a second one of the same day; gives the date on the document as it is stored. */
  async checked(actor: Actor, type: CertificateTypeEntity, dates: GivenDates, personIds: readonly string[], except: string | null = null) {
    const wrong = wrongDates(dates, type, actor.today);
    if (wrong.length > 0) throw Problem.invalid(wrong);
    const holders = await this.certificates.holders(personIds, type.id, dates.obtainedOn, except);
    if (holders.length > 0) {
      const [first] = await this.people.all(actor, holders);
      throw Problem.conflict('certifications.duplicate', { values: { name: first?.name ?? '', count: holders.length } });
    }
    return { printedExpiresOn: printedExpires(dates, type) };
  }

  private async add(actor: Actor, recording: Recording, source: CertificateSource, stateOf: (personId: string) => 'waiting' | 'verified', file?: UploadedFile): Promise<Recorded[]> {
    const type = await this.types.inUse(recording.typeId);
    const personIds = (await this.people.all(actor, recording.personIds)).map(({ id }) => id);
    const { printedExpiresOn } = await this.checked(actor, type, recording, personIds);
    const { obtainedOn, number, issuer = '', note } = recording;
    const common = { typeId: type.id, obtainedOn, printedExpiresOn, number, issuer, note, source, policyVersion: type.policyVersion };
    const rows = personIds.map((personId) => ({ ...common, personId, state: stateOf(personId), recordedBy: actor.employeeId, recordedAt: this.clock.now() }));
    const ids = await this.certificates.insert(rows);
    if (file) await this.evidence.keep(actor, type, ids, file);
    await this.renewals.rebuild(personIds, [type.id]);
    const action = source === 'upload' ? 'certificate.handed-in' : 'certificate.recorded';
    await this.audit.recordAll(
      rows.map(({ personId, state }, at) => ({ action, subjectKind: 'certificate', subjectId: ids[at] as string, personId, details: { typeId: type.id, obtainedOn, state } })),
    );
    return (await this.certificates.ofIds(ids)).map(({ id, personId, state, expiresOn }) => ({ id, personId, state, expires: expiresOn }));
  }

  private async show(actor: Actor, id: string): Promise<Certificate> {
    const row = await this.certificates.detailed(id);
    if (!row) throw Problem.notFound('certificate');
    return certificateView(row, sightOf(actor, row.personId));
  }
}
