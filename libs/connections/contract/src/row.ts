import { z } from 'zod';
import { endpoint, LocalDate, PageQuery, pageOf } from '@leerspoor/platform-contract';
import { ExpiryWording, ImportField } from './field.js';
import { RowKind } from './import.js';

/** Everything that is said about a row; the client has a sentence for each. */
export const rowCodes = [
  // About the file.
  'cell-cut',
  'cell-cleaned',
  'same-as-line',
  // About values.
  'number-missing',
  'number-made',
  'number-long',
  'name-missing',
  'name-damaged',
  'email-invalid',
  'email-damaged',
  /** Letters that an address does not have; `values.suggestion` has the plain ones. */
  'email-letters',
  'email-taken',
  'mobile-invalid',
  'hours-invalid',
  'date-impossible',
  'date-unclear',
  'date-missing',
  'date-range',
  'start-assumed',
  'end-before-start',
  'text-long',
  // About people.
  'number-twice',
  'period-overlap',
  /** The only administrator who can sign in would leave. */
  'last-admin',
  'person-unknown',
  'person-ambiguous',
  'person-by-name',
  'person-by-email',
  'person-by-similar-number',
  'person-left',
  'number-name-differ',
  'number-changes',
  'same-name-exists',
  'second-period',
  // About leads.
  'lead-unknown',
  'lead-ambiguous',
  'lead-by-team',
  'lead-self',
  'lead-circle',
  // About certificates.
  'type-missing',
  'type-unknown',
  'type-new',
  'type-from-library',
  'obtained-derived',
  'obtained-future',
  'expiry-before-obtained',
  /** A type whose document decides needs the date on it. */
  'expiry-missing',
  /** The file says another day than the rule would; the file counts. */
  'expiry-differs',
  'certificate-revoked',
  'certificate-twice',
  /** Nobody decides about their own papers: it waits for a colleague to check it. */
  'own-waiting',
  'own-certificate',
] as const;
export const RowCode = z.enum(rowCodes);
export type RowCode = z.infer<typeof RowCode>;

const values = z.record(z.string(), z.union([z.string(), z.number()]));

/** One thing that is said about a row. An `error` keeps the row out; a `notice` does not. Dates in `values` are ISO days. */
export const RowMessage = z.object({
  code: RowCode,
  level: z.enum(['error', 'notice']),
  field: ImportField.nullable(),
  values,
});
export type RowMessage = z.infer<typeof RowMessage>;

/** Somebody who may be meant; `team` tells two of one name apart. */
export const Candidate = z.object({ number: z.string(), name: z.string(), team: z.string() });
export type Candidate = z.infer<typeof Candidate>;

/** A type that may be meant: one of the company (`typeId`) or one of the library that it does not have yet. */
export const TypeCandidate = z.object({
  typeId: z.uuid().nullable(),
  libraryCode: z.string().nullable(),
  name: z.string(),
});
export type TypeCandidate = z.infer<typeof TypeCandidate>;

/**
 * What can be done about a row. `person`: say who is meant by `text`, for every row that says so. `lead`: the same for the
 * lead. `type`: say which type is meant, or make it. `same-person`: this row is somebody who is here already under another
 * number. `cell`: correct a cell.
 */
export const RowRemedy = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person'), text: z.string(), candidates: z.array(Candidate) }),
  z.object({ kind: z.literal('lead'), text: z.string(), candidates: z.array(Candidate) }),
  z.object({ kind: z.literal('type'), text: z.string(), candidates: z.array(TypeCandidate) }),
  z.object({ kind: z.literal('same-person'), candidates: z.array(Candidate) }),
  z.object({ kind: z.literal('cell'), column: z.number().int(), field: ImportField, value: z.string() }),
]);
export type RowRemedy = z.infer<typeof RowRemedy>;

/** A field that gets another value; texts as a person reads them, dates as ISO days. Empty: nothing. */
export const FieldChange = z.object({ field: ImportField, from: z.string(), to: z.string() });
export type FieldChange = z.infer<typeof FieldChange>;

/** What a row amounts to once it is understood; null where it is not. */
export const RowSubject = z.object({
  number: z.string().nullable(),
  person: z.string().nullable(),
  certificate: z
    .object({
      type: z.string(),
      obtainedOn: LocalDate.nullable(),
      /** As stored: the first day without it. */
      expiresOn: LocalDate.nullable(),
      wording: ExpiryWording,
    })
    .nullable(),
  /** When the holder will be reminded; `past`: that day is over, so it is said at once. */
  reminder: z.object({ on: LocalDate, past: z.boolean() }).nullable(),
});
export type RowSubject = z.infer<typeof RowSubject>;

export const ImportRow = z.object({
  id: z.uuid(),
  /** Number of the row in the file, as a spreadsheet shows it. */
  line: z.number().int(),
  kind: RowKind,
  /** Per column of `Import.columns`, corrections included. */
  cells: z.array(z.string()),
  /** Columns that were corrected by hand. */
  corrected: z.array(z.number().int()),
  subject: RowSubject,
  messages: z.array(RowMessage),
  changes: z.array(FieldChange),
  remedies: z.array(RowRemedy),
  /** After undoing: put back, or left because somebody touched it since. */
  undone: z.enum(['restored', 'left']).nullable(),
});
export type ImportRow = z.infer<typeof ImportRow>;

const params = z.object({ importId: z.uuid() });

export const listImportRows = endpoint({
  method: 'GET',
  path: '/imports/:importId/rows',
  summary: 'The rows of a dry run: what cannot go in first, then what changes, what is new and what stays.',
  allow: 'imports.manage',
  params,
  query: PageQuery.extend({
    kind: RowKind.optional(),
    /** Only rows with something to say, or only rows that undoing left alone. */
    only: z.enum(['noticed', 'left']).optional(),
  }),
  reply: pageOf(ImportRow),
});
