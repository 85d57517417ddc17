import { z } from 'zod';
import { endpoint, line, LocalDate } from '@leerspoor/platform-contract';
import { Moment } from '@leerspoor/people-contract';
import { ActivityKind } from './engine/activity.js';
import { Outcome } from './outcome.js';
import { StandingLine } from './standing.js';
import { ObtainedOn, PrintedDate, RowVersion } from './words.js';

/** Proof that HR sent back, and for which nothing newer came in. */
export const Returned = z.object({
  certificateId: z.uuid(),
  typeId: z.uuid(),
  name: z.string(),
  obtainedOn: LocalDate,
  reason: z.string(),
  at: Moment,
});

/** What somebody did and HR sent back, until it is handed in anew or taken back. */
export const ReturnedActivity = z.object({
  activityId: z.uuid(),
  version: RowVersion,
  typeId: z.uuid(),
  name: z.string(),
  on: LocalDate,
  kind: ActivityKind,
  amount: z.number(),
  subject: z.string(),
  reason: z.string(),
  at: Moment,
});
export type ReturnedActivity = z.infer<typeof ReturnedActivity>;

/** Everything that somebody must hold or holds: most urgent first. */
export const PersonCertificates = z.object({
  personId: z.uuid(),
  name: z.string(),
  today: LocalDate,
  lines: z.array(StandingLine),
  returned: z.array(Returned),
  returnedActivities: z.array(ReturnedActivity),
});
export type PersonCertificates = z.infer<typeof PersonCertificates>;

export const readMine = endpoint({
  method: 'GET',
  path: '/certifications/mine',
  summary: 'My certificates and what I must do.',
  allow: 'certifications.own',
  reply: PersonCertificates,
});

export const readPerson = endpoint({
  method: 'GET',
  path: '/certifications/people/:personId',
  summary: 'The certificates of somebody within my reach: status only.',
  allow: 'certifications.own',
  params: z.object({ personId: z.uuid() }),
  reply: PersonCertificates,
});

const HandIn = z.object({
  typeId: z.uuid(),
  obtainedOn: ObtainedOn,
  /** The end as the document prints it; needed for types that go by it. */
  printedExpiry: PrintedDate.nullable().default(null),
  number: line(100, 0).default(''),
  note: line(300, 0).default(''),
});

/** What came of it: it waits for HR; `outcome` is what it will be once it is approved. */
const HandedIn = z.object({ certificateId: z.uuid(), outcome: Outcome });

export const handIn = endpoint({
  method: 'POST',
  path: '/certifications/mine/photos',
  summary: 'Hands in a photo or PDF of a certificate; HR checks it.',
  allow: 'certifications.own',
  upload: { maxBytes: 15_000_000 },
  body: HandIn,
  reply: HandedIn,
});

export const handInWithoutImage = endpoint({
  method: 'POST',
  path: '/certifications/mine/reports',
  summary:
    'Reports a document of which no picture may be kept, such as a driving licence: dates and number only. HR looks at the document itself.',
  allow: 'certifications.own',
  body: HandIn,
  reply: HandedIn,
});
