import { type LocalDate } from '@leerspoor/platform-contract';
import {
  type Ladder,
  type KindPolicy,
  ReminderKind,
  reminderPolicy,
  type ReminderPolicy,
} from '@leerspoor/reminders-contract';
import { type Progress } from '../plan/planner.rules.js';

interface Rule {
  kind: ReminderKind;
  floorOn: LocalDate;
  steps: Ladder | null;
  version: number;
}

/** How a company hears of things, and how far it is. */
export interface CompanyRules extends Progress {
  policy: ReminderPolicy;
  /** Kinds that have not begun here: their floor is today, and has still to be written down. */
  unbegun: ReminderKind[];
}

/** Puts what a company chose over what the product ships. */
export function companyRules(rules: readonly Rule[], plannedUntil: LocalDate | null, today: LocalDate): CompanyRules {
  const own = new Map(rules.map((rule) => [rule.kind, rule]));
  const perKind = <T>(value: (kind: ReminderKind) => T) =>
    Object.fromEntries(ReminderKind.options.map((kind) => [kind, value(kind)])) as Record<ReminderKind, T>;
  return {
    policy: perKind((kind) => own.get(kind)?.steps ?? reminderPolicy[kind]),
    floors: perKind((kind) => own.get(kind)?.floorOn ?? today),
    plannedUntil,
    unbegun: ReminderKind.options.filter((kind) => !own.has(kind)),
  };
}

/** One kind as HR sees it. */
export const kindPolicy = (kind: ReminderKind, rule?: Rule): KindPolicy => ({
  kind,
  steps: [...(rule?.steps ?? reminderPolicy[kind])],
  standard: [...reminderPolicy[kind]],
  overridden: rule !== undefined && rule.steps !== null,
  floorOn: rule?.floorOn ?? null,
  version: rule?.version ?? 0,
});
