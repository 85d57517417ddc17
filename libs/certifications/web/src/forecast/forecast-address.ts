import { ForecastKey } from '@leerspoor/certifications-contract';
import { z } from 'zod';

const id = z.union([z.literal(''), z.uuid()]).catch('');
const key = z.union([z.literal(''), ForecastKey]).catch('');

/** The address of the forecast. Empty is: not chosen. `maand` is the bar that was tapped, `tot` the last one of a stretch. */
export const ForecastAddress = z.object({ soort: id, team: id, locatie: id, maand: key, tot: key });
export type ForecastAddress = z.output<typeof ForecastAddress>;

/** What the server is asked. */
export const filterOf = ({ soort, team, locatie }: ForecastAddress) => ({
  typeId: soort || undefined,
  teamId: team || undefined,
  locationId: locatie || undefined,
});

/** 'now' stands before every month. */
const place = (one: string) => (one === 'now' ? '' : one);

/** The bars from the first to the last one that was chosen; the first alone when the last lies before it. */
export const spanOf = (from: ForecastKey, until: ForecastKey): { from: ForecastKey; until: ForecastKey } => ({
  from,
  until: until !== '' && place(until) > place(from) ? until : from,
});

export const isAfter = (one: ForecastKey, other: ForecastKey): boolean => place(one) > place(other);
