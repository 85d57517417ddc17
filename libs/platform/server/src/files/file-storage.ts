import { access, constants, copyFile, mkdir, open, readFile, rename, rm, statfs } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { type Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';

/** Where the bytes of files are kept. Keys are made by `Files` alone: company/hash, never a name that a person typed. */
export abstract class FileStorage {
  /** Takes the file at `source` in; the same key twice is the same content. */
  abstract put(key: string, source: string): Promise<void>;
  abstract get(key: string): Promise<Buffer | null>;
  /** Null when the bytes are gone. */
  abstract stream(key: string): Promise<Readable | null>;
  abstract remove(key: string): Promise<void>;
  /** Throws when it cannot be written, or when the next photo may not fit. */
  abstract check(): Promise<void>;
}

/** Room for a few of the largest files. */
const leastRoom = 50_000_000;

/** A folder on this machine. A file appears whole or not at all. */
@Injectable()
export class LocalFileStorage extends FileStorage {
  private readonly root: string;

  constructor(@Inject(CONFIG) config: Config) {
    super();
    this.root = path.join(config.DATA_DIR, 'files');
  }

  private at(key: string): string {
    if (!/^[0-9a-f-]{36}\/[0-9a-f]{64}$/.test(key)) throw new Error('Not a storage key.');
    const [tenant, hash] = key.split('/') as [string, string];
    return path.join(this.root, tenant, hash.slice(0, 2), hash);
  }

  override async put(key: string, source: string): Promise<void> {
    const target = this.at(key);
    await mkdir(path.dirname(target), { recursive: true });
    const partial = `${target}.${randomUUID()}`;
    try {
      await copyFile(source, partial);
      await rename(partial, target);
    } finally {
      await rm(partial, { force: true });
    }
  }

  override async get(key: string): Promise<Buffer | null> {
    return readFile(this.at(key)).catch(ifAbsent);
  }

  override async stream(key: string): Promise<Readable | null> {
    const opened = await open(this.at(key)).catch(ifAbsent);
    return opened?.createReadStream() ?? null;
  }

  override async remove(key: string): Promise<void> {
    await rm(this.at(key), { force: true });
  }

  override async check(): Promise<void> {
    await mkdir(this.root, { recursive: true });
    await access(this.root, constants.W_OK);
    const { bavail, bsize } = await statfs(this.root);
    if (bavail * bsize < leastRoom) throw new Error('The disk is full.');
  }
}

function ifAbsent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
