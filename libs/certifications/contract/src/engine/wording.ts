import { z } from 'zod';
import { addDays, type LocalDate } from '@leerspoor/platform-contract';

/** How a type's documents print their end: 'geldig tot' (that day it is not valid) or 'geldig t/m' (the last valid day). */
export const Wording = z.enum(['until', 'through']);
export type Wording = z.infer<typeof Wording>;

/** From the date on a document to the first day on which it is not valid. */
export const expiresFrom = (printed: LocalDate, wording: Wording): LocalDate =>
  wording === 'through' ? addDays(printed, 1) : printed;

/** From the first day not valid to the date that a document or a screen prints. */
export const printedFrom = (expires: LocalDate, wording: Wording): LocalDate =>
  wording === 'through' ? addDays(expires, -1) : expires;
