import { type CellMark, limits } from './table.js';

// Control characters (but tab and line breaks), half surrogate pairs, and marks that turn the direction of text: none is text.
const control =
  // eslint-disable-next-line no-control-regex -- the characters that must go are the point
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
// Invisible and harmless: soft hyphen, zero-width space, direction marks, a byte order mark in the middle.
const invisible = /[\u00ad\u200b\u200e\u200f\ufeff]/g;

const plain = /^[\u0020-\u007e]*$/;
// How our own files keep a spreadsheet from working a text out (see safe-cell.rules): taken off when such a file comes back.
const guarded = /^'(?=[=+\-@|%＝＋－＠｜％])/;

/** Text of a cell as we keep it: composed letters, no control characters, trimmed, bounded. Pure. */
export function cleanCell(raw: string): { text: string; marks: CellMark[] } {
  if (plain.test(raw) && raw.length <= limits.characters) return { text: raw.trim().replace(guarded, ''), marks: [] };
  const marks: CellMark[] = [];
  let text = raw.length > limits.characters * 4 ? raw.slice(0, limits.characters * 4) : raw;
  const visible = text.replace(control, '');
  if (visible.length !== text.length) marks.push('control');
  text = visible
    .replace(invisible, '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\t', ' ')
    .normalize('NFC')
    .trim()
    .replace(guarded, '');
  if (text.length > limits.characters) {
    text = text
      .slice(0, limits.characters)
      .replace(/[\ud800-\udbff]$/, '')
      .trimEnd();
    marks.push('cut');
  } else if (raw.length > limits.characters * 4) {
    marks.push('cut');
  }
  return { text, marks };
}
