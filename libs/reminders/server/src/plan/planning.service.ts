import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { addDays, earliest, type LocalDate } from '@leerspoor/platform-contract';
import { PeopleReader } from '@leerspoor/people-server';
import { type Due, type Ladder, ReminderKind } from '@leerspoor/reminders-contract';
import { Clock, wallClock } from '@leerspoor/platform-server';
import { type DaySpan, type DueRange } from '../due/due-source.js';
import { DueSources } from '../due/due-sources.service.js';
import { RuleRepository } from '../rule/rule.repository.js';
import { companyRules, type CompanyRules } from '../rule/rule.rules.js';
import { type Calendar, isOpen, startOfClosing, type WallTime } from './calendar.rules.js';
import { type Circle } from './circle.rules.js';
import { CircleService } from './circle.service.js';
import { reachAfter, reachBefore } from './ladder.rules.js';
import { catchUpDays, type Fresh, plan, speaking, speakingDays, unsaid } from './planner.rules.js';
import { type Going, PlanningRepository } from './planning.repository.js';

/** A company's hours and what its clock says. */
export interface Hours {
  calendar: Calendar;
  now: WallTime;
  open: boolean;
}

/** What a tick knows after planning: nothing of it is written down yet. */
export interface PlanOutcome {
  fresh: readonly Fresh[];
  /** What the domains just said is due. */
  facts: readonly Due[];
  /** Whether older deliveries wait for a message. */
  waiting: boolean;
  /** Who is away today; null when nobody was asked about. */
  away: Circle['away'] | null;
  /** Whether the company was planned until today before. */
  isPlanned: boolean;
  /** The company's key for links that stop mail. */
  stopKey: Buffer;
}

const longestOwn = 3 * 366 + 3;

/** Turns facts into what has come up and is not written down yet. Inside a company. */
@Injectable()
export class PlanningService {
  constructor(
    private readonly people: PeopleReader,
    private readonly clock: Clock,
    private readonly ruleRows: RuleRepository,
    private readonly sources: DueSources,
    private readonly circles: CircleService,
    private readonly rows: PlanningRepository,
  ) {}

  async hours(): Promise<Hours> {
    const calendar = await this.people.calendar();
    const now = wallClock(this.clock.now(), calendar.zone);
    return { calendar, now, open: isOpen(calendar, now) };
  }

  /** What has come by now. Two ticks of one company at once come one after the other, to the end of the transaction. */
  async plan({ calendar, now }: Hours): Promise<PlanOutcome> {
    const { waiting, stopKey, has, ...company } = await this.ruleRows.lock(this.sources.conditions(now.day));
    const rules = companyRules(company.rules, company.plannedUntil, now.day);
    if (rules.unbegun.length > 0) await this.ruleRows.begin(rules.unbegun, now.day);
    const range = { ...rangeOf(rules, now.day, 0), spans: spansOf(rules, now.day, calendar) };
    const facts = await this.sources.between(range, has);
    const isPlanned = rules.plannedUntil === now.day;
    return { ...(await this.whatToSay(facts, rules, calendar, now)), facts, waiting, isPlanned, stopKey };
  }

  /** Writes down what has come up, and what of it and of what waited goes out now. */
  async keep({ fresh, isPlanned }: PlanOutcome, today: LocalDate, going?: Going): Promise<void> {
    if (fresh.length > 0 || !isPlanned || going) await this.rows.write(fresh, today, going);
  }

  /** People are looked up only for facts of which somebody has not heard yet. */
  private async whatToSay(
    facts: readonly Due[],
    rules: CompanyRules,
    calendar: Calendar,
    now: WallTime,
  ): Promise<Pick<PlanOutcome, 'fresh' | 'away'>> {
    const candidates = speaking(facts, rules.policy, now.day, { ...rules, calendar });
    if (candidates.length === 0) return { fresh: [], away: null };
    const sent = await this.rows.sent(candidates, oldestSayable(rules, calendar, now.day));
    const open = unsaid(candidates, rules.policy, sent, now.day, rules);
    if (open.length === 0) return { fresh: [], away: null };
    const circle = await this.circles.around(open, now.day);
    const planned = plan(open, rules.policy, sent, now, { ...rules, calendar, circle });
    return { fresh: planned.map((one) => ({ id: randomUUID(), ...one })), away: circle.away };
  }
}

/** The due days that can have a step by `today`, or in the `ahead` days after it. */
export function rangeOf({ policy }: CompanyRules, today: LocalDate, ahead: number): DueRange {
  const ladders: Ladder[] = Object.values(policy);
  const after = reachAfter(ladders);
  return {
    from: after === null ? null : addDays(today, -after),
    until: addDays(today, reachBefore(ladders) + ahead),
    ownUntil: addDays(today, longestOwn + ahead),
    spans: null,
  };
}

/** Of each kind the due days that may have something to say today. */
const spansOf = (rules: CompanyRules, today: LocalDate, calendar: Calendar): DueRange['spans'] =>
  Object.fromEntries(
    ReminderKind.options.map((kind) => [kind, speakingDays(rules.policy[kind], today, { ...rules, calendar })]),
  ) as Record<ReminderKind, DaySpan[]>;

/** The earliest day that the planner may give to something it says or calls missed today. */
export function oldestSayable({ plannedUntil }: CompanyRules, calendar: Calendar, today: LocalDate): LocalDate {
  const fresh = startOfClosing(calendar, addDays(today, -catchUpDays));
  return plannedUntil === null ? ('1900-01-01' as LocalDate) : earliest(fresh, plannedUntil);
}
