import { fold } from '@leerspoor/platform-contract';

export interface PersonName {
  firstName: string;
  prefix: string;
  lastName: string;
}

/** Words that stand before a last name and do not count in its order. */
const particles = new Set([
  'van',
  'de',
  'den',
  'der',
  'het',
  't',
  'ter',
  'ten',
  'te',
  'in',
  'op',
  'aan',
  'bij',
  'uit',
  'uijt',
  'over',
  'onder',
  'voor',
  'tot',
  'vd',
  'vande',
  'vander',
  'vanden',
  'la',
  'le',
  'les',
  'du',
  'des',
  'di',
  'da',
  'dos',
  'das',
  'do',
  'della',
  'del',
  'von',
  'zu',
  'zum',
  'zur',
  'el',
  'al',
  'ould',
  'ben',
  'bin',
  'ibn',
  'abu',
  'af',
  'av',
  'st',
  's',
  'd',
  'l',
]);
// A single letter that belongs to the last name: Ó Briain, O Connor.
const glued = new Set(['o', 'mac', 'mc', 'fitz', 'saint', 'sint', 'sainte']);

const isParticle = (word: string) => particles.has(fold(word).replaceAll(' ', ''));
const words = (text: string) => text.trim().split(/\s+/).filter(Boolean);
const joined = (parts: readonly string[]) => parts.join(' ');
// 'd' and 's' alone are particles only with their apostrophe; without it they are initials.
const loneLetter = (word: string) => /^\p{L}\.?$/u.test(word);

/** How many words at the beginning are a prefix; never all of them. */
function prefixLength(parts: readonly string[]): number {
  let length = 0;
  while (length < parts.length - 1 && isParticle(parts[length] as string) && !loneLetter(parts[length] as string))
    length += 1;
  return length;
}

/** 'van den Berg' → prefix and last name. */
export function splitLastName(text: string): { prefix: string; lastName: string } {
  const comma = /^([^,]+),\s*(.+)$/.exec(text);
  if (comma && words(comma[2] as string).every(isParticle))
    return { prefix: (comma[2] as string).trim(), lastName: (comma[1] as string).trim() };
  const parts = words(text);
  const length = prefixLength(parts);
  return { prefix: joined(parts.slice(0, length)), lastName: joined(parts.slice(length)) };
}

/** 'Leeuwen, Sjoerd van' and 'van Leeuwen, Sjoerd'. */
function lastNameFirst(last: string, rest: string): PersonName {
  const parts = words(rest.replaceAll(',', ' '));
  let end = parts.length;
  while (end > 0 && isParticle(parts[end - 1] as string) && !loneLetter(parts[end - 1] as string)) end -= 1;
  const split = splitLastName(last);
  const prefix = joined(parts.slice(end));
  return {
    firstName: joined(parts.slice(0, end)),
    prefix: prefix || split.prefix,
    lastName: prefix ? last.trim() : split.lastName,
  };
}

/**
 * A whole name in one cell, in either order: 'Leeuwen, Sjoerd van', 'van Leeuwen, Sjoerd', 'Sjoerd van Leeuwen'. Without a
 * prefix the last word is the last name. `lastName` is never empty when `text` is not.
 */
export function readName(text: string): PersonName {
  const comma = text.indexOf(',');
  if (comma > 0 && text.slice(comma + 1).trim() !== '')
    return lastNameFirst(text.slice(0, comma), text.slice(comma + 1));
  const parts = words(text.replaceAll(',', ' '));
  const at = parts.findIndex(
    (word, index) => index > 0 && index < parts.length - 1 && isParticle(word) && !loneLetter(word),
  );
  if (at !== -1) {
    const length = prefixLength(parts.slice(at));
    return {
      firstName: joined(parts.slice(0, at)),
      prefix: joined(parts.slice(at, at + length)),
      lastName: joined(parts.slice(at + length)),
    };
  }
  let last = Math.max(parts.length - 1, 0);
  if (last > 1 && glued.has(fold(parts[last - 1] as string))) last -= 1;
  return { firstName: joined(parts.slice(0, last)), prefix: '', lastName: joined(parts.slice(last)) };
}

/** The whole name, as it is written in full. */
export const fullNameOf = ({ firstName, prefix, lastName }: PersonName): string =>
  [firstName, prefix, lastName].filter(Boolean).join(' ');

/** What two ways of writing the same whole name have in common. */
export const nameKey = (name: PersonName): string => fold(fullNameOf(name));

// 'Ã' and the like before a sign: UTF-8 that was once read as Windows-1252.
const damagedLetter =
  /\p{L}\?\p{L}|^\?\p{L}{2}|\ufffd|[ÃÄÅ][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/u;

/** Whether letters were lost before the file reached us: 'Y?lmaz', 'Ã–mer', '�'. */
export const isDamaged = (text: string): boolean => damagedLetter.test(text);

/** Whether a whole name is what a damaged one once was: each lost letter can be any one letter. */
export function couldHaveBeen(damaged: string, whole: string): boolean {
  const pattern = [...damaged.normalize('NFC')].map((letter) =>
    letter === '?' || letter === '\ufffd' ? '.' : letter.replace(/[.*+?^${}()|[\]\\]/, '\\$&'),
  );
  return new RegExp(`^${pattern.join('')}$`, 'iu').test(whole.normalize('NFC'));
}
