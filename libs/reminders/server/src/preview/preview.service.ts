import { Injectable } from '@nestjs/common';
import { addDays, type InputOf, type LocalDate, type ReplyOf } from '@leerspoor/platform-contract';
import { PeopleReader, type PersonFacts } from '@leerspoor/people-server';
import { type Due, type previewReminders } from '@leerspoor/reminders-contract';
import { DigestRepository } from '../digest/digest.repository.js';
import { DueSources } from '../due/due-sources.service.js';
import { isOpenDay } from '../plan/calendar.rules.js';
import { CircleService } from '../plan/circle.service.js';
import { speaking } from '../plan/planner.rules.js';
import { type Hours, oldestSayable, PlanningService, rangeOf } from '../plan/planning.service.js';
import { PlanningRepository } from '../plan/planning.repository.js';
import { RouteService } from '../preference/route.service.js';
import { type CompanyRules } from '../rule/rule.rules.js';
import { RuleService } from '../rule/rule.service.js';
import { foresee, type Foreseen } from './preview.rules.js';
import { inReadingOrder, plannedOf, previewLine } from './preview.view.js';

type Query = InputOf<typeof previewReminders>['query'];

/** Who gets what in the coming days: the planner itself, run ahead on the facts as they stand. */
@Injectable()
export class PreviewService {
  constructor(
    private readonly planning: PlanningService,
    private readonly rules: RuleService,
    private readonly sources: DueSources,
    private readonly circles: CircleService,
    private readonly planned: PlanningRepository,
    private readonly digests: DigestRepository,
    private readonly people: PeopleReader,
    private readonly routes: RouteService,
  ) {}

  async show({ recipientId, days, after, limit }: Query): Promise<ReplyOf<typeof previewReminders>> {
    const hours = await this.planning.hours();
    const all = await this.foresee(hours, days);
    const people = await this.people.byIds([
      ...new Set(all.flatMap(({ recipientId, due }) => [recipientId, due.personId])),
    ]);
    const lines = inReadingOrder(recipientId ? all.filter((line) => line.recipientId === recipientId) : all, people);
    const from = Number(after ?? 0);
    const items = await this.views(lines.slice(from, from + limit), people);
    return { items, next: from + limit < lines.length ? String(from + limit) : null, total: lines.length };
  }

  private async foresee({ calendar, now }: Hours, days: number): Promise<Foreseen[]> {
    const rules = await this.rules.current(now.day);
    const coming = Array.from({ length: days }, (_, ahead) => addDays(now.day, ahead)).filter((day) =>
      isOpenDay(calendar, day),
    );
    const dues = this.worthPlanning(await this.sources.between(rangeOf(rules, now.day, days)), rules, coming, calendar);
    const rows = await this.digests.waiting(now.day);
    const sent = await this.planned.sent(dues, oldestSayable(rules, calendar, now.day));
    const about = [...dues, ...rows, ...rows.map(({ recipientId }) => ({ personId: recipientId }))];
    const circleOn = await this.circles.over(about, coming);
    const gone = new Set(rows.filter(({ mailed }) => mailed).map(({ recipientId }) => recipientId));
    return foresee({
      dues,
      sent,
      now,
      days,
      waiting: rows.map(plannedOf),
      gone,
      company: { ...rules, calendar, circleOn },
    });
  }

  /** Only the facts that speak on one of the days: people are looked up for those alone. */
  private worthPlanning(
    dues: readonly Due[],
    rules: CompanyRules,
    coming: readonly LocalDate[],
    calendar: Hours['calendar'],
  ): Due[] {
    const found = new Set<Due>();
    let { plannedUntil } = rules;
    for (const day of coming) {
      for (const due of speaking(dues, rules.policy, day, { ...rules, plannedUntil, calendar })) found.add(due);
      plannedUntil = day;
    }
    return [...found];
  }

  private async views(lines: readonly Foreseen[], people: ReadonlyMap<string, PersonFacts>) {
    const routes = await this.routes.to([...new Set(lines.map(({ recipientId }) => recipientId))]);
    return lines.map((line) => previewLine(line, people, routes.of(line.recipientId)));
  }
}
