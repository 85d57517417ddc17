import { addDays, day, type LocalDate, weekdayOf } from '@leerspoor/platform-contract';
import { type Holiday } from '@leerspoor/people-contract';

const pad = (n: number) => String(n).padStart(2, '0');

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
export function easterSunday(year: number): LocalDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const epact =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const count = epact + weekday - 7 * late + 114;
  return day(`${year}-${pad(Math.floor(count / 31))}-${pad((count % 31) + 1)}`);
}

/** King's Day: 27 April, or the day before when that is a Sunday. */
function kingsDay(year: number): LocalDate {
  const birthday = day(`${year}-04-27`);
  return weekdayOf(birthday) === 7 ? addDays(birthday, -1) : birthday;
}

/**
 * The Dutch public holidays of a year, by day: those of the Algemene termijnenwet art. 3 (with Good Friday, which it puts on
 * a level with them) and the two Sundays they follow. Ascension Day can fall on King's Day or 5 May: then there is one row.
 */
export function publicHolidays(year: number): Holiday[] {
  const easter = easterSunday(year);
  const all: Holiday[] = [
    { day: day(`${year}-01-01`), name: 'Nieuwjaarsdag' },
    { day: addDays(easter, -2), name: 'Goede Vrijdag' },
    { day: easter, name: 'Eerste Paasdag' },
    { day: addDays(easter, 1), name: 'Tweede Paasdag' },
    { day: kingsDay(year), name: 'Koningsdag' },
    { day: day(`${year}-05-05`), name: 'Bevrijdingsdag' },
    { day: addDays(easter, 39), name: 'Hemelvaartsdag' },
    { day: addDays(easter, 49), name: 'Eerste Pinksterdag' },
    { day: addDays(easter, 50), name: 'Tweede Pinksterdag' },
    { day: day(`${year}-12-25`), name: 'Eerste Kerstdag' },
    { day: day(`${year}-12-26`), name: 'Tweede Kerstdag' },
  ];
  const byDay = new Map(all.map((holiday) => [holiday.day, holiday]));
  return [...byDay.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}
