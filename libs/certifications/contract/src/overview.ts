import { z } from 'zod';
import { endpoint, LocalDate } from '@leerspoor/platform-contract';
import { Moment, Named } from '@leerspoor/people-contract';
import { CertificateStatus } from './engine/status.js';
import { Wording } from './engine/wording.js';

/** Something that is broken or about to break. `on`: the day it broke or will (expiry, or due when it is missing). */
export const Break = z.object({
  on: LocalDate,
  person: Named,
  team: z.string(),
  type: Named,
  wording: Wording,
  status: CertificateStatus,
  blocked: z.boolean(),
  waiting: z.boolean(),
  /** Day of the training for it that the person is booked in; null without one. */
  bookedOn: LocalDate.nullable(),
});
export type Break = z.infer<typeof Break>;

export const readOverview = endpoint({
  method: 'GET',
  path: '/certifications/overview',
  summary:
    'What breaks first, what expires per month, what waits to be checked and how teams stand: for HR of everybody, for a lead of the own people.',
  allow: 'certifications.read',
  query: z.object({ limit: z.coerce.number().int().min(1).max(100).default(20) }),
  reply: z.object({
    today: LocalDate,
    people: z.number().int(),
    /** Whether the company has put anything in yet: what the first steps of a new company go by. */
    begun: z.object({ certificates: z.boolean(), requirements: z.boolean() }),
    /** Broken, or to break within 60 days; oldest first, `total` counts all. */
    breaks: z.object({ total: z.number().int(), items: z.array(Break) }),
    /** This month and the eleven after it: 'YYYY-MM', how many certificates that matter expire, of them with a newer document waiting. */
    months: z.array(z.object({ month: z.string(), expiring: z.number().int(), waiting: z.number().int() })),
    /** Documents to be checked; zero for a lead. */
    checks: z.object({ count: z.number().int(), oldestAt: Moment.nullable() }),
    /** By name; `blocked`: people who may not do some work today, `soon`: people with something that breaks within 60 days. */
    teams: z.array(
      z.object({ team: Named.nullable(), people: z.number().int(), blocked: z.number().int(), soon: z.number().int() }),
    ),
  }),
});
