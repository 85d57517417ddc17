import { Injectable } from '@nestjs/common';
import { arrivalOrder, EmployeeRoster, type EmployeeImage } from '@leerspoor/people-server';
import { type EmployeePlan } from '../employees/employee-plan.rules.js';
import { type MadeByImport } from '../import/made.js';
import { ImportRowRepository } from '../import/import-row.repository.js';
import { chunks, type Work } from './work.js';

type Writes = ReturnType<EmployeePlan['writes']>;

/** Writes a planned list of people, inside the transaction of applying. */
@Injectable()
export class ApplyEmployees {
  constructor(
    private readonly roster: EmployeeRoster,
    private readonly rows: ImportRowRepository,
  ) {}

  async apply(work: Work, plan: EmployeePlan): Promise<MadeByImport> {
    const writes = arrivalOrder(plan.writes());
    work.expect(writes.length * 2);
    const used = new Set(
      writes.flatMap(({ teamId, locationId, jobRoleIds }) =>
        [teamId ?? '', locationId ?? '', ...jobRoleIds].filter(Boolean),
      ),
    );
    const things = await this.roster.applyThings(plan.made(), used);
    const before = await this.before(writes);
    for (const ids of chunks([...before.keys()])) await this.roster.prepare(ids);
    const changes = plan.changedFields();
    for (const batch of chunks(writes)) {
      await this.roster.applyBatch(batch, before, (id) => ({ importId: work.id, changes: changes.get(id) ?? [] }));
      await work.turn(batch.length);
    }
    await this.trace(work, writes, before);
    return { things, typeIds: [] };
  }

  private async before(writes: Writes): Promise<Map<string, EmployeeImage>> {
    const images = new Map<string, EmployeeImage>();
    for (const batch of chunks(writes.filter(({ isNew }) => !isNew))) {
      for (const [id, image] of await this.roster.images(batch.map(({ id }) => id))) images.set(id, image);
    }
    return images;
  }

  private async trace(work: Work, writes: Writes, before: ReadonlyMap<string, EmployeeImage>): Promise<void> {
    for (const batch of chunks(writes)) {
      const after = await this.roster.images(batch.map(({ id }) => id));
      const traces = batch.map(({ id, line }) => ({
        line,
        id,
        before: before.get(id) ?? null,
        after: after.get(id) as EmployeeImage,
      }));
      await this.rows.trace(work.id, work.sheet, traces);
      await work.turn(batch.length);
    }
  }
}
