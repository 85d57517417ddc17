import { Injectable } from '@nestjs/common';
import {
  type Requirement,
  type RequirementDraft,
  type RequirementRule,
  tokensOf,
} from '@leerspoor/certifications-contract';
import { type LocalDate, type Period } from '@leerspoor/platform-contract';
import { type Actor, Audit, Problem } from '@leerspoor/platform-server';
import { CertificateTypeService } from '../type/certificate-type.service.js';
import { type RequirementEntity } from './requirement.entity.js';
import { type Reached, RequirementRepository } from './requirement.repository.js';
import { requirementView } from './requirement.view.js';
import { TargetService } from './target.service.js';

type Change = Omit<RequirementDraft, 'typeId'> & { version: number };

@Injectable()
export class RequirementService {
  constructor(
    private readonly requirements: RequirementRepository,
    private readonly targets: TargetService,
    private readonly types: CertificateTypeService,
    private readonly audit: Audit,
  ) {}

  async list(
    actor: Actor,
    filter: { typeId?: string | undefined; ended?: boolean | undefined },
  ): Promise<Requirement[]> {
    return this.show(actor, { typeId: filter.typeId ?? null, ended: filter.ended ?? false });
  }

  async preview(
    actor: Actor,
    trial: { typeId: string; rule: RequirementRule; leadTime: Period | null; appliesFrom: LocalDate },
  ): Promise<Reached> {
    await this.types.inUse(trial.typeId);
    await this.checkTargets(trial.rule);
    return this.requirements.tryOut({ ...trial, tokens: tokensOf(trial.rule) }, actor.today);
  }

  async add(actor: Actor, draft: RequirementDraft): Promise<Requirement> {
    return this.one(actor, await this.create(draft, actor.employeeId));
  }

  /** Answers the id of the new requirement. */
  async create(draft: RequirementDraft, madeBy: string | null): Promise<string> {
    await this.types.inUse(draft.typeId);
    await this.checkTargets(draft.rule);
    const id = await this.requirements.insert({ ...draft, tokens: tokensOf(draft.rule), madeBy });
    await this.note('requirement.added', id, draft);
    return id;
  }

  async change(actor: Actor, id: string, { version, ...parts }: Change): Promise<Requirement> {
    const before = await this.find(id);
    await this.checkTargets(parts.rule);
    if (before.endsOn !== null && before.endsOn < parts.appliesFrom)
      throw Problem.invalid([{ path: 'appliesFrom', code: 'too-big' }]);
    if (!(await this.requirements.update(id, version, { ...parts, tokens: tokensOf(parts.rule) })))
      throw Problem.stale();
    await this.note('requirement.changed', id, { ...parts, typeId: before.typeId });
    return this.one(actor, id);
  }

  async end(actor: Actor, id: string, version: number, endsOn = actor.today): Promise<Requirement> {
    const requirement = await this.find(id);
    const last = endsOn < requirement.appliesFrom ? requirement.appliesFrom : endsOn;
    if (!(await this.requirements.update(id, version, { endsOn: last }))) throw Problem.stale();
    await this.audit.record({
      action: 'requirement.ended',
      subjectKind: 'requirement',
      subjectId: id,
      details: { typeId: requirement.typeId, endsOn: last },
    });
    return this.one(actor, id);
  }

  private async one(actor: Actor, id: string): Promise<Requirement> {
    const [requirement] = await this.show(actor, { id, ended: true });
    if (!requirement) throw Problem.notFound('requirement');
    return requirement;
  }

  private async show(
    actor: Actor,
    filter: { id?: string; typeId?: string | null; ended: boolean },
  ): Promise<Requirement[]> {
    const rows = await this.requirements.list({ ...filter, today: actor.today });
    const names = await this.targets.names(rows.flatMap(({ rule }) => rule.any));
    return rows.map((row) => requirementView(row, names, actor.language));
  }

  private async find(id: string): Promise<RequirementEntity> {
    const requirement = await this.requirements.find(id);
    if (!requirement) throw Problem.notFound('requirement');
    return requirement;
  }

  private async checkTargets({ any }: RequirementRule): Promise<void> {
    const names = await this.targets.names(any);
    if (any.some((target) => 'id' in target && !names.has(target.id))) throw Problem.notFound('rule-target');
  }

  private note(
    action: string,
    id: string,
    { typeId, rule, basis, leadTime, blocksWork, appliesFrom }: RequirementDraft,
  ): Promise<void> {
    return this.audit.record({
      action,
      subjectKind: 'requirement',
      subjectId: id,
      details: { typeId, rule, basis, leadTime, blocksWork, appliesFrom },
    });
  }
}
