import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { randomUUID } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import { type Multipart, type MultipartFile } from '@fastify/multipart';
import { Inject, Injectable } from '@nestjs/common';
import { type Upload } from '@leerspoor/platform-contract';
import { CONFIG, type Config } from '../config/config.js';
import { Problem } from './problem.js';
import { type Request, type UploadedFile } from './request.js';

/** Takes in the file of a multipart request: streamed to a temporary file, bounded, and gone when the request is over. */
@Injectable()
export class Uploads {
  private readonly folder: string;

  constructor(@Inject(CONFIG) config: Config) {
    this.folder = path.join(config.DATA_DIR, 'incoming');
  }

  async during<T>(request: Request, { maxBytes }: Upload, work: () => Promise<T>): Promise<T> {
    if (!request.isMultipart()) return work();
    if (Number(request.headers['content-length'] ?? 0) > maxBytes + 1_000_000)
      throw new Problem('too-large', 413, { values: { megabytes: Math.floor(maxBytes / 1e6) } });
    await mkdir(this.folder, { recursive: true });
    const target = path.join(this.folder, randomUUID());
    try {
      await this.receive(request, maxBytes, target);
      return await work();
    } finally {
      await rm(target, { force: true });
    }
  }

  private async receive(request: Request, maxBytes: number, target: string): Promise<void> {
    for await (const part of request.parts({
      limits: { fileSize: maxBytes, files: 1, fields: 5, fieldSize: 100_000 },
    })) {
      if (part.type === 'file') request.upload = await save(part, target, maxBytes);
      else if (part.fieldname === 'body') request.body = jsonOf(part);
    }
  }
}

async function save(part: MultipartFile, target: string, maxBytes: number): Promise<UploadedFile> {
  await pipeline(part.file, createWriteStream(target, { flags: 'wx', mode: 0o600 }));
  if (part.file.truncated) throw new Problem('too-large', 413, { values: { megabytes: Math.floor(maxBytes / 1e6) } });
  return {
    path: target,
    name: path.basename(part.filename.replaceAll('\\', '/')).slice(0, 200),
    bytes: part.file.bytesRead,
    mediaType: part.mimetype,
  };
}

function jsonOf(part: Multipart): unknown {
  try {
    return JSON.parse(String((part as { value: unknown }).value));
  } catch {
    throw Problem.invalid([{ path: 'body', code: 'format' }]);
  }
}
