import { z } from 'zod';

/** What a file is about. */
export const ImportKind = z.enum(['employees', 'certificates']);
export type ImportKind = z.infer<typeof ImportKind>;

/** What a column of a file can mean, per kind. `name` is a whole name in one column, in either order. */
export const employeeFields = [
  'number',
  'name',
  'firstName',
  'prefix',
  'lastName',
  'email',
  'mobile',
  'jobRole',
  'team',
  'location',
  'lead',
  'startsOn',
  'endsOn',
  'contractType',
  'weeklyHours',
] as const;

/** `number`, `name` … say whose certificate it is; `certificateNumber` is the number on the document. */
export const certificateFields = [
  'number',
  'name',
  'firstName',
  'prefix',
  'lastName',
  'email',
  'type',
  'obtainedOn',
  'expiresOn',
  'certificateNumber',
  'issuer',
  'note',
] as const;

export const ImportField = z.enum([...new Set([...employeeFields, ...certificateFields])] as [
  (typeof employeeFields)[number] | (typeof certificateFields)[number],
  ...((typeof employeeFields)[number] | (typeof certificateFields)[number])[],
]);
export type ImportField = z.infer<typeof ImportField>;

/** The fields that a column of this kind of file can be given. */
export const fieldsOf: Readonly<Record<ImportKind, readonly ImportField[]>> = {
  employees: employeeFields,
  certificates: certificateFields,
};

/** Why a column was left out while reading: it was never stored. */
export const SensitiveReason = z.enum([
  'citizen-number',
  'birth',
  'gender',
  'nationality',
  'marital-status',
  'address',
  'bank',
  'salary',
  'identity-document',
  'health',
  'belief',
  'private-contact',
]);
export type SensitiveReason = z.infer<typeof SensitiveReason>;

/** How dates are written where that is open: 3-4-2026 is the third of April, or the fourth of March. */
export const DateOrder = z.enum(['day-first', 'month-first']);
export type DateOrder = z.infer<typeof DateOrder>;

/** What the expiry of a certificate means: the first day without it ("geldig tot"), or the last day with it ("t/m"). */
export const ExpiryWording = z.enum(['until', 'through']);
export type ExpiryWording = z.infer<typeof ExpiryWording>;

/** What the columns of a file mean. */
export const Mapping = z.object({
  /** One per column, in the order of `Import.columns`; null: not used. A field is given once. */
  fields: z
    .array(ImportField.nullable())
    .max(200)
    .refine((fields) => noneTwice(fields), { params: { code: 'taken' } }),
  dateOrder: DateOrder,
  expiry: ExpiryWording,
  /** An empty cell takes away what is known; otherwise it leaves it alone. */
  emptyClears: z.boolean(),
});
export type Mapping = z.infer<typeof Mapping>;

function noneTwice(fields: readonly (string | null)[]): boolean {
  const given = fields.filter((field) => field !== null);
  return new Set(given).size === given.length;
}
