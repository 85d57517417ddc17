import { type TenantDatabase } from '@leerspoor/platform-server';
import { type ImportEntity } from '../import/import.entity.js';
import { type ImportRepository } from '../import/import.repository.js';
import { breathe } from '../table/breathe.js';

/** Rows per statement: few enough to be quick, many enough to be worth it. */
export const rowsPerStatement = 1000;

export function* chunks<T>(items: readonly T[], size = rowsPerStatement): Generator<T[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}

/** One import at work: in whose company, in whose name, and how far. */
export class Work {
  private done = 0;
  private total = 0;

  constructor(
    readonly row: ImportEntity,
    private readonly tenantId: string,
    private readonly database: TenantDatabase,
    private readonly imports: ImportRepository,
  ) {}

  get id(): string {
    return this.row.id;
  }

  /** The sheet that is used; only asked for where one was chosen. */
  get sheet(): number {
    return this.row.sheet ?? 0;
  }

  /** A transaction of the company, in the name of who decided. */
  run<T>(work: () => Promise<T>): Promise<T> {
    return this.database.runAs({ tenantId: this.tenantId, employeeId: this.row.actedBy ?? this.row.createdBy }, work);
  }

  expect(total: number): void {
    this.total = total;
  }

  advance(by: number): void {
    this.done += by;
  }

  /** Some more is done; lets timers and other work have their turn. */
  async turn(done: number): Promise<void> {
    this.advance(done);
    await breathe();
  }

  /** Writes down how far it is; in a transaction of its own, so that others can see it. */
  async report(): Promise<void> {
    await this.run(() => this.imports.progress(this.id, Math.min(this.done, this.total), this.total));
  }

  /** Does long work and writes down now and then how far it is, beside its one transaction. */
  async reporting<T>(work: () => Promise<T>): Promise<T> {
    let reporting = Promise.resolve();
    const timer = setInterval(() => {
      reporting = reporting.then(() => this.report()).catch(() => undefined);
    }, reportEvery);
    try {
      return await work();
    } finally {
      clearInterval(timer);
      await reporting;
    }
  }
}

const reportEvery = 700;
