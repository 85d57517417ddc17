import { Injectable } from '@nestjs/common';
import { type Certificate, type Check } from '@leerspoor/certifications-contract';
import { type LocalDate } from '@leerspoor/platform-contract';
import { type Actor, Clock, Problem } from '@leerspoor/platform-server';
import { isOwn } from '../certificate/certificate.rules.js';
import { CertificateService } from '../certificate/certificate.service.js';
import { RecordingService } from '../certificate/recording.service.js';
import { OutcomeService } from '../outcome/outcome.service.js';
import { PersonService } from '../person/person.service.js';
import { type CertificateTypeEntity } from '../type/certificate-type.entity.js';
import { CertificateTypeRepository } from '../type/certificate-type.repository.js';
import { CertificateTypeService } from '../type/certificate-type.service.js';
import { activityCheckView } from './activity-check.view.js';
import { CheckRepository } from './check.repository.js';
import { type CheckRow, type Waiting } from './check.row.js';
import { checkView } from './check.view.js';

interface Approval {
  version: number;
  obtainedOn: LocalDate;
  printedExpiry: LocalDate | null;
  number: string;
}

/** HR's queue: approve, or send back with a reason. Not one's own, unless nobody else can; of two colleagues the second is told (`stale`). */
@Injectable()
export class CheckService {
  constructor(
    private readonly checks: CheckRepository,
    private readonly certificates: CertificateService,
    private readonly recording: RecordingService,
    private readonly outcomes: OutcomeService,
    private readonly typeRows: CertificateTypeRepository,
    private readonly types: CertificateTypeService,
    private readonly people: PersonService,
    private readonly clock: Clock,
  ) {}

  async list(
    actor: Actor,
    after: string | null,
    limit: number,
  ): Promise<{ items: Check[]; next: string | null; total: number }> {
    const rows = await this.checks.page(after, limit + 1);
    const page = rows.slice(0, limit);
    const idsOf = (waits: Waiting['waits']) => page.filter((row) => row.waits === waits).map(({ id }) => id);
    const types = new Map((await this.typeRows.all()).map((type) => [type.id, type]));
    const certificates = await this.checks.certificates(idsOf('certificate'));
    const activities = await this.checks.activities(idsOf('activity'));
    const isAboutMe = [...certificates, ...activities].some(({ personId }) => isOwn(actor, personId));
    const alone = isAboutMe && (await this.people.isAlone(actor));
    const eyes = ({ personId }: { personId: string }) => {
      const own = isOwn(actor, personId);
      return { own, alone: own && alone };
    };
    const shown = new Map<string, Check>();
    for (const row of activities) {
      const type = types.get(row.typeId);
      if (type) shown.set(row.id, activityCheckView(row, type, actor.language, eyes(row)));
    }
    for (const { row, type, outcome } of await this.withOutcomes(actor, certificates, types))
      shown.set(row.id, checkView(row, type, outcome, actor.language, eyes(row)));
    const items = page.flatMap(({ id }) => shown.get(id) ?? []);
    return { items, next: rows.length > limit ? (page.at(-1)?.id ?? null) : null, total: await this.checks.count() };
  }

  /** What each document comes to when it is approved as it is. */
  private async withOutcomes(actor: Actor, rows: CheckRow[], types: ReadonlyMap<string, CertificateTypeEntity>) {
    const found = rows.flatMap((row) => {
      const type = types.get(row.typeId);
      return type ? [{ row, type }] : [];
    });
    const candidates = found.map(({ row, type }) => ({
      personId: row.personId,
      type: { ...type, policy: row.policy },
      from: row.obtainedOn,
      printed: row.printedExpiresOn,
    }));
    const outcomes = await this.outcomes.all(candidates, actor.today, actor.language);
    return found.flatMap((one, at) => {
      const outcome = outcomes[at];
      return outcome ? [{ ...one, outcome }] : [];
    });
  }

  async approve(actor: Actor, id: string, { version, number, ...dates }: Approval): Promise<Certificate> {
    const certificate = await this.waiting(actor, id);
    const type = await this.types.find(certificate.typeId);
    const { printedExpiresOn } = await this.recording.checked(actor, type, dates, [certificate.personId], id);
    const change = { ...this.decision(actor, 'verified'), obtainedOn: dates.obtainedOn, printedExpiresOn, number };
    const action = isOwn(actor, certificate.personId) ? 'certificate.self-approved' : 'certificate.approved';
    return this.certificates.change(actor, { ...certificate, version }, change, action, {
      before: { obtainedOn: certificate.obtainedOn, printedExpiresOn: certificate.printedExpiresOn },
      after: { obtainedOn: dates.obtainedOn, printedExpiresOn },
    });
  }

  async sendBack(actor: Actor, id: string, version: number, reason: string): Promise<Certificate> {
    const certificate = await this.waiting(actor, id);
    const change = { ...this.decision(actor, 'sent-back'), decisionReason: reason };
    return this.certificates.change(actor, { ...certificate, version }, change, 'certificate.sent-back', {});
  }

  private decision<S extends 'verified' | 'sent-back'>(actor: Actor, state: S) {
    return { state, decidedBy: actor.employeeId, decidedAt: this.clock.now() };
  }

  private async waiting(actor: Actor, id: string) {
    const certificate = await this.certificates.changeable(actor, id);
    if (certificate.state !== 'waiting') throw Problem.stale();
    return certificate;
  }
}
