import { Inject, Injectable } from '@nestjs/common';
import { type AuditLink, certificateLinks, linkDays } from '@leerspoor/certifications-contract';
import { type Actor, Audit, Clock, CONFIG, type Config, Problem } from '@leerspoor/platform-server';
import { AuditPackService } from '../audit-pack/audit-pack.service.js';
import { AuditLinkRepository } from './audit-link.repository.js';
import { auditLinkView } from './audit-link.view.js';
import { newAuditToken, readAuditToken } from './audit-token.rules.js';

const aDay = 86_400_000;

export interface NewAuditLink {
  auditor: string;
  purpose: string;
  live: boolean;
  opensEvidence: boolean;
  offersPack: boolean;
}

/** Links for auditors as HR sees them: made, listed, withdrawn. */
@Injectable()
export class AuditLinkService {
  constructor(
    private readonly links: AuditLinkRepository,
    private readonly packs: AuditPackService,
    private readonly audit: Audit,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The address is given once: what is stored opens nothing. */
  async make(
    actor: Actor,
    packId: string,
    { live, ...given }: NewAuditLink,
  ): Promise<{ link: AuditLink; address: string }> {
    const pack = await this.packs.find(packId);
    const token = newAuditToken(actor.tenantId);
    const id = await this.links.insert({
      ...given,
      packId,
      asOf: live ? null : pack.asOf,
      tokenHash: readAuditToken(token)?.hash as Buffer,
      madeBy: actor.employeeId,
      expiresAt: new Date(this.clock.now().getTime() + linkDays * aDay),
    });
    const { auditor, opensEvidence, offersPack } = given;
    await this.note('audit-link.made', id, { title: pack.title, auditor, opensEvidence, offersPack });
    return { link: await this.show(id), address: `${this.config.PUBLIC_URL}${certificateLinks.audit(token)}` };
  }

  async list(): Promise<AuditLink[]> {
    return (await this.links.list()).map((row) => auditLinkView(row, this.clock.now()));
  }

  async withdraw(actor: Actor, id: string): Promise<AuditLink> {
    const link = await this.show(id);
    if (await this.links.withdraw(id, actor.employeeId))
      await this.note('audit-link.withdrawn', id, { title: link.title, auditor: link.auditor });
    return this.show(id);
  }

  private async show(id: string): Promise<AuditLink> {
    const [row] = await this.links.list(id);
    if (!row) throw Problem.notFound('audit-link');
    return auditLinkView(row, this.clock.now());
  }

  private note(action: string, subjectId: string, details: Record<string, unknown>): Promise<void> {
    return this.audit.record({ action, subjectKind: 'audit-link', subjectId, details });
  }
}
