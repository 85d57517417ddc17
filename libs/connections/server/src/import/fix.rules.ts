import { type ImportFix } from '@leerspoor/connections-contract';
import { type RowFixes } from './import-row.js';

type LineFix = Extract<ImportFix, { line: number }>;

export const isLineFix = (fix: ImportFix): fix is LineFix => 'line' in fix;

function without<T extends object, K extends keyof T>(record: T, key: K): Omit<T, K> {
  const { [key]: _, ...rest } = record;
  return rest;
}

/** What was said about a row, with one more answer laid over it. Taking an answer back leaves no trace. */
export function withFix(fixes: RowFixes, fix: LineFix): RowFixes {
  switch (fix.kind) {
    case 'cell': {
      const cells = without(fixes.cells ?? {}, String(fix.column));
      return { ...fixes, cells: fix.value === null ? cells : { ...cells, [fix.column]: fix.value } };
    }
    case 'same-person':
      return fix.number === null ? without(fixes, 'samePerson') : { ...fixes, samePerson: fix.number };
    case 'skip':
      return { ...fixes, skip: fix.skip };
  }
}
