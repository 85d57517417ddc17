import { type LocalDate } from '@leerspoor/platform-contract';
import { type Sql, sql } from '@leerspoor/platform-server';
import { type Due, ReminderKind } from '@leerspoor/reminders-contract';

/** Days from the first, or as far back as there are, up to and including the last. */
export interface DaySpan {
  from: LocalDate | null;
  until: LocalDate;
}

/** The days that matter to the planner, both included. */
export interface DueRange {
  /** Null: as far back as there is. */
  from: LocalDate | null;
  /** What is due later has no step of the company's policy yet. */
  until: LocalDate;
  /** The same for things with a ladder of their own, whose steps may begin earlier: at most three years. */
  ownUntil: LocalDate;
  /** Of each kind the days of the range that can have something to say right now, for what has no ladder of its own; null: all. */
  spans: Readonly<Record<ReminderKind, readonly DaySpan[]>> | null;
}

/**
 * What a domain offers to be reminded of; reminders never learns what a certificate is. Being a provider of some module is
 * enough to be found. Called inside a transaction of one company, once per tick: one statement, please.
 */
export abstract class DueSource {
  abstract readonly kind: ReminderKind;

  /**
   * A condition that only holds in companies that have something of this kind at all. A tick asks those of every kind in one
   * statement, and then only the sources whose condition holds.
   */
  condition(_today: LocalDate): Sql {
    return sql`true`;
  }

  /** Everything of this kind that is open and has `dueOn` in the range; more than that does no harm. Muted things may be left out. */
  abstract duesBetween(range: DueRange): Promise<Due[]>;

  /**
   * Reads again, just before something is said. What is not in the answer is solved; a changed `dueOn` makes the old message
   * void; `muted` keeps it back with that reason.
   */
  abstract dueNow(subjectIds: readonly string[]): Promise<Due[]>;
}

/** Refuses to start when a kind of reminder has no source, or two. */
export function requireOneSourcePerKind(sources: readonly Pick<DueSource, 'kind'>[]): void {
  for (const kind of ReminderKind.options) {
    const found = sources.filter((source) => source.kind === kind).length;
    if (found !== 1) throw new Error(`Reminders of kind '${kind}' need exactly one DueSource, found ${found}.`);
  }
}
