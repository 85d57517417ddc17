import { type Company } from '@leerspoor/people-contract';
import { type CompanyEntity } from './company.entity.js';
import { type HolidayEntity } from './holiday.entity.js';

const minutes = (time: string) => time.slice(0, 5);

export const companyView = (
  { id, name, timeZone, workDays, opens, closes, languages, version }: CompanyEntity,
  holidays: readonly HolidayEntity[],
): Company => ({
  id,
  name,
  timeZone,
  workDays: [...workDays].sort(),
  opens: minutes(opens),
  closes: minutes(closes),
  languages,
  version,
  holidays: holidays.map((holiday) => ({ day: holiday.day, name: holiday.name })),
});
