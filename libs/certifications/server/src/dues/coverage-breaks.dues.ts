import { Injectable } from '@nestjs/common';
import { PeopleReader } from '@leerspoor/people-server';
import { type LocalDate } from '@leerspoor/platform-contract';
import { Clock, type Sql, wallClock } from '@leerspoor/platform-server';
import { type Due } from '@leerspoor/reminders-contract';
import { type DueRange, DueSource } from '@leerspoor/reminders-server';
import { anyCoverage, CoverageRepository } from '../coverage/coverage.repository.js';
import { grouped } from '../grouped.js';
import { coverageDue } from './coverage-due.rules.js';

/** A place that broke longer ago has been told of often enough; it stays on the page of HR. */
const lookBack = 366;

/** Places that have too few people with a certificate from a day on; due on that day. */
@Injectable()
export class CoverageBreaksDues extends DueSource {
  readonly kind = 'coverage-breaks';

  constructor(
    private readonly coverages: CoverageRepository,
    private readonly people: PeopleReader,
    private readonly clock: Clock,
  ) {
    super();
  }

  override condition(today: LocalDate): Sql {
    return anyCoverage(today);
  }

  async duesBetween({ from, until }: DueRange): Promise<Due[]> {
    return (await this.open(null)).filter(({ dueOn }) => (from === null || dueOn >= from) && dueOn <= until);
  }

  dueNow(subjectIds: readonly string[]): Promise<Due[]> {
    return this.open(subjectIds);
  }

  private async open(ids: readonly string[] | null): Promise<Due[]> {
    const { zone } = await this.people.calendar();
    const asOf = this.clock.today(zone);
    const question = { reach: { kind: 'all' as const }, asOf, lookBack, ids };
    const rows = await this.coverages.list(question);
    if (rows.length === 0) return [];
    const steps = grouped(await this.coverages.steps(question), ({ coverageId }) => coverageId);
    const leads = await this.coverages.leadsAt(
      rows.map(({ locationId }) => locationId),
      asOf,
    );
    return rows.flatMap((row) => {
      const since = wallClock(row.madeAt, zone).day;
      return coverageDue(row, steps.get(row.id) ?? [], leads.get(row.locationId) ?? [], since, asOf) ?? [];
    });
  }
}
