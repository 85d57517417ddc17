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
import { CircleService } from './circle.service.js';
import { reachAfter, reachBefore } from './ladder.rules.js';
import { catchUpDays, plan, type Planned, speaking, speakingDays, unsaid } from './planner.rules.js';
import { PlanningRepository } from './planning.repository.js';

/** A company's hours and what its clock says. */
export interface Hours {
  calendar: Calendar;
  now: WallTime;
  open: boolean;
}

/** What a tick knows after planning. */
export interface PlanOutcome {
  /** New deliveries. */
  fresh: number;
  /** What the domains just said is due. */
  facts: readonly Due[];
  /** Whether anything waits for a message. */
  waiting: boolean;
  /** The company's key for links that stop mail. */
  stopKey: Buffer;
}

const longestOwn = 3 * 366 + 3;

/** Turns facts into deliveries: what has come up is written down, once. Inside a company. */
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

  /** Plans what has come by now. Two ticks of one company at once come one after the other. */
  async plan({ calendar, now }: Hours): Promise<PlanOutcome> {
    const { waiting, stopKey, has, ...company } = await this.ruleRows.lock(this.sources.conditions(now.day));
    const rules = companyRules(company.rules, company.plannedUntil, now.day);
    if (rules.unbegun.length > 0) await this.ruleRows.begin(rules.unbegun, now.day);
    const range = { ...rangeOf(rules, now.day, 0), spans: spansOf(rules, now.day, calendar) };
    const facts = await this.sources.between(range, has);
    const planned = await this.whatToSay(facts, rules, calendar, now);
    const fresh = planned.length > 0 || rules.plannedUntil !== now.day ? await this.rows.write(planned, now.day) : 0;
    return { fresh, facts, stopKey, waiting: waiting || fresh > 0 };
  }

  /** People are looked up only for facts of which somebody has not heard yet. */
  private async whatToSay(
    facts: readonly Due[],
    rules: CompanyRules,
    calendar: Calendar,
    now: WallTime,
  ): Promise<Planned[]> {
    const candidates = speaking(facts, rules.policy, now.day, { ...rules, calendar });
    if (candidates.length === 0) return [];
    const sent = await this.rows.sent(candidates, oldestSayable(rules, calendar, now.day));
    const open = unsaid(candidates, rules.policy, sent, now.day, rules);
    if (open.length === 0) return [];
    const circle = await this.circles.around(open, now.day);
    return plan(open, rules.policy, sent, now, { ...rules, calendar, circle });
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
