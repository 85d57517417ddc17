import { z } from 'zod';
import { endpoint, Nothing } from '@leerspoor/platform-contract';

export const Check = z.enum(['ok', 'failed']).meta({ id: 'Check' });

/** What the product leans on. `mail` is 'outbox' when no SMTP server is set: mail is then kept and readable, not sent. */
export const Readiness = z
  .object({
    status: Check,
    database: Check,
    queue: Check,
    storage: Check,
    mail: z.enum(['ok', 'failed', 'outbox']),
  })
  .meta({ id: 'Readiness' });
export type Readiness = z.infer<typeof Readiness>;

export const readLiveness = endpoint({
  method: 'GET',
  path: '/health/live',
  summary: 'Whether the process runs',
  allow: 'public',
  reply: Nothing,
});

export const readReadiness = endpoint({
  method: 'GET',
  path: '/health/ready',
  summary: 'Whether database, queue, storage and mail work; status 503 when one that is needed does not',
  allow: 'public',
  reply: Readiness,
});
