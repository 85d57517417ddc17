import { type Sql, sql } from '@leerspoor/platform-server';
import { type Due, ReminderKind } from '@leerspoor/reminders-contract';
import { type DueRange, DueSource } from '../due/due-source.js';

/** A real source over an array per company: what a test puts in is what is due. */
export class FakeDueSource extends DueSource {
  dues: Due[] = [];
  /** Refuses to be read again. */
  down = false;
  /** Whether the company has anything of the kind. */
  has = true;
  /** Every question for a range, to see what was asked. */
  readonly asked: DueRange[] = [];

  constructor(readonly kind: ReminderKind) {
    super();
  }

  override condition(): Sql {
    return sql`${this.has}::boolean`;
  }

  duesBetween(range: DueRange): Promise<Due[]> {
    this.asked.push(range);
    const until = (due: Due) => (due.ladder ? range.ownUntil : range.until);
    return Promise.resolve(
      this.dues.filter((due) => (range.from === null || due.dueOn >= range.from) && due.dueOn <= until(due)),
    );
  }

  dueNow(subjectIds: readonly string[]): Promise<Due[]> {
    if (this.down) return Promise.reject(new Error(`${this.kind} is down`));
    return Promise.resolve(this.dues.filter(({ subjectId }) => subjectIds.includes(subjectId)));
  }
}

/** One for every kind, as providers of a test house. */
export const fakeSources = (): {
  sources: Record<ReminderKind, FakeDueSource>;
  providers: { provide: symbol; useValue: FakeDueSource }[];
} => {
  const pairs = ReminderKind.options.map((kind) => [kind, new FakeDueSource(kind)] as const);
  return {
    sources: Object.fromEntries(pairs) as Record<ReminderKind, FakeDueSource>,
    providers: pairs.map(([kind, useValue]) => ({ provide: Symbol(kind), useValue })),
  };
};
