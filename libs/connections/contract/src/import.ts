import { z } from 'zod';
import { Moment, Named } from '@leerspoor/people-contract';
import { ImportField, ImportKind, Mapping, SensitiveReason } from './field.js';

/**
 * How far an import is. `uploaded`, `reading`: the worker takes the file in. `mapping`: a person says which sheet or what the
 * columns mean. `checking`: the dry run. `ready`: it can be looked through, mended and applied. `applying`, `undoing`: the
 * worker is at it. `applied`, `undone`, `cancelled`, `failed` are ends; `failed` says why.
 */
export const ImportState = z.enum([
  'uploaded',
  'reading',
  'mapping',
  'checking',
  'ready',
  'applying',
  'applied',
  'undoing',
  'undone',
  'cancelled',
  'failed',
]);
export type ImportState = z.infer<typeof ImportState>;

/** Why a file could not be used; the client has a sentence for each. `broken`: our own fault. */
export const ImportFailure = z.enum([
  'empty',
  'no-rows',
  'not-a-table',
  'old-excel',
  'open-document',
  'web-page',
  'password',
  'broken-workbook',
  'too-big-inside',
  'too-many-columns',
  'too-many-rows',
  'broken',
]);
export type ImportFailure = z.infer<typeof ImportFailure>;

/** What happens to a row. `skipped`: left out by hand. */
export const RowKind = z.enum(['error', 'changed', 'new', 'unchanged', 'skipped']);
export type RowKind = z.infer<typeof RowKind>;

const values = z.record(z.string(), z.union([z.string(), z.number()]));

/** A column that was kept. */
export const ImportColumn = z.object({
  /** What the file calls it; empty when it has no name. */
  header: z.string(),
  /** A few of its values. */
  samples: z.array(z.string()),
  /** Cells that hold something. */
  filled: z.number().int(),
  /** What we think it is. */
  guess: ImportField.nullable(),
});
export type ImportColumn = z.infer<typeof ImportColumn>;

/** A column that was left out while reading. Its values were never stored. */
export const DroppedColumn = z.object({ header: z.string(), reason: SensitiveReason });
export type DroppedColumn = z.infer<typeof DroppedColumn>;

export const ImportSheet = z.object({ index: z.number().int(), name: z.string(), rows: z.number().int() });
export type ImportSheet = z.infer<typeof ImportSheet>;

/** Things worth knowing about the file as a whole. */
export const ImportNotice = z.object({
  code: z.enum([
    /** Quotation marks made no sense and were read as plain letters. */
    'quotes-ignored',
    /** Letters were lost before we got the file ('Y?lmaz'); `values.rows` says in how many rows. */
    'damaged-letters',
    /** The world changed between the dry run and applying it: this is a new dry run. */
    'changed-meanwhile',
    /** Teams, locations or job roles that will be made; `values.names` lists some. */
    'new-teams',
    'new-locations',
    'new-job-roles',
    /** Certificate types that will be made, from the library or by choice. */
    'new-types',
    /** People who work here and are not in the file. They stay as they are. */
    'not-in-file',
  ]),
  values,
});
export type ImportNotice = z.infer<typeof ImportNotice>;

export const Import = z.object({
  id: z.uuid(),
  kind: ImportKind.nullable(),
  fileName: z.string(),
  state: ImportState,
  failure: z.object({ code: ImportFailure, values }).nullable(),
  sheets: z.array(ImportSheet),
  /** The sheet that is used; null while it has to be chosen. */
  sheet: z.number().int().nullable(),
  columns: z.array(ImportColumn),
  dropped: z.array(DroppedColumn),
  mapping: Mapping.nullable(),
  /** The mapping was remembered from a file with the same columns. */
  mappingRemembered: z.boolean(),
  notices: z.array(ImportNotice),
  counts: z.object({
    error: z.number().int(),
    changed: z.number().int(),
    new: z.number().int(),
    unchanged: z.number().int(),
    skipped: z.number().int(),
  }),
  rows: z.number().int(),
  /** How far the running step is; `total` is 0 while that is not known. */
  progress: z.object({ done: z.number().int(), total: z.number().int() }),
  /** How many people it would end the employment of, when that is so many that it must be confirmed. */
  endings: z.object({ people: z.number().int(), percent: z.number().int() }).nullable(),
  createdBy: Named.nullable(),
  createdAt: Moment,
  appliedAt: Moment.nullable(),
  /** Until when it can be undone; null when it cannot (any more). */
  undoUntil: Moment.nullable(),
  /** Of an undone import: rows that were touched since and stayed. */
  left: z.number().int(),
});
export type Import = z.infer<typeof Import>;
