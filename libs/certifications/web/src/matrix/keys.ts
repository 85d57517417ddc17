import { type Line } from './rows.js';

/** A cell by its place: `line` counts all lines, `column` the columns that are shown. */
export interface Place {
  line: number;
  column: number;
}

interface Board {
  lines: readonly Pick<Line, 'kind'>[];
  columns: number;
  /** Lines that fit on the screen. */
  page: number;
}

/** The nearest line of a person at `from` or beyond it in that direction; the one it came from when there is none. */
function personAt(lines: Board['lines'], from: number, step: 1 | -1, otherwise: number): number {
  for (let at = Math.min(Math.max(from, 0), lines.length - 1); at >= 0 && at < lines.length; at += step)
    if (lines[at]?.kind === 'person') return at;
  return otherwise;
}

/** Where a key takes one in the matrix (pattern "grid" of WAI-ARIA); null when the key means nothing here. */
export function placeAfter(
  key: string,
  isCtrl: boolean,
  { line, column }: Place,
  { lines, columns, page }: Board,
): Place | null {
  const last = columns - 1;
  const across = (to: number) => ({ line, column: Math.min(Math.max(to, 0), last) });
  const down = (to: number, step: 1 | -1) => ({ line: personAt(lines, to, step, line), column });
  switch (key) {
    case 'ArrowRight':
      return across(isCtrl ? last : column + 1);
    case 'ArrowLeft':
      return across(isCtrl ? 0 : column - 1);
    case 'ArrowDown':
      return isCtrl ? down(lines.length - 1, -1) : down(line + 1, 1);
    case 'ArrowUp':
      return isCtrl ? down(0, 1) : down(line - 1, -1);
    case 'PageDown':
      return down(line + page, line + page >= lines.length ? -1 : 1);
    case 'PageUp':
      return down(line - page, line - page <= 0 ? 1 : -1);
    case 'Home':
      return isCtrl ? { line: personAt(lines, 0, 1, line), column: 0 } : across(0);
    case 'End':
      return isCtrl ? { line: personAt(lines, lines.length - 1, -1, line), column: last } : across(last);
    default:
      return null;
  }
}
