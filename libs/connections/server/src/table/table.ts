/** Why a file cannot be read as a table; the client has a sentence for each. */
export type FileTrouble =
  | 'empty'
  | 'no-rows'
  | 'not-a-table'
  | 'old-excel'
  | 'open-document'
  | 'web-page'
  | 'password'
  | 'broken-workbook'
  | 'too-big-inside'
  | 'too-many-columns'
  | 'too-many-rows';

/** The file is not one that can be imported. Everything else that is thrown while reading is a bug. */
export class TableTrouble extends Error {
  constructor(
    readonly code: FileTrouble,
    readonly values: Record<string, string | number> = {},
  ) {
    super(code);
  }
}

/** One row as it stands in the file. `line` is what a person sees: the row number that a spreadsheet shows. */
export interface TableRow {
  line: number;
  /** Cleaned text; shorter than the header where a row ends early. */
  cells: string[];
  /** What was done to a cell while cleaning it, by column. */
  marks?: { column: number; mark: CellMark }[];
}

/** `cut`: longer than we keep. `control`: held characters that are no text. */
export type CellMark = 'cut' | 'control';

/** The bytes of a file, readable more than once. */
export interface TableSource {
  stream(): Promise<NodeJS.ReadableStream> | NodeJS.ReadableStream;
}

export type Separator = ';' | ',' | '\t' | '|';
export type Encoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be';

/** A file that turned out to be a table. Rows come in batches, so that nobody holds them all. */
export interface OpenTable {
  format: 'csv' | 'xlsx';
  /** Names of the sheets that a person sees; one without a name for text. */
  sheets: string[];
  /** Only for text. */
  separator: Separator | null;
  encoding: Encoding | null;
  /** Quotation marks made no sense and were read as plain text. */
  quotesIgnored: boolean;
  rows(sheet: number): AsyncIterable<TableRow[]>;
}

/** How much is read of one file. */
export const limits = {
  bytes: 25_000_000,
  columns: 50,
  rows: 100_000,
  /** Characters of one cell. */
  characters: 1000,
  /** Bytes that a workbook may take once unpacked. */
  inflated: 200_000_000,
  sheets: 50,
} as const;

/** Rows per batch: small enough to let other work in between. */
export const batchSize = 500;
