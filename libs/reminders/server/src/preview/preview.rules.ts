import { addDays, type LocalDate } from '@leerspoor/platform-contract';
import { type Due, type ReminderPolicy } from '@leerspoor/reminders-contract';
import { isOpen, type WallTime } from '../plan/calendar.rules.js';
import { type Circle, isAway } from '../plan/circle.rules.js';
import { type Company, markOf, plan, type Planned, threadOf } from '../plan/planner.rules.js';

/** Something that will be said, and the day on which it goes out. */
export interface Foreseen extends Planned {
  day: LocalDate;
}

export interface Outlook {
  dues: readonly Due[];
  sent: ReadonlySet<string>;
  now: WallTime;
  /** Days to look ahead, today included. */
  days: number;
  /** What has come up already and has not gone out. */
  waiting?: readonly Planned[];
  /** Whose mail of today has gone: only what is legal follows it today. */
  gone?: ReadonlySet<string>;
  company: Omit<Company, 'circle'> & { policy: ReminderPolicy; circleOn: (day: LocalDate) => Circle };
}

/** About the same thing to the same person only the last word goes out; what a colleague sent stands by itself. */
const thread = ({ key, due, recipientId, weight }: Planned) => (weight === 'nudge' ? key : threadOf(recipientId, due));

/**
 * Plans the coming days one by one, as the ticks will: today at `now`, then every day at opening time; who is away gets it when
 * they are back. Exact as long as the facts stay as they are.
 */
export function foresee({ dues, sent, now, days, waiting = [], gone = new Set(), company }: Outlook): Foreseen[] {
  const { calendar, policy, circleOn } = company;
  const said = new Set(sent);
  const open = new Map(waiting.map((planned) => [thread(planned), planned]));
  const foreseen: Foreseen[] = [];
  let { plannedUntil } = company;
  for (let ahead = 0; ahead < days; ahead += 1) {
    const day = addDays(now.day, ahead);
    const at = ahead === 0 && now.time > calendar.opens ? now : { day, time: calendar.opens };
    if (!isOpen(calendar, at)) continue;
    const circle = circleOn(day);
    for (const planned of plan(dues, policy, said, at, { ...company, circle, plannedUntil })) {
      said.add(planned.key).add(markOf({ ...planned, ...planned.due }));
      if (!planned.missed) open.set(thread(planned), planned);
    }
    for (const [name, planned] of open) {
      const later = ahead === 0 && gone.has(planned.recipientId) && planned.weight !== 'legal';
      if (later || isAway(circle, planned.recipientId, day)) continue;
      open.delete(name);
      foreseen.push({ ...planned, day });
    }
    plannedUntil = day;
  }
  return foreseen;
}
