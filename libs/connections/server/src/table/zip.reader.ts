import { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { limits, TableTrouble } from './table.js';

interface ZipEntry {
  method: number;
  packed: number;
  /** Where its local header stands. */
  offset: number;
}

const mostEntries = 5000;
const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;

/** The end record of a zip stands in its last 64 kB. */
function endOf(bytes: Buffer): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_558); at -= 1) {
    if (bytes.readUInt32LE(at) === endMark) return at;
  }
  throw new TableTrouble('broken-workbook');
}

function entriesOf(bytes: Buffer): Map<string, ZipEntry> {
  const end = endOf(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > mostEntries) throw new TableTrouble('too-big-inside', { megabytes: limits.inflated / 1e6 });
  const entries = new Map<string, ZipEntry>();
  let at = bytes.readUInt32LE(end + 16);
  for (let n = 0; n < count; n += 1) {
    if (bytes.readUInt32LE(at) !== entryMark) throw new TableTrouble('broken-workbook');
    if ((bytes.readUInt16LE(at + 8) & 1) === 1) throw new TableTrouble('password');
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf-8', at + 46, at + 46 + nameLength).replace(/^\//, '');
    entries.set(name, {
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/**
 * The parts of a zip file that is held in memory. What it says about sizes is not believed: bytes are counted while they are
 * unpacked, over all parts together, and reading stops at the limit.
 */
export class Zip {
  private readonly entries: Map<string, ZipEntry>;
  private inflated = 0;

  /** Throws `broken-workbook` or `password`. */
  constructor(private readonly bytes: Buffer) {
    try {
      this.entries = entriesOf(bytes);
    } catch (error) {
      // Numbers that point outside the file.
      throw error instanceof RangeError ? new TableTrouble('broken-workbook') : error;
    }
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  names(): string[] {
    return [...this.entries.keys()];
  }

  /** Starts the count of unpacked bytes anew: for a second reading of the same file. */
  rewind(): void {
    this.inflated = 0;
  }

  /** Unpacks one part in chunks. Throws `broken-workbook` or `too-big-inside`. */
  async *chunks(name: string): AsyncGenerator<Buffer> {
    const packed = this.packed(name);
    const source = packed.method === 0 ? Readable.from([packed.bytes]) : this.inflating(packed.bytes);
    try {
      for await (const chunk of source as AsyncIterable<Buffer>) {
        this.inflated += chunk.length;
        if (this.inflated > limits.inflated)
          throw new TableTrouble('too-big-inside', { megabytes: limits.inflated / 1e6 });
        yield chunk;
      }
    } catch (error) {
      throw (error as NodeJS.ErrnoException).code?.startsWith('Z_') ? new TableTrouble('broken-workbook') : error;
    } finally {
      source.destroy();
    }
  }

  private inflating(bytes: Buffer) {
    const inflate = createInflateRaw({ chunkSize: 65_536 });
    inflate.end(bytes);
    return inflate;
  }

  private packed(name: string): { method: number; bytes: Buffer } {
    const entry = this.entries.get(name);
    if (!entry || (entry.method !== 0 && entry.method !== 8)) throw new TableTrouble('broken-workbook');
    const { offset, packed, method } = entry;
    if (offset + 30 > this.bytes.length || this.bytes.readUInt32LE(offset) !== localMark)
      throw new TableTrouble('broken-workbook');
    const start = offset + 30 + this.bytes.readUInt16LE(offset + 26) + this.bytes.readUInt16LE(offset + 28);
    if (start + packed > this.bytes.length) throw new TableTrouble('broken-workbook');
    return { method, bytes: this.bytes.subarray(start, start + packed) };
  }
}
