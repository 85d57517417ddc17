import { Injectable } from '@nestjs/common';
import { addDays, earliest, type LocalDate } from '@leerspoor/platform-contract';
import { PeopleReader } from '@leerspoor/people-server';
import { type Ladder } from '@leerspoor/reminders-contract';
import { Clock, wallClock } from '@leerspoor/platform-server';
import { type DueRange } from '../due/due-source.js';
import { DueSources } from '../due/due-sources.service.js';
import { RuleRepository } from '../rule/rule.repository.js';
import { type CompanyRules } from '../rule/rule.rules.js';
import { RuleService } from '../rule/rule.service.js';
import { type Calendar, isOpen, startOfClosing, type WallTime } from './calendar.rules.js';
import { CircleService } from './circle.service.js';
import { reachAfter, reachBefore } from './ladder.rules.js';
import { catchUpDays, plan, speaking } from './planner.rules.js';
import { PlanningRepository } from './planning.repository.js';

/** A company's hours and what its clock says. */
export interface Hours {
  calendar: Calendar;
  now: WallTime;
  open: boolean;
}

const longestOwn = 3 * 366 + 3;

/** Turns facts into deliveries: what has come up is written down, once. Inside a company. */
@Injectable()
export class PlanningService {
  constructor(
    private readonly people: PeopleReader,
    private readonly clock: Clock,
    private readonly rules: RuleService,
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

  /** Plans what has come by now. Returns how many deliveries are new. */
  async plan({ calendar, now }: Hours): Promise<number> {
    const rules = await this.rules.current(now.day);
    if (rules.unbegun.length > 0) await this.ruleRows.begin(rules.unbegun, now.day);
    const dues = await this.sources.between(rangeOf(rules, now.day, 0));
    const candidates = speaking(dues, rules.policy, now.day, { ...rules, calendar });
    let count = 0;
    if (candidates.length > 0) {
      const circle = await this.circles.around(candidates, now.day);
      const sent = await this.rows.sent(candidates, oldestSayable(rules, calendar, now.day));
      const planned = plan(candidates, rules.policy, sent, now, { ...rules, calendar, circle });
      if (planned.length > 0) count = await this.rows.insert(planned);
      if (count > 0) await this.rows.supersede(planned.map(({ due }) => due.subjectId));
    }
    if (rules.plannedUntil !== now.day) await this.ruleRows.plannedUntil(now.day);
    return count;
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
  };
}

/** The earliest day that the planner may give to something it says or calls missed today. */
export function oldestSayable({ plannedUntil }: CompanyRules, calendar: Calendar, today: LocalDate): LocalDate {
  const fresh = startOfClosing(calendar, addDays(today, -catchUpDays));
  return plannedUntil === null ? ('1900-01-01' as LocalDate) : earliest(fresh, plannedUntil);
}
