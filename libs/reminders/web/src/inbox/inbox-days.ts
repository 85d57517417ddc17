import { addDays, day, type Language, type LocalDate } from '@leerspoor/platform-contract';
import { type InboxItem } from '@leerspoor/reminders-contract';

export interface InboxDay {
  on: LocalDate;
  items: InboxItem[];
}

/** The day of a moment in the zone of the company. */
export const dayOf = (moment: string, zone: string): LocalDate =>
  day(new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date(moment)));

/** The clock of a moment: '14.10' in Dutch, '14:10' in English. */
export function clockOf(moment: string, zone: string, language: Language): string {
  const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: zone }).format(
    new Date(moment),
  );
  return language === 'nl' ? clock.replace(':', '.') : clock;
}

/** Messages under the day on which they came, in the order in which they are given. */
export function byDay(items: readonly InboxItem[], zone: string): InboxDay[] {
  const days: InboxDay[] = [];
  for (const item of items) {
    const on = dayOf(item.at, zone);
    const last = days.at(-1);
    if (last?.on === on) last.items.push(item);
    else days.push({ on, items: [item] });
  }
  return days;
}

export const isYesterday = (on: LocalDate, today: LocalDate): boolean => addDays(on, 1) === today;
