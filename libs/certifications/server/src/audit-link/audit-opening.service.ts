import { Injectable } from '@nestjs/common';
import { ofLinkGuess, ofLinkUse, Throttle } from '@leerspoor/people-server';
import { type LocalDate } from '@leerspoor/platform-contract';
import { Audit, Clock, Companies, Problem, TenantDatabase } from '@leerspoor/platform-server';
import { type AuditPackEntity } from '../audit-pack/audit-pack.entity.js';
import { AuditPackRepository } from '../audit-pack/audit-pack.repository.js';
import { PackContentRepository, type PackedPerson } from '../audit-pack/pack-content.repository.js';
import { type PersonInPack } from '../audit-pack/pack-material.js';
import { PackReader } from '../audit-pack/pack-reader.service.js';
import { type AuditLinkEntity } from './audit-link.entity.js';
import { AuditLinkRepository } from './audit-link.repository.js';
import { readAuditToken } from './audit-token.rules.js';

/** A link that somebody opened, with what it is about. */
export interface Opened {
  link: AuditLinkEntity;
  pack: AuditPackEntity;
  asOf: LocalDate;
  today: LocalDate;
  company: string;
  zone: string;
}

/** Lets in who has a link that lives, within its bounds. Nothing tells a withdrawn link from one that never was. */
@Injectable()
export class AuditOpening {
  constructor(
    private readonly database: TenantDatabase,
    private readonly companies: Companies,
    private readonly throttle: Throttle,
    private readonly links: AuditLinkRepository,
    private readonly packs: AuditPackRepository,
    private readonly content: PackContentRepository,
    private readonly reader: PackReader,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Throws `certifications.link-ended`; guesses from one address and use of one link are slowed down. */
  async behind<T>(token: string, address: string, work: (opened: Opened) => Promise<T>): Promise<T> {
    const link = await this.throttle.guard([ofLinkGuess('audit', address)], () => this.living(token));
    if (!link) throw new Problem('certifications.link-ended', 404);
    const wait = await this.throttle.count([ofLinkUse('audit', link.id)]);
    if (wait > 0) throw Problem.tooMany(wait);
    // In the name of the auditor, so that the trail says who looked.
    return this.database.runAs({ tenantId: link.tenantId, name: link.auditor }, async () =>
      work(await this.open(token)),
    );
  }

  /** Everybody in its bounds, in the order of teams and names. */
  people({ pack, asOf, today }: Opened): Promise<PackedPerson[]> {
    return this.content.people(pack.filter, asOf, today);
  }

  shown({ link, pack, asOf, zone }: Opened, people: readonly PackedPerson[]): Promise<PersonInPack[]> {
    const { filter, language } = pack;
    return this.reader.read(people, { filter, asOf, zone, language, withEvidence: link.opensEvidence });
  }

  note(
    action: string,
    link: AuditLinkEntity,
    personId: string | null,
    details: Record<string, unknown>,
  ): Promise<void> {
    return this.audit.record({ action, subjectKind: 'audit-link', subjectId: link.id, personId, details });
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
    const pack = link && (await this.packs.find(link.packId));
    if (!link || !pack) throw new Problem('certifications.link-ended', 404);
    const { name, zone } = await this.content.company();
    const today = this.clock.today(zone);
    return { link, pack, today, asOf: link.asOf ?? today, company: name, zone };
  }
}
