import { addDays, type LocalDate } from '@leerspoor/platform-contract';
import { type Due, type ReminderPolicy } from '@leerspoor/reminders-contract';
import { isOpen, type WallTime } from './calendar.rules.js';
import { type Circle, isAway } from './circle.rules.js';
import { type Company, markOf, plan, type Planned } from './planner.rules.js';

/** Something that comes up, and the day on which it goes out. */
export interface Foreseen extends Planned {
  day: LocalDate;
}

interface Waiting extends Planned {
  day: LocalDate | null;
}

/** Somebody back at work gets of each fact the last thing only. */
const thread = ({ due, recipientId }: Planned) => `${due.kind}/${due.subjectId}/${recipientId}`;

function send(waiting: Map<string, Waiting>, circle: Circle, day: LocalDate): Foreseen[] {
  const going = [...waiting].filter(([, { recipientId }]) => !isAway(circle, recipientId, day));
  going.forEach(([key]) => waiting.delete(key));
  return going.map(([, planned]) => ({ ...planned, day }));
}

/**
 * Plans the coming days one by one, as the ticks will: today at `now`, then every day at opening time. `circleOn` gives the
 * people of a day. Exact as long as the facts stay as they are.
 */
export function foresee(
  dues: readonly Due[],
  policy: ReminderPolicy,
  sent: ReadonlySet<string>,
  now: WallTime,
  company: Omit<Company, 'circle'> & { circleOn: (day: LocalDate) => Circle },
  days: number,
): Foreseen[] {
  const { calendar, circleOn } = company;
  const said = new Set(sent);
  const waiting = new Map<string, Waiting>();
  const foreseen: Foreseen[] = [];
  let { plannedUntil } = company;
  for (let ahead = 0; ahead < days; ahead += 1) {
    const day = addDays(now.day, ahead);
    const at = ahead === 0 && now.time > calendar.opens ? now : { day, time: calendar.opens };
    if (!isOpen(calendar, at)) continue;
    const circle = circleOn(day);
    for (const planned of plan(dues, policy, said, at, { ...company, circle, plannedUntil })) {
      said.add(planned.key).add(markOf({ ...planned, ...planned.due }));
      if (!planned.missed) waiting.set(thread(planned), { ...planned, day: null });
    }
    foreseen.push(...send(waiting, circle, day));
    plannedUntil = day;
  }
  return foreseen;
}
