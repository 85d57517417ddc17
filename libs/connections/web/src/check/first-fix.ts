import { type Candidate, type ImportFix, type ImportRow, type RowRemedy } from '@leerspoor/connections-contract';

/** What the button of a row does: answer at once, or open the row to choose. `word` is a key of `check.fixes`. */
export type FirstFix =
  | {
      does: 'answer';
      word: 'yes' | 'same' | 'take';
      fix: ImportFix;
      undo: ImportFix;
      said: { text: string; name: string } | null;
    }
  | { does: 'open'; word: 'who' | 'type' | 'change' };

const order: RowRemedy['kind'][] = ['person', 'same-person', 'type', 'lead', 'cell'];

/** The letters that an address can have, where the file's cannot. */
function addressFix(row: ImportRow): FirstFix | null {
  const suggestion = row.messages.find(({ code }) => code === 'email-letters')?.values['suggestion'];
  const cell = row.remedies.find((remedy) => remedy.kind === 'cell' && remedy.field === 'email');
  if (typeof suggestion !== 'string' || cell?.kind !== 'cell') return null;
  const at = { kind: 'cell', line: row.line, column: cell.column } as const;
  return { does: 'answer', word: 'take', fix: { ...at, value: suggestion }, undo: { ...at, value: null }, said: null };
}

/** The only likely one bears another name: linking that at one press would write over somebody else. */
const isDoubtful = (row: ImportRow) => row.messages.some(({ code }) => code === 'number-name-differ');

function linkFix(row: ImportRow, remedy: Extract<RowRemedy, { candidates: Candidate[] }>): FirstFix {
  const [only, second] = remedy.candidates;
  if (!only || second || isDoubtful(row)) return { does: 'open', word: 'who' };
  const { number, name } = only;
  if (remedy.kind === 'same-person') {
    const at = { kind: 'same-person', line: row.line } as const;
    return { does: 'answer', word: 'same', fix: { ...at, number }, undo: { ...at, number: null }, said: null };
  }
  const at = { kind: remedy.kind, text: remedy.text } as const;
  return {
    does: 'answer',
    word: 'yes',
    fix: { ...at, number },
    undo: { ...at, number: null },
    said: { text: remedy.text, name },
  };
}

/** What stops the row goes first: a type that was recognised can be said otherwise, but not before a wrong date is mended. */
function mostWanted(row: ImportRow): RowRemedy | undefined {
  const isTypeKnown = row.messages.some(({ code }) => code === 'type-from-library' || code === 'type-new');
  const kinds = row.kind === 'error' && isTypeKnown ? order.toSpliced(order.indexOf('type'), 1).concat('type') : order;
  return kinds.map((kind) => row.remedies.find((one) => one.kind === kind)).find((one) => one !== undefined);
}

/** The one thing to do about a row from the list; everything else is in its panel. Null: nothing can be done here. */
export function firstFix(row: ImportRow): FirstFix | null {
  if (row.kind === 'skipped' || row.undone !== null) return null;
  const remedy = mostWanted(row);
  if (!remedy) return null;
  if (remedy.kind === 'cell') return addressFix(row) ?? { does: 'open', word: 'change' };
  if (remedy.kind === 'type') return { does: 'open', word: row.kind === 'error' ? 'type' : 'change' };
  return linkFix(row, remedy);
}
