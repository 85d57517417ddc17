import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { fileTypeFromFile } from 'file-type';
import sharp, { type OutputInfo } from 'sharp';
import { Problem } from '../http/problem.js';

/** What a file may be: proof of a certificate (picture or PDF), or a table to import (kept as it came). */
export type FilePolicy = 'evidence' | 'table';

/** A file that was looked into: safe to keep under this type. `path` may be a new temporary file. */
export interface Inspected {
  path: string;
  mediaType: string;
  /** Ending that fits the type, with the dot. */
  ending: string;
  bytes: number;
  sha256: string;
  done: () => Promise<void>;
}

const longestSide = 2400;
const mostPixels = 50_000_000;
const pictures = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/tiff']);
const nothingToDo = () => Promise.resolve();

sharp.cache(false);
sharp.concurrency(1);

/** The SHA-256 of a file, in hex. */
export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** Pictures are drawn anew: what was hidden in the file (place, camera, scripts) is gone, and a false picture fails. */
async function redrawn(source: string): Promise<Inspected> {
  const target = `${source}.${randomUUID()}.webp`;
  const done = () => rm(target, { force: true });
  try {
    const info: OutputInfo = await sharp(source, {
      limitInputPixels: mostPixels,
      failOn: 'error',
      sequentialRead: true,
    })
      .rotate()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 80 })
      .toFile(target);
    return {
      path: target,
      mediaType: 'image/webp',
      ending: '.webp',
      bytes: info.size,
      sha256: await sha256Of(target),
      done,
    };
  } catch (error) {
    await done();
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') throw error;
    throw new Problem('unsupported-file', 415);
  }
}

/** A PDF begins and ends as one; one that cannot be read without a password is no proof. */
async function pdf(source: string, bytes: number): Promise<Inspected> {
  const file = await open(source, 'r');
  try {
    const tail = Buffer.alloc(Math.min(bytes, 2048));
    await file.read(tail, 0, tail.length, bytes - tail.length);
    if (!tail.includes('%%EOF') || tail.includes('/Encrypt')) throw new Problem('unsupported-file', 415);
  } finally {
    await file.close();
  }
  return {
    path: source,
    mediaType: 'application/pdf',
    ending: '.pdf',
    bytes,
    sha256: await sha256Of(source),
    done: nothingToDo,
  };
}

/** Looks at the content, never at the name or at what the sender calls it. Refuses with 'unsupported-file'. */
export async function inspect(source: string, bytes: number, policy: FilePolicy): Promise<Inspected> {
  if (policy === 'table') {
    return {
      path: source,
      mediaType: 'application/octet-stream',
      ending: '',
      bytes,
      sha256: await sha256Of(source),
      done: nothingToDo,
    };
  }
  const type = await fileTypeFromFile(source);
  if (type && pictures.has(type.mime)) return redrawn(source);
  if (type?.mime === 'application/pdf') return pdf(source, bytes);
  throw new Problem('unsupported-file', 415);
}
