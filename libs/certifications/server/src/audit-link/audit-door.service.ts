import { Injectable } from '@nestjs/common';
import { type AuditedPerson, type PackScope } from '@leerspoor/certifications-contract';
import { ofLinkGuess, ofLinkUse, Throttle } from '@leerspoor/people-server';
import { type FileReply, type FileStreamReply, type LocalDate } from '@leerspoor/platform-contract';
import { Audit, Clock, Companies, Files, Problem, TenantDatabase } from '@leerspoor/platform-server';
import { type AuditPackEntity } from '../audit-pack/audit-pack.entity.js';
import { AuditPackRepository } from '../audit-pack/audit-pack.repository.js';
import { AuditPackService } from '../audit-pack/audit-pack.service.js';
import { PackContentRepository, type PackedPerson } from '../audit-pack/pack-content.repository.js';
import { PackDocumentRepository } from '../audit-pack/pack-document.repository.js';
import { PackReader } from '../audit-pack/pack-reader.service.js';
import { type AuditLinkEntity } from './audit-link.entity.js';
import { AuditLinkRepository } from './audit-link.repository.js';
import { auditedPersonView } from './audit-link.view.js';
import { readAuditToken } from './audit-token.rules.js';

export interface AuditHead {
  company: string;
  zone: string;
  title: string;
  client: string;
  auditor: string;
  purpose: string;
  asOf: LocalDate;
  scope: PackScope;
  expiresAt: string;
  people: number;
  opensEvidence: boolean;
  packBytes: number | null;
}

/** A link that somebody opened, with what it is about. */
interface Opened {
  link: AuditLinkEntity;
  pack: AuditPackEntity;
  asOf: LocalDate;
  today: LocalDate;
  company: string;
  zone: string;
}

