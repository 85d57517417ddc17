import { Injectable } from '@nestjs/common';
import { CertificateIntake } from '@leerspoor/certifications-server';
import { EmployeeRoster, removalOrder } from '@leerspoor/people-server';
import { Audit, Clock } from '@leerspoor/platform-server';
import { ImportRepository } from '../import/import.repository.js';
import { type RowTrace } from '../import/import-row.js';
import { ImportRowRepository } from '../import/import-row.repository.js';
import { chunks, rowsPerStatement, type Work } from './work.js';

/** Puts everything back as it was before an import. What was touched since stays as it is, and is named. */
@Injectable()
export class UndoService {
  constructor(
    private readonly imports: ImportRepository,
    private readonly rows: ImportRowRepository,
    private readonly roster: EmployeeRoster,
    private readonly intake: CertificateIntake,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async undo(work: Work): Promise<void> {
    await work.reporting(() => work.run(() => this.all(work)));
  }

  private async all(work: Work): Promise<void> {
    await this.imports.holdCompany();
    if ((await this.imports.find(work.id))?.state !== 'undoing') return;
    const traces = await this.traces(work);
    const restored =
      work.row.kind === 'employees' ? await this.employees(work, traces) : await this.certificates(work, traces);
    const left = traces.filter(({ id }) => !restored.has(id));
    await this.mark(
      work,
      traces.filter(({ id }) => restored.has(id)),
      'restored',
    );
    await this.mark(work, left, 'left');
    await this.imports.move(work.id, ['undoing'], {
      state: 'undone',
      leftRows: left.length,
      undoneAt: this.clock.now(),
      progressDone: 0,
      progressTotal: 0,
    });
    await this.audit.record({
      action: 'import.undone',
      subjectKind: 'import',
      subjectId: work.id,
      details: { restored: restored.size, left: left.length },
    });
  }

  private async mark(work: Work, traces: readonly RowTrace[], undone: 'restored' | 'left'): Promise<void> {
    for (const batch of chunks(traces))
      await this.rows.markUndone(
        work.id,
        work.sheet,
        batch.map(({ line }) => line),
        undone,
      );
  }

  private async traces(work: Work): Promise<RowTrace[]> {
    const traces: RowTrace[] = [];
    for (;;) {
      const batch = await this.rows.traces(work.id, traces.at(-1)?.line ?? 0, rowsPerStatement);
      traces.push(...batch);
      if (batch.length < rowsPerStatement) return traces;
    }
  }

  private async employees(work: Work, all: readonly RowTrace[]): Promise<Set<string>> {
    await this.roster.hold();
    const traces = await untouchedOf(all, (batch) => this.roster.untouched(batch));
    const changed = traces.filter(({ before }) => before !== null);
    const added = removalOrder(traces.filter(({ before }) => before === null));
    const note = () => ({ importId: work.id, undone: true });
    work.expect(changed.length * 2 + added.length);
    for (const batch of chunks(traces)) await this.roster.loosen(batch);
    for (const batch of chunks(changed)) {
      await this.roster.restoreBatch(batch, note);
      await work.turn(batch.length);
    }
    for (const batch of chunks(changed)) {
      await this.roster.restoreLeads(batch);
      await work.turn(batch.length);
    }
    const restored = new Set(changed.map(({ id }) => id));
    for (const batch of chunks(added)) {
      for (const id of await this.roster.removeBatch(batch, note)) restored.add(id);
      await work.turn(batch.length);
    }
    const { things } = work.row.made ?? { things: null };
    if (things) await this.roster.restoreThings(things, await this.intake.idsInRules());
    return restored;
  }

  private async certificates(work: Work, all: readonly RowTrace[]): Promise<Set<string>> {
    const traces = await untouchedOf(all, (batch) => this.intake.untouched(batch));
    const note = () => ({ importId: work.id, undone: true });
    work.expect(traces.length * 2);
    const restored = new Set<string>();
    for (const batch of chunks(traces)) {
      for (const id of await this.intake.restoreBatch(batch, note)) restored.add(id);
      await work.turn(batch.length);
    }
    const of = (column: 'person_id' | 'type_id') => [...new Set(traces.map(({ after }) => after[column] as string))];
    const typeIds = of('type_id');
    for (const personIds of chunks(of('person_id'))) {
      await this.intake.rebuild({ personIds, typeIds });
      await work.turn(personIds.length);
    }
    await this.intake.restoreTypes(work.row.made?.typeIds ?? []);
    return restored;
  }
}

/** Those about which nothing has changed since the import. */
async function untouchedOf(
  all: readonly RowTrace[],
  ask: (batch: RowTrace[]) => Promise<string[]>,
): Promise<RowTrace[]> {
  const untouched = new Set<string>();
  for (const batch of chunks(all)) for (const id of await ask(batch)) untouched.add(id);
  return all.filter(({ id }) => untouched.has(id));
}
