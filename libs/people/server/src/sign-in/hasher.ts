import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { Problem } from '@leerspoor/platform-server';

/** argon2id; 19 MiB, two passes, one lane (OWASP's minimum; 27 ms on the reference machine). */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const current = `$m=${cost.memoryCost},t=${cost.timeCost},p=${cost.parallelism}$`;

const atOnce = 4;
const mostWaiting = 200;

/** Hashes and compares secrets, at most four at a time: a rush of sign-ins may not take all memory or every processor. */
@Injectable()
export class Hasher {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private readonly dummy = hash(randomBytes(16).toString('hex'), cost);

  hash(secret: string): Promise<string> {
    return this.inTurn(() => hash(secret, cost));
  }

  /** Many at once: still at most four at a time. */
  hashAll(secrets: readonly string[]): Promise<string[]> {
    return Promise.all(secrets.map((secret) => this.hash(secret)));
  }

  /** Without a hash (nobody of that name) it takes the same time to say no. */
  verify(known: string | null | undefined, secret: string): Promise<boolean> {
    return this.inTurn(async () => {
      const right = await verify(known ?? (await this.dummy), secret);
      return right && known !== null && known !== undefined;
    });
  }

  /** Made with weaker settings than today's. */
  outdated(known: string): boolean {
    return !known.includes(current);
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= atOnce) {
      if (this.waiting.length >= mostWaiting) throw Problem.tooMany(5);
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    } else {
      this.running += 1;
    }
    try {
      return await work();
    } finally {
      // Whoever waits takes over the place; only an empty queue gives it back.
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}
