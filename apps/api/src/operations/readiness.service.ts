import { createConnection } from 'node:net';
import { Inject, Injectable } from '@nestjs/common';
import {
  CONFIG,
  type Config,
  DirectoryDatabase,
  FileStorage,
  type QueueConnection,
  QUEUES,
  sql,
} from '@leerspoor/platform-server';
import { type Readiness } from './operations.contract.js';

const patience = 2000;

/** 'failed' when it throws or does not answer within two seconds. */
async function checked(work: () => Promise<unknown>): Promise<'ok' | 'failed'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'failed'>((resolve) => {
    timer = setTimeout(() => resolve('failed'), patience);
  });
  const answer = work().then(
    () => 'ok' as const,
    () => 'failed' as const,
  );
  const result = await Promise.race([answer, late]);
  clearTimeout(timer);
  return result;
}

function reach(url: URL): Promise<void> {
  return new Promise((resolve, reject) => {
    const port = Number(url.port) || (url.protocol === 'smtps:' ? 465 : 587);
    const socket = createConnection({ host: url.hostname, port }, () => {
      socket.destroy();
      resolve();
    });
    socket.once('error', reject);
    socket.setTimeout(patience, () => socket.destroy(new Error('no answer')));
  });
}

/** Asks everything the product leans on. Mail that is down does not make the product unready: letters wait. */
@Injectable()
export class ReadinessService {
  constructor(
    private readonly directory: DirectoryDatabase,
    private readonly storage: FileStorage,
    @Inject(QUEUES) private readonly queues: QueueConnection,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async read(): Promise<Readiness> {
    const [database, queue, storage, mail] = await Promise.all([
      checked(() => this.directory.one(sql`select from identity.tenant limit 1`)),
      checked(() => this.queues.check()),
      checked(() => this.storage.check()),
      this.mail(),
    ]);
    const status = [database, queue, storage].includes('failed') ? 'failed' : 'ok';
    return { status, database, queue, storage, mail };
  }

  private async mail(): Promise<Readiness['mail']> {
    const { SMTP_URL } = this.config;
    return SMTP_URL ? checked(() => reach(new URL(SMTP_URL))) : 'outbox';
  }
}
