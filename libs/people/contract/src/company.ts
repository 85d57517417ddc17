import { z } from 'zod';
import { endpoint, Language, line, LocalDate } from '@leerspoor/platform-contract';

/** Monday is 1, Sunday is 7. */
export const Weekday = z.number().int().min(1).max(7);

/** A time on the clock of the company, 'HH:MM'. */
export const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** An IANA time zone that this machine knows. */
export const TimeZone = z
  .string()
  .max(64)
  .refine((zone) => knowsZone(zone), { params: { code: 'choice' } });

function knowsZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

export const Holiday = z.object({ day: LocalDate, name: line(60) });
export type Holiday = z.infer<typeof Holiday>;

const settings = {
  name: line(120),
  timeZone: TimeZone,
  workDays: z.array(Weekday).min(1).max(7),
  opens: ClockTime,
  closes: ClockTime,
  languages: z.array(Language).min(1).max(2),
};

/** Settings of the company. Messages go out on working days between `opens` and `closes`, never on a holiday. */
export const Company = z.object({ ...settings, id: z.uuid(), holidays: z.array(Holiday), version: z.number().int() });
export type Company = z.infer<typeof Company>;

export const getCompany = endpoint({
  method: 'GET',
  path: '/company',
  summary: 'Settings of the company.',
  allow: 'company.read',
  reply: Company,
});

export const updateCompany = endpoint({
  method: 'PUT',
  path: '/company',
  summary: 'Changes the settings; refused as stale when somebody else changed them meanwhile.',
  allow: 'company.edit',
  body: z
    .object({ ...settings, version: z.number().int() })
    .refine(({ opens, closes }) => opens < closes, { path: ['closes'], params: { code: 'too-small' } }),
  reply: Company,
});

export const addHoliday = endpoint({
  method: 'POST',
  path: '/company/holidays',
  summary: 'Adds one day on which the company is closed, or renames it.',
  allow: 'company.edit',
  body: Holiday,
  reply: Company,
});

export const removeHoliday = endpoint({
  method: 'DELETE',
  path: '/company/holidays/:day',
  summary: 'Removes a holiday.',
  allow: 'company.edit',
  params: z.object({ day: LocalDate }),
  reply: Company,
});

export const addPublicHolidays = endpoint({
  method: 'POST',
  path: '/company/public-holidays',
  summary: 'Adds the Dutch public holidays of a year; days that are there already stay as they are.',
  allow: 'company.edit',
  body: z.object({ year: z.number().int().min(2000).max(2199) }),
  reply: Company,
});
