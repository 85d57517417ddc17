import { addDays, type LocalDate, weekdayOf } from '@leerspoor/platform-contract';
import { type QuietHours } from '@leerspoor/reminders-contract';

/** When a company is at work; times are 'HH:MM' on its own clock. */
export interface Calendar {
  /** Monday is 1, Sunday is 7. */
  workDays: readonly number[];
  opens: string;
  closes: string;
  holidays: ReadonlySet<string>;
}

/** What the clock on the company's wall says. */
export interface WallTime {
  day: LocalDate;
  time: string;
}

export const isOpenDay = (calendar: Calendar, day: LocalDate): boolean =>
  calendar.workDays.includes(weekdayOf(day)) && !calendar.holidays.has(day);

/** Inside the hours: from opening, up to but not at closing. */
export const isOpen = (calendar: Calendar, { day, time }: WallTime): boolean =>
  time >= calendar.opens && time < calendar.closes && isOpenDay(calendar, day);

/** Longest that a company is thought to be closed in one go. */
const longestClosing = 60;

/** The first open day on or after a day; after two months of closed days simply that day: a calendar that is never open says nothing. */
export function firstOpenDay(calendar: Calendar, from: LocalDate): LocalDate {
  for (let ahead = 0; ahead < longestClosing; ahead += 1) {
    const day = addDays(from, ahead);
    if (isOpenDay(calendar, day)) return day;
  }
  return from;
}

/** The first day of the closed days that end on the eve of a day; the day itself when the eve is an open day. */
export function startOfClosing(calendar: Calendar, day: LocalDate): LocalDate {
  let start = day;
  for (let back = 1; back <= longestClosing && !isOpenDay(calendar, addDays(day, -back)); back += 1)
    start = addDays(day, -back);
  return start;
}

const isQuiet = ({ from, until }: QuietHours, time: string): boolean =>
  from < until ? time >= from && time < until : time >= from || time < until;

/** Whether quiet hours leave no quarter of the working day: then they count for nothing, or mail would never come. */
function coversTheDay(quiet: QuietHours, { opens, closes }: Calendar): boolean {
  for (let minute = minutesOf(opens); minute < minutesOf(closes); minute += 15) {
    if (!isQuiet(quiet, clockOf(minute))) return false;
  }
  return true;
}

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
const clockOf = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Whether somebody may get mail at this time of an open day. */
export const mayMail = (calendar: Calendar, quiet: QuietHours | null, { time }: WallTime): boolean =>
  quiet === null || !isQuiet(quiet, time) || coversTheDay(quiet, calendar);
