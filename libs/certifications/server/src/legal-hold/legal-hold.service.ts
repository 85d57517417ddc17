import { Injectable } from '@nestjs/common';
import { type LegalHold } from '@leerspoor/certifications-contract';
import { type LocalDate } from '@leerspoor/platform-contract';
import { type Actor, Audit, Problem } from '@leerspoor/platform-server';
import { AuditPackRepository } from '../audit-pack/audit-pack.repository.js';
import { PersonService } from '../person/person.service.js';
import { type Holding, LegalHoldRepository } from './legal-hold.repository.js';
import { legalHoldView } from './legal-hold.view.js';

export interface NewHold {
  personId: string | null;
  packId: string | null;
  reason: string;
  reviewOn: LocalDate | null;
}

/** What may not be thrown away while a claim or an investigation runs. Who throws away asks here first. */
@Injectable()
export class LegalHoldService {
  constructor(
    private readonly holds: LegalHoldRepository,
    private readonly packs: AuditPackRepository,
    private readonly people: PersonService,
    private readonly audit: Audit,
  ) {}

  async list(): Promise<LegalHold[]> {
    return (await this.holds.open()).map(legalHoldView);
  }

  async make(actor: Actor, given: NewHold): Promise<LegalHold> {
    if (given.personId !== null) await this.people.one(actor, given.personId);
    if (given.packId !== null && !(await this.packs.find(given.packId))) throw Problem.notFound('audit-pack');
    const id = await this.holds.insert({ ...given, madeBy: actor.employeeId });
    const [row] = await this.holds.open(id);
    if (!row) throw Problem.notFound('legal-hold');
    await this.note('legal-hold.made', id, given.personId);
    return legalHoldView(row);
  }

  async end(actor: Actor, id: string): Promise<void> {
    const hold = await this.holds.find(id);
    if (!hold) throw Problem.notFound('legal-hold');
    if (await this.holds.end(id, actor.employeeId)) await this.note('legal-hold.ended', id, hold.personId);
  }

  /** Throws `certifications.under-hold` when a document must be kept. */
  async refuseDocument(personId: string, fileId: string): Promise<void> {
    refuse(await this.holds.onDocument(personId, fileId));
  }

  /** Throws `certifications.under-hold` when a pack must be kept. */
  async refusePack(packId: string): Promise<void> {
    refuse(await this.holds.onPack(packId));
  }

  private note(action: string, subjectId: string, personId: string | null): Promise<void> {
    return this.audit.record({ action, subjectKind: 'legal-hold', subjectId, personId });
  }
}

function refuse(holding: Holding | undefined): void {
  if (!holding) return;
  const { madeBy: name, reason } = holding;
  throw Problem.conflict('certifications.under-hold', { values: { name, reason } });
}
