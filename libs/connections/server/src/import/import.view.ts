import { type Import, type ImportRow, type Mapping } from '@leerspoor/connections-contract';
import { type ImportEntity, type StoredSheet } from './import.entity.js';
import { correctedCells, type ExplainedRow } from './import-row.js';
import { undoUntil } from './keep.rules.js';

export const sheetOf = ({ sheets, sheet }: Pick<ImportEntity, 'sheets' | 'sheet'>): StoredSheet | undefined =>
  sheets.find(({ index }) => index === sheet);

function countsOf({ counts }: ImportEntity): Import['counts'] {
  const { error = 0, changed = 0, new: added = 0, unchanged = 0, skipped = 0 } = counts;
  return { error, changed, new: added, unchanged, skipped };
}

function columnsOf({ kind }: ImportEntity, sheet: StoredSheet | undefined): Import['columns'] {
  const guess: Mapping | undefined = sheet?.guesses[kind ?? sheet.kind];
  return (sheet?.columns ?? []).map((column, at) => ({ ...column, guess: guess?.fields[at] ?? null }));
}

export function importView(row: ImportEntity, createdByName: string | null): Import {
  const sheet = sheetOf(row);
  return {
    id: row.id,
    kind: row.kind,
    fileName: row.fileName,
    state: row.state,
    failure: row.failure,
    sheets: row.sheets.map(({ index, name, rows }) => ({ index, name, rows })),
    sheet: row.sheet,
    columns: columnsOf(row, sheet),
    dropped: sheet?.dropped ?? [],
    mapping: row.mapping,
    mappingRemembered: row.mappingRemembered,
    notices: row.notices,
    counts: countsOf(row),
    rows: sheet?.rows ?? 0,
    progress: { done: row.progressDone, total: row.progressTotal },
    endings: row.endings,
    createdBy: row.createdBy && createdByName !== null ? { id: row.createdBy, name: createdByName } : null,
    createdAt: row.createdAt.toISOString(),
    appliedAt: row.appliedAt?.toISOString() ?? null,
    undoUntil: undoUntil(row)?.toISOString() ?? null,
    left: row.leftRows,
  };
}

export function rowView(row: ExplainedRow): ImportRow {
  const { messages, changes, remedies, subject } = row.explanation;
  return {
    id: row.id,
    line: row.line,
    kind: row.kind,
    cells: correctedCells(row),
    corrected: Object.keys(row.fixes?.cells ?? {}).map(Number),
    subject,
    messages,
    changes,
    remedies,
    undone: row.undone,
  };
}