/** What an auditor without account may see through a link. Nothing tells a withdrawn link from one that never was. */
@Injectable()
export class AuditDoorService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly companies: Companies,
    private readonly throttle: Throttle,
    private readonly links: AuditLinkRepository,
    private readonly packRows: AuditPackRepository,
    private readonly packs: AuditPackService,
    private readonly content: PackContentRepository,
    private readonly documents: PackDocumentRepository,
    private readonly reader: PackReader,
    private readonly files: Files,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  read(token: string, address: string): Promise<AuditHead> {
    return this.behind(token, address, async ({ link, pack, asOf, today, company, zone }) => {
      const [row] = await this.packRows.list(pack.language, pack.id);
      const people = await this.content.people(pack.filter, asOf, today);
      await this.links.countLook(link.id);
      await this.note('audit-link.opened', link, null, { title: pack.title });
      return {
        company,
        zone,
        title: pack.title,
        client: pack.client,
        auditor: link.auditor,
        purpose: link.purpose,
        asOf,
        scope: row?.scope as PackScope,
        expiresAt: link.expiresAt.toISOString(),
        people: people.length,
        opensEvidence: link.opensEvidence,
        packBytes: link.offersPack ? (row?.bytes ?? null) : null,
      };
    });
  }

  people(
    token: string,
    address: string,
    after: string | null,
    limit: number,
  ): Promise<{ items: AuditedPerson[]; next: string | null }> {
    return this.behind(token, address, async (opened) => {
      const { link, pack, asOf, today } = opened;
      const everybody = await this.content.people(pack.filter, asOf, today);
      const start = after === null ? 0 : everybody.findIndex(({ id }) => id === after) + 1;
      const some = everybody.slice(start, start + limit);
      const shown = await this.shownOf(opened, some);
      await this.noteShown(link, pack.title, some, today);
      return {
        items: shown.map(auditedPersonView),
        next: start + limit < everybody.length ? (some.at(-1)?.id ?? null) : null,
      };
    });
  }

  /** Only documents that the list shows: of somebody in the bounds, of a certificate that counts. */
  document(
    token: string,
    address: string,
    certificateId: string,
    fileId: string,
  ): Promise<FileReply & { inline: boolean }> {
    return this.behind(token, address, async (opened) => {
      const { link, pack, asOf, today } = opened;
      const [document] = (await this.documents.documents([certificateId])).filter((one) => one.fileId === fileId);
      const people = await this.content.people(pack.filter, asOf, today);
      const person = people.find(({ id }) => id === document?.personId);
      if (!link.opensEvidence || !document || !person) throw Problem.notFound('file');
      const [shown] = await this.shownOf(opened, [person]);
      const line = shown?.lines.find((one) => one.certificateId === certificateId);
      if (!line || !shown?.documents.some((one) => one.fileId === fileId)) throw Problem.notFound('file');
      const file = await this.files.open(fileId);
      await this.note('audit-link.document-viewed', link, person.id, {
        title: pack.title,
        typeId: line.typeId,
        fileId,
      });
      return file;
    });
  }

  pack(token: string, address: string): Promise<FileStreamReply> {
    return this.behind(token, address, async ({ link, pack }) => {
      if (!link.offersPack) throw Problem.notFound('audit-pack');
      const { fileId } = await this.packs.made(pack.id);
      const file = await this.files.stream(fileId);
      await this.packs.noteForEverybody('audit-link.pack-downloaded', pack.id, pack.title);
      return file;
    });
  }

  private shownOf({ link, pack, asOf, zone }: Opened, people: readonly PackedPerson[]) {
    const { filter, language } = pack;
    return this.reader.read(people, { filter, asOf, zone, language, withEvidence: link.opensEvidence });
  }

  /** Everybody on the list reads it in "who looked", once a day. */
  private async noteShown(
    link: AuditLinkEntity,
    title: string,
    people: readonly PackedPerson[],
    today: LocalDate,
  ): Promise<void> {
    const first = await this.links.firstShown(
      link.id,
      people.map(({ id }) => id),
      today,
    );
    await this.audit.recordAll(
      first.map((personId) => ({
        action: 'audit-link.viewed',
        subjectKind: 'audit-link',
        subjectId: link.id,
        personId,
        details: { title },
      })),
    );
  }

  private note(
    action: string,
    link: AuditLinkEntity,
    personId: string | null,
    details: Record<string, unknown>,
  ): Promise<void> {
    return this.audit.record({ action, subjectKind: 'audit-link', subjectId: link.id, personId, details });
  }

  /** Throws `certifications.link-ended`; guesses from one address and use of one link are slowed down. */
  private async behind<T>(token: string, address: string, work: (opened: Opened) => Promise<T>): Promise<T> {
    const link = await this.throttle.guard([ofLinkGuess('audit', address)], () => this.living(token));
    if (!link) throw new Problem('certifications.link-ended', 404);
    const wait = await this.throttle.count([ofLinkUse('audit', link.id)]);
    if (wait > 0) throw Problem.tooMany(wait);
    // In the name of the auditor, so that the trail says who looked.
    return this.database.runAs({ tenantId: link.tenantId, name: link.auditor }, async () =>
      work(await this.open(token)),
    );
  }

  private async living(token: string): Promise<{ id: string; tenantId: string; auditor: string } | null> {
    const read = readAuditToken(token);
    if (!read || !(await this.companies.serves(read.tenantId))) return null;
    const { tenantId, hash } = read;
    const link = await this.database.runAs({ tenantId }, () => this.links.living(hash));
    return link && { id: link.id, auditor: link.auditor, tenantId };
  }

  private async open(token: string): Promise<Opened> {
    const link = await this.links.living(readAuditToken(token)?.hash ?? Buffer.alloc(0));
    const pack = link && (await this.packRows.find(link.packId));
    if (!link || !pack) throw new Problem('certifications.link-ended', 404);
    const { name, zone } = await this.content.company();
    const today = this.clock.today(zone);
    return { link, pack, today, asOf: link.asOf ?? today, company: name, zone };
  }
}
