import { unmarked } from '@leerspoor/platform-contract';
import { commonPasswords, commonWords } from './common-passwords.js';

const leet: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
};
const rows = [
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'azertyuiop',
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  '1qaz2wsx3edc4rfv5tgb6yhn',
  'qazwsxedcrfvtgbyhn',
];
const runs = [...rows, ...rows.map((row) => [...row].reverse().join(''))];

const unleet = (text: string) => text.replace(/[0134578@$!]/g, (sign) => leet[sign] ?? sign);

/** One short piece again and again: 'aaaaaaaaaaaa', 'abcabcabcabc'. */
const repeats = (text: string): boolean => /^(.{1,4})\1+.{0,3}$/su.test(text);

/** What is left when keyboard rows and counting (four in a row or more) are taken out. */
function withoutRuns(text: string): string {
  let rest = '';
  for (let at = 0; at < text.length;) {
    let length = 4;
    while (at + length <= text.length && runs.some((run) => run.includes(text.slice(at, at + length)))) length += 1;
    if (length > 4) at += length - 1;
    else rest += text[at++];
  }
  return rest;
}

/** Too little of one's own: fewer than four letters and no more than a date in digits. */
function thin(text: string, words: readonly string[]): boolean {
  const start = withoutRuns(text);
  const rest = words.reduce((left, word) => left.replaceAll(word, ' '), start);
  if (rest === text) return false;
  return rest.replace(/[^\p{L}]+/gu, '').length < 4 && rest.replace(/\D+/g, '').length <= 8;
}

const longEnough = (word: string) => word.length >= 3;
const byLength = (a: string, b: string) => b.length - a.length;

/**
 * Whether a password is among the first that anybody tries (ASVS V6.2): on the shipped list, one piece again and again,
 * keyboard rows, or made of little else than well-known words and `own` ones (company, product, the person's own names and
 * address). Length is checked by the contract; there are no rules about which characters.
 */
export function weak(password: string, own: readonly string[] = []): boolean {
  const typed = unmarked(password);
  if (commonPasswords.has(typed) || repeats(typed) || new Set(typed).size < 5) return true;
  const words = [...commonWords, ...own.flatMap((text) => unmarked(text).split(/[^\p{L}\p{N}]+/u))]
    .filter(longEnough)
    .sort(byLength);
  return thin(typed, words) || thin(unleet(typed), words);
}
