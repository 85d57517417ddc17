import { Injectable } from '@nestjs/common';
import { type AuditPack, type PackFilter } from '@leerspoor/certifications-contract';
import { type FileStreamReply, type LocalDate } from '@leerspoor/platform-contract';
import { type Actor, Audit, Files, Jobs, Problem } from '@leerspoor/platform-server';
import { PeopleReader } from '@leerspoor/people-server';
import { LegalHoldService } from '../legal-hold/legal-hold.service.js';
import { CertificateTypeRepository } from '../type/certificate-type.repository.js';
import { type AuditPackEntity } from './audit-pack.entity.js';
import { AuditPackRepository } from './audit-pack.repository.js';
import { auditPackView } from './audit-pack.view.js';
import { makePack } from './pack-jobs.js';
import { PackContentRepository } from './pack-content.repository.js';

export interface AskedPack {
  title: string;
  client: string;
  asOf: LocalDate;
  withEvidence: boolean;
  filter: PackFilter;
}

/** Auditor packs as HR sees them: asked for, downloaded, thrown away. Making one is the work of `MakePack`. */
@Injectable()
export class AuditPackService {
  constructor(
    private readonly packs: AuditPackRepository,
    private readonly content: PackContentRepository,
    private readonly holds: LegalHoldService,
    private readonly files: Files,
    private readonly reader: PeopleReader,
    private readonly types: CertificateTypeRepository,
    private readonly jobs: Jobs,
    private readonly audit: Audit,
  ) {}

  /** Throws `not-found` when the bounds name what is not there, `certifications.pack-empty` when they name nobody. */
  async ask(actor: Actor, asked: AskedPack): Promise<AuditPack> {
    await this.checkNamed(asked.filter);
    const people = await this.content.people(asked.filter, asked.asOf, actor.today);
    if (people.length === 0) throw Problem.conflict('certifications.pack-empty');
    const packId = await this.packs.insert({ ...asked, language: actor.language, madeBy: actor.employeeId });
    await this.audit.record({
      action: 'audit-pack.asked',
      subjectKind: 'audit-pack',
      subjectId: packId,
      details: { title: asked.title, asOf: asked.asOf, people: people.length, withEvidence: asked.withEvidence },
    });
    this.jobs.enqueue(makePack, { tenantId: actor.tenantId, packId }, { key: packId });
    const [row] = await this.packs.list(actor.language, packId);
    if (!row) throw Problem.notFound('audit-pack');
    return auditPackView(row);
  }

  private async checkNamed({ teamId, locationId, jobRoleId, typeIds, personIds }: PackFilter): Promise<void> {
    const listOf = (id: string | null) => (id === null ? [] : [id]);
    const [teams, locations, jobRoles] = [listOf(teamId), listOf(locationId), listOf(jobRoleId)];
    const names = await this.reader.namesOf({ people: personIds, teams, locations, jobRoles });
    const types = new Set((await this.types.all()).map(({ id }) => id));
    const named = [...personIds, ...teams, ...locations, ...jobRoles];
    if (!named.every((id) => names.has(id)) || !typeIds.every((id) => types.has(id)))
      throw Problem.notFound('pack-filter');
  }

  async list(actor: Actor): Promise<AuditPack[]> {
    return (await this.packs.list(actor.language)).map(auditPackView);
  }

  /** Throws `not-found`, or `certifications.pack-gone` when there is no file. */
  async download(packId: string): Promise<FileStreamReply> {
    const { title, fileId } = await this.made(packId);
    const file = await this.files.stream(fileId);
    await this.noteForEverybody('audit-pack.downloaded', packId, title);
    return file;
  }

  async discard(packId: string): Promise<void> {
    const { fileId, title } = await this.made(packId);
    await this.holds.refusePack(packId);
    if (!(await this.packs.expire(packId))) throw Problem.conflict('certifications.pack-gone');
    await this.files.remove(fileId);
    await this.audit.record({
      action: 'audit-pack.discarded',
      subjectKind: 'audit-pack',
      subjectId: packId,
      details: { title },
    });
  }

  async find(packId: string): Promise<AuditPackEntity> {
    const pack = await this.packs.find(packId);
    if (!pack) throw Problem.notFound('audit-pack');
    return pack;
  }

  /** A pack whose file is there. Throws `certifications.pack-gone` when it is not. */
  async made(packId: string): Promise<AuditPackEntity & { fileId: string }> {
    const pack = await this.find(packId);
    const { fileId } = pack;
    if (fileId === null) throw Problem.conflict('certifications.pack-gone');
    return { ...pack, fileId };
  }

  /** One line in the trail for the pack, and one for everybody who is in it. */
  async noteForEverybody(action: string, packId: string, title: string): Promise<void> {
    const about = { action, subjectKind: 'audit-pack', subjectId: packId };
    const people = await this.packs.peopleOf(packId);
    await this.audit.recordAll([
      { ...about, details: { title, people: people.length } },
      ...people.map(({ personId, typeIds, fileIds }) => ({
        ...about,
        personId,
        details: { title, typeIds, documents: fileIds.length },
      })),
    ]);
  }
}
