import { Injectable } from '@nestjs/common';
import { type AuditedPerson, type PackScope } from '@leerspoor/certifications-contract';
import { type FileStreamReply, type LocalDate } from '@leerspoor/platform-contract';
import { Audit, Files, Problem } from '@leerspoor/platform-server';
import { AuditPackRepository } from '../audit-pack/audit-pack.repository.js';
import { AuditPackService } from '../audit-pack/audit-pack.service.js';
import { type PackedPerson } from '../audit-pack/pack-content.repository.js';
import { type AuditLinkEntity } from './audit-link.entity.js';
import { AuditLinkRepository } from './audit-link.repository.js';
import { auditedPersonView } from './audit-link.view.js';
import { AuditOpening } from './audit-opening.service.js';

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

/** What an auditor without account may see through a link. */
@Injectable()
export class AuditDoorService {
  constructor(
    private readonly opening: AuditOpening,
    private readonly links: AuditLinkRepository,
    private readonly packRows: AuditPackRepository,
    private readonly packs: AuditPackService,
    private readonly files: Files,
    private readonly audit: Audit,
  ) {}

  read(token: string, address: string): Promise<AuditHead> {
    return this.opening.behind(token, address, async (opened) => {
      const { link, pack, asOf, company, zone } = opened;
      const [row] = await this.packRows.list(pack.language, pack.id);
      const people = await this.opening.people(opened);
      await this.links.countLook(link.id);
      await this.opening.note('audit-link.opened', link, null, { title: pack.title });
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
    return this.opening.behind(token, address, async (opened) => {
      const { link, pack, today, zone } = opened;
      const everybody = await this.opening.people(opened);
      const start = after === null ? 0 : everybody.findIndex(({ id }) => id === after) + 1;
      const some = everybody.slice(start, start + limit);
      const shown = await this.opening.shown(opened, some);
      await this.noteShown(link, pack.title, some, today);
      return {
        items: shown.map((one) => auditedPersonView(one, zone)),
        next: start + limit < everybody.length ? (some.at(-1)?.id ?? null) : null,
      };
    });
  }

  pack(token: string, address: string): Promise<FileStreamReply> {
    return this.opening.behind(token, address, async ({ link, pack }) => {
      if (!link.offersPack) throw Problem.notFound('audit-pack');
      const { fileId } = await this.packs.made(pack.id);
      const file = await this.files.stream(fileId);
      await this.packs.noteForEverybody('audit-link.pack-downloaded', pack.id, pack.title);
      return file;
    });
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
}
