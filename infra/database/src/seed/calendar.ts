import { addDays, type LocalDate } from '@leerspoor/platform-contract';
import { type FixedClock } from '@leerspoor/platform-server';

interface Happening {
  on: LocalDate;
  what: () => Promise<void>;
}

/** What happens in the life of a demonstration company, done in the order of its days with the clock of that day. */
export class Calendar {
  private readonly happenings: Happening[] = [];

  constructor(
    private readonly clock: FixedClock,
    readonly today: LocalDate,
  ) {}

  /** A day counted from today; negative is in the past. */
  day(fromToday: number): LocalDate {
    return addDays(this.today, fromToday);
  }

  on(day: LocalDate, what: () => Promise<void>): void {
    this.happenings.push({ on: day, what });
  }

  /** Lives it all; things of one day happen in the order in which they were written, half a minute apart, from nine o'clock on. */
  async live(): Promise<void> {
    const inOrder = this.happenings.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
    let current: LocalDate | undefined;
    for (const { on, what } of inOrder) {
      if (on !== current) this.clock.set(`${on}T08:00:00Z`);
      current = on;
      this.clock.advance(30_000);
      await what();
    }
  }
}
