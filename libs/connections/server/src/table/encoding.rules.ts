import { type Encoding } from './table.js';

/** Counts, over any number of chunks, how many letters of several bytes are right UTF-8 and how many bytes are not. */
export class Utf8Tally {
  right = 0;
  wrong = 0;
  private needed = 0;

  push(chunk: Uint8Array): void {
    for (const byte of chunk) {
      if (this.needed > 0) {
        if (byte >> 6 === 0b10) {
          this.needed -= 1;
          if (this.needed === 0) this.right += 1;
          continue;
        }
        this.wrong += 1;
        this.needed = 0;
      }
      if (byte < 0x80) continue;
      if (byte >= 0xc2 && byte <= 0xdf) this.needed = 1;
      else if (byte >= 0xe0 && byte <= 0xef) this.needed = 2;
      else if (byte >= 0xf0 && byte <= 0xf4) this.needed = 3;
      else this.wrong += 1;
    }
  }

  /** A single broken letter in a long text does not make it another encoding. */
  get isUtf8(): boolean {
    return this.wrong === 0 || this.right > this.wrong * 20;
  }
}

const startsWith = (head: Uint8Array, ...bytes: number[]) => bytes.every((byte, at) => head[at] === byte);

/** Share of NUL bytes at even and at odd places: text of Western languages in UTF-16 has them all on one side. */
function nulShares(head: Uint8Array): { even: number; odd: number } {
  let even = 0;
  let odd = 0;
  for (let at = 0; at < head.length; at += 1) {
    if (head[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  const half = Math.max(1, head.length / 2);
  return { even: even / half, odd: odd / half };
}

/** The encoding of a text: by its byte order mark, else by what its bytes can be. Windows-1252 takes what nothing else does. */
export function encodingOf(head: Uint8Array, tally: Pick<Utf8Tally, 'isUtf8'>): Encoding {
  if (startsWith(head, 0xef, 0xbb, 0xbf)) return 'utf-8';
  if (startsWith(head, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(head, 0xfe, 0xff)) return 'utf-16be';
  const nul = nulShares(head);
  if (nul.odd > 0.5 && nul.even < 0.1) return 'utf-16le';
  if (nul.even > 0.5 && nul.odd < 0.1) return 'utf-16be';
  return tally.isUtf8 ? 'utf-8' : 'windows-1252';
}

/** Whether bytes look like text at all: a few control bytes are dirt, many are another kind of file. */
export function looksLikeText(head: Uint8Array): boolean {
  if (head.length === 0) return true;
  let odd = 0;
  for (const byte of head) if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1a && byte !== 0x1b)) odd += 1;
  return odd / head.length < 0.05;
}
