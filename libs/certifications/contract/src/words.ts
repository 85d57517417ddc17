import { z } from 'zod';
import { line, LocalDate } from '@leerspoor/platform-contract';

/** How sure the library is of a figure. `low` is shown as "controleer zelf". */
export const Certainty = z.enum(['high', 'medium', 'low']);

/** Where the length of the term comes from: the law itself, a norm or habit of the trade, or the company's own choice. */
export const TermSource = z.enum(['law', 'norm', 'own']);

/** How a certificate came in; derived: it has no document of its own, and follows from other things. */
export const CertificateSource = z.enum(['upload', 'import', 'manual', 'training', 'derived']);
export type CertificateSource = z.infer<typeof CertificateSource>;

/** waiting: to be checked by HR · verified · sent-back: with a reason, does not count · revoked: did count, from a day on not any more. */
export const CertificateState = z.enum(['waiting', 'verified', 'sent-back', 'revoked']);
export type CertificateState = z.infer<typeof CertificateState>;

/** Money, in cents of a euro. */
export const Cents = z.number().int().min(0).max(100_000_000);

/** Trades for which there is a starter pack. */
export const Sector = z.enum([
  'construction',
  'installation',
  'green',
  'transport',
  'care',
  'food',
  'metal',
  'cleaning',
]);
export type Sector = z.infer<typeof Sector>;

const within = (first: string, last: string) => (date: string) => date >= first && date <= last;
const range = { params: { code: 'date-range' } };

/** The day something was obtained: not before 1950; the server refuses a day that is still to come. */
export const ObtainedOn = LocalDate.refine(within('1950-01-01', '2149-12-31'), range);

/** The date as a document prints it, read by the type's wording ('tot' or 't/m'). */
export const PrintedDate = LocalDate.refine(within('1950-01-01', '2149-12-31'), range);

/** A code such as 'VCA-B', unique within the company. */
export const TypeCode = line(30);

/** Counts changes of a row: send the one you read, so that nobody's change is overwritten unseen. */
export const RowVersion = z.number().int().min(1);

/**
 * The last change of a cell (one person, one type) that somebody has seen: with it a change on top of a colleague's is refused
 * until they have seen that one too. Null: not asked, as for several people at once.
 */
export const SeenChange = z.number().int().min(0).nullable().default(null);

export const PersonRef = z.object({ id: z.uuid(), name: z.string() });
