import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@leerspoor/platform-contract';
import { type KindPolicy, type Ladder, ReminderKind } from '@leerspoor/reminders-contract';
import { type Actor, Audit, Problem } from '@leerspoor/platform-server';
import { RuleRepository, type StoredRule } from './rule.repository.js';
import { companyRules, type CompanyRules, kindPolicy } from './rule.rules.js';

/** How this company wants to hear of things. */
@Injectable()
export class RuleService {
  constructor(
    private readonly rules: RuleRepository,
    private readonly audit: Audit,
  ) {}

  async list(): Promise<KindPolicy[]> {
    const { rules } = await this.rules.company();
    return ReminderKind.options.map((kind) =>
      kindPolicy(
        kind,
        rules.find((rule) => rule.kind === kind),
      ),
    );
  }

  /** What counts today, without changing anything. */
  async current(today: LocalDate): Promise<CompanyRules> {
    const { rules, plannedUntil } = await this.rules.company();
    return companyRules(rules, plannedUntil, today);
  }

  async setSteps(actor: Actor, kind: ReminderKind, steps: Ladder | null, version: number): Promise<KindPolicy> {
    const rule = await this.rules.setSteps(kind, steps, version, actor.today);
    return this.changed(kind, rule, steps === null ? 'reminder-steps.reset' : 'reminder-steps.changed', { steps });
  }

  async setFloor(kind: ReminderKind, floorOn: LocalDate, version: number): Promise<KindPolicy> {
    const rule = await this.rules.setFloor(kind, floorOn, version);
    return this.changed(kind, rule, 'reminder-floor.changed', { floorOn });
  }

  private async changed(
    kind: ReminderKind,
    rule: StoredRule | undefined,
    action: string,
    details: object,
  ): Promise<KindPolicy> {
    if (!rule) throw Problem.stale();
    await this.audit.record({ action, subjectKind: 'reminder-rule', details: { kind, ...details } });
    return kindPolicy(kind, rule);
  }
}
