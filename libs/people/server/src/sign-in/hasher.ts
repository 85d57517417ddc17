import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { Gate } from './gate.js';

/** argon2id; 19 MiB, two passes, one lane (OWASP's minimum; 27 ms on the reference machine). */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const current = `$m=${cost.memoryCost},t=${cost.timeCost},p=${cost.parallelism}$`;

/** Hashes and compares secrets, at most four at a time: a rush of sign-ins may not take all memory or every processor. */
@Injectable()
export class Hasher {
  private readonly gate = new Gate(4, 200);
  private readonly dummy = hash(randomBytes(16).toString('hex'), cost);

  hash(secret: string): Promise<string> {
    return this.gate.through(() => hash(secret, cost));
  }

  /** Many, two at a time, so that who signs in meanwhile need not wait for all of them. */
  async hashAll(secrets: readonly string[]): Promise<string[]> {
    const hashes: string[] = [];
    for (let at = 0; at < secrets.length; at += 2) {
      hashes.push(...(await Promise.all(secrets.slice(at, at + 2).map((secret) => this.hash(secret)))));
    }
    return hashes;
  }

  /** Without a hash (nobody of that name) it takes the same time to say no. */
  verify(known: string | null | undefined, secret: string): Promise<boolean> {
    return this.gate.through(async () => {
      const right = await verify(known ?? (await this.dummy), secret);
      return right && known !== null && known !== undefined;
    });
  }

  /** Made with weaker settings than today's. */
  outdated(known: string): boolean {
    return !known.includes(current);
  }
}
