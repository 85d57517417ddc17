/** A day counted from today in the zone of the demonstration, as people type it: 28-11-2026. */
export function typedDay(fromToday: number): string {
  const date = new Date(Date.now() + fromToday * 86_400_000);
  const parts = new Intl.DateTimeFormat('nl-NL', {
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
    timeZone: 'Europe/Amsterdam',
  });
  return parts.format(date);
}
