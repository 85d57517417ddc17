import { Injectable } from '@nestjs/common';
import {
  clausesOf,
  compiled,
  type Requirement,
  type RequirementDraft,
  type RequirementRule,
  ruleInWords,
  targetsOf,
} from '@leerspoor/certifications-contract';
import { type LocalDate, type Period } from '@leerspoor/platform-contract';
import { type Actor, Audit, Problem } from '@leerspoor/platform-server';
import { CertificateTypeService } from '../type/certificate-type.service.js';
import { type RequirementEntity } from './requirement.entity.js';
import { type Reached, RequirementRepository } from './requirement.repository.js';
import { requirementView } from './requirement.view.js';
import { TargetService } from './target.service.js';

type Change = Omit<RequirementDraft, 'typeId'> & { version: number };

const firstFew = 10;
const atMost = 1000;

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
    trial: { typeId: string; rule: RequirementRule; leadTime: Period | null; appliesFrom: LocalDate; all: boolean },
  ): Promise<Reached> {
    await this.types.inUse(trial.typeId);
    await this.checkTargets(trial.rule);
    const { rule, all, ...rest } = trial;
    return this.requirements.tryOut({ ...rest, clauses: clausesOf(rule), most: all ? atMost : firstFew }, actor.today);
  }

  async add(actor: Actor, draft: RequirementDraft): Promise<Requirement> {
    return this.one(actor, await this.create(draft, actor.employeeId));
  }

  /** Answers the id of the new requirement. */
  async create(draft: RequirementDraft, madeBy: string | null): Promise<string> {
    await this.types.inUse(draft.typeId);
    await this.checkTargets(draft.rule);
    const id = await this.requirements.insert({ ...draft, ...compiled(draft.rule), madeBy });
    await this.note('requirement.added', id, draft);
    return id;
  }

  async change(actor: Actor, id: string, { version, ...parts }: Change): Promise<Requirement> {
    const before = await this.find(id);
    await this.checkTargets(parts.rule);
    if (before.endsOn !== null && before.endsOn < parts.appliesFrom)
      throw Problem.invalid([{ path: 'appliesFrom', code: 'too-big' }]);
    if (!(await this.requirements.update(id, version, { ...parts, ...compiled(parts.rule) }))) throw Problem.stale();
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

  /** Of whom each of these requirements asks, in a sentence; people by name only for who keeps the rules. */
  async inWords(actor: Actor, ids: readonly string[]): Promise<{ requirementId: string; who: string }[]> {
    const rows = ids.length === 0 ? [] : await this.requirements.rules(ids);
    const names = await this.targets.names(rows.flatMap(({ rule }) => targetsOf(rule)));
    const mostNames = actor.permissions.has('certifications.manage') ? 3 : 0;
    const nameOf = (id: string) => names.get(id);
    return rows.map(({ id, rule }) => ({
      requirementId: id,
      who: ruleInWords(rule, { language: actor.language, nameOf, mostNames }),
    }));
  }

  /** Contract types and tags that a rule can name. */
  words() {
    return this.targets.words();
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
    const names = await this.targets.names(rows.flatMap(({ rule }) => targetsOf(rule)));
    return rows.map((row) => requirementView(row, names, actor.language));
  }

  private async find(id: string): Promise<RequirementEntity> {
    const requirement = await this.requirements.find(id);
    if (!requirement) throw Problem.notFound('requirement');
    return requirement;
  }

  private async checkTargets(rule: RequirementRule): Promise<void> {
    const targets = targetsOf(rule);
    const names = await this.targets.names(targets);
    if (targets.some((target) => 'id' in target && !names.has(target.id))) throw Problem.notFound('rule-target');
  }

  /** The trail keeps whom it named in words: names that change later do not change what was decided. */
  private async note(
    action: string,
    id: string,
    { typeId, rule, basis, leadTime, blocksWork, appliesFrom }: RequirementDraft,
  ): Promise<void> {
    const names = await this.targets.names(targetsOf(rule));
    const who = ruleInWords(rule, { language: 'nl', nameOf: (target) => names.get(target), mostNames: 20 });
    return this.audit.record({
      action,
      subjectKind: 'requirement',
      subjectId: id,
      details: { typeId, who, basis, leadTime, blocksWork, appliesFrom },
    });
  }
}
