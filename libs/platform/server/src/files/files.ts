import { randomUUID } from 'node:crypto';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { type Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { type FileReply, type FileStreamReply } from '@leerspoor/platform-contract';
import { Clock } from '../clock/clock.js';
import { TenantDatabase } from '../database/tenant-database.js';
import { Problem } from '../http/problem.js';
import { type UploadedFile } from '../http/request.js';
import { FileStorage } from './file-storage.js';
import { type FilePolicy, inspect, sha256Of } from './inspect.js';
import { StoredFileEntity } from './stored-file.entity.js';

export interface StoredFile {
  id: string;
  name: string;
  mediaType: string;
  bytes: number;
}

/** A file to be read later; `open` gives null when its bytes are gone. */
export interface FileSource {
  id: string;
  open: () => Promise<Readable | null>;
}

/**
 * Files of the running company. Who may see one is decided by what it belongs to: a door looks that up first and logs the
 * view; this class only keeps and gives.
 */
@Injectable()
export class Files {
  constructor(
    private readonly database: TenantDatabase,
    private readonly storage: FileStorage,
    private readonly clock: Clock,
  ) {}

  /** Checks by content and keeps it. Throws `unsupported-file`; a full disk leaves nothing behind. */
  async accept(file: UploadedFile, policy: FilePolicy): Promise<StoredFile> {
    const checked = await inspect(file.path, file.bytes, policy);
    try {
      const name = checked.ending ? `${path.parse(file.name).name || 'bestand'}${checked.ending}` : file.name;
      return await this.store(checked, { name, mediaType: checked.mediaType, bytes: checked.bytes });
    } finally {
      await checked.done();
    }
  }

  /** The whole file. Throws `not-found` when it is gone, also when only its bytes are. */
  async open(id: string): Promise<FileReply & { inline: boolean }> {
    const row = await this.find(id);
    const bytes = await this.storage.get(row.storageKey);
    if (!bytes) throw Problem.notFound('file-bytes');
    return { name: row.name, mediaType: row.mediaType, bytes, inline: true };
  }

  /** The bytes as they come, for what is too big to hold in memory. Throws as `open` does. */
  async stream(id: string): Promise<FileStreamReply & { content: Readable; length: number }> {
    const { name, mediaType, storageKey, bytes } = await this.find(id);
    const content = await this.storage.stream(storageKey);
    if (!content) throw Problem.notFound('file-bytes');
    return { name, mediaType, content, length: Number(bytes) };
  }

  /** Many files, to be opened one after the other, also when the transaction is over. What is gone is left out. */
  async sources(ids: readonly string[]): Promise<FileSource[]> {
    const rows = await this.database.table(StoredFileEntity).findBy({ id: In([...ids]), removedAt: IsNull() });
    return rows.map(({ id, storageKey }) => ({ id, open: () => this.storage.stream(storageKey) }));
  }

  /** Takes in a file that the product itself made: it is kept as it is. */
  async keep(made: { path: string; name: string; mediaType: string }): Promise<StoredFile> {
    const sha256 = await sha256Of(made.path);
    const { size: bytes } = await stat(made.path);
    return this.store({ path: made.path, sha256 }, { name: made.name, mediaType: made.mediaType, bytes });
  }

  /** Takes the file away; the bytes go when no other row of the company names them. */
  async remove(id: string): Promise<void> {
    const row = await this.find(id);
    await this.database.table(StoredFileEntity).update({ id }, { removedAt: this.clock.now() });
    const others = await this.database
      .table(StoredFileEntity)
      .countBy({ storageKey: row.storageKey, removedAt: IsNull() });
    if (others === 0) this.database.afterCommit(() => this.storage.remove(row.storageKey));
  }

  private async store(source: { path: string; sha256: string }, file: Omit<StoredFile, 'id'>): Promise<StoredFile> {
    const storageKey = `${this.database.tenantId}/${source.sha256}`;
    await this.storage.put(storageKey, source.path);
    const stored = { id: randomUUID(), ...file };
    await this.database.table(StoredFileEntity).insert({
      ...stored,
      sha256: source.sha256,
      storageKey,
      createdBy: this.database.employeeId,
      createdAt: this.clock.now(),
    });
    return stored;
  }

  private async find(id: string): Promise<StoredFileEntity> {
    const row = await this.database.table(StoredFileEntity).findOneBy({ id, removedAt: IsNull() });
    if (!row) throw Problem.notFound('file');
    return row;
  }
}
