import { z } from 'zod';
import { endpoint, FileReply, line, LocalDate, Nothing, text } from '@leerspoor/platform-contract';
import { Moment, Named } from '@leerspoor/people-contract';
import { EvidenceFile, RemovedFile } from './certificate.js';
import { ActivityKind } from './engine/activity.js';
import { Part } from './engine/gap.js';
import { Amount, Needed, PartName } from './engine/policy-parts.js';
import { ObtainedOn, RowVersion, SeenChange } from './words.js';

/** How an activity came in. */
export const ActivitySource = z.enum(['manual', 'import', 'register', 'meeting', 'training', 'upload']);
export type ActivitySource = z.infer<typeof ActivitySource>;

/** waiting: handed in, to be checked by HR · verified: counts · sent-back: with a reason, does not count. */
export const ActivityState = z.enum(['waiting', 'verified', 'sent-back']);
export type ActivityState = z.infer<typeof ActivityState>;

export const activityFields = {
  on: ObtainedOn,
  kind: ActivityKind,
  /** Hours or points; 1 where only the fact counts. */
  amount: Needed.default(1),
  practical: Amount.default(0),
  elearning: Amount.default(0),
  inPerson: Amount.default(0),
  /** The theme or competence. */
  subject: z.union([PartName, z.literal('')]).default(''),
  course: line(50, 0).default(''),
  registered: z.boolean().default(true),
  meeting: z.boolean().default(false),
  note: text(500, 0).default(''),
};

const parts = ['practical', 'elearning', 'inPerson'] as const;
/** A part is no more than the whole. */
export const partsFit = (
  given: { amount: number } & Record<(typeof parts)[number], number>,
  context: z.core.$RefinementCtx,
) => {
  for (const part of parts)
    if (given[part] > given.amount) context.addIssue({ code: 'custom', path: [part], params: { code: 'too-big' } });
};

/** What is known of an activity, whoever did it. */
export const ActivityDetails = z.object(activityFields).superRefine(partsFit);

/** What was done, as it is read. */
export const activityShape = {
  on: LocalDate,
  kind: ActivityKind,
  amount: z.number(),
  practical: z.number(),
  elearning: z.number(),
  inPerson: z.number(),
  subject: z.string(),
  course: z.string(),
  registered: z.boolean(),
  meeting: z.boolean(),
};

/** Something that somebody did which counts for a certificate. */
export const ActivityRecord = z.object({
  id: z.uuid(),
  version: RowVersion,
  ...activityShape,
  source: ActivitySource,
  /** Only what is verified counts. */
  state: ActivityState,
  /** Why HR sent it back; empty for who may only see how things stand. */
  reason: z.string(),
  note: z.string(),
  recordedBy: z.string(),
  recordedAt: Moment,
  /** Empty for who may only see how things stand. */
  files: z.array(EvidenceFile),
  /** Newest first. */
  removedFiles: z.array(RemovedFile),
  /** Why it does not count in the term that is shown; null when it does, or when nothing is counted. */
  rejected: z.enum(['kind', 'outside', 'not-registered', 'repeat', 'elearning', 'unknown']).nullable(),
});
export type ActivityRecord = z.infer<typeof ActivityRecord>;

/** What was done of what the term asks; see `Meter` of the engine. */
export const MeterView = z.object({
  from: LocalDate,
  until: LocalDate,
  quotas: z.array(
    z.object({
      kind: z.enum([
        'hours',
        'practical',
        'points',
        'in-person',
        'theme',
        'theme-in-person',
        'work',
        'training',
        'competence',
        'activities',
        'meetings',
      ]),
      name: z.string(),
      required: z.number(),
      done: z.number(),
      missing: z.number(),
    }),
  ),
  oneIsEnough: z.boolean(),
  elearning: z.object({ done: z.number(), max: z.number() }).nullable(),
  met: z.boolean(),
  metOn: LocalDate.nullable(),
  lastDay: LocalDate,
  expected: z.number(),
  behind: z.boolean(),
});
export type MeterView = z.infer<typeof MeterView>;

/** A part of a running certificate with its own dates; see `PartState` of the engine. */
export const PartView = z.object({
  part: Part,
  name: z.string(),
  doneOn: LocalDate.nullable(),
  lacksFrom: LocalDate.nullable(),
  lacking: z.boolean(),
});
export type PartView = z.infer<typeof PartView>;

const Activities = z
  .object({ typeId: z.uuid(), personIds: z.array(z.uuid()).min(1).max(200), ...activityFields, seen: SeenChange })
  .superRefine(partsFit);
const Added = z.object({ ids: z.array(z.uuid()) });

export const addActivities = endpoint({
  method: 'POST',
  path: '/certifications/activities',
  summary:
    'Records what one or many people did that counts for a certificate: all or none. Also a confirmation by the employer.',
  allow: 'certifications.record',
  body: Activities,
  reply: Added,
});

export const addActivitiesWithEvidence = endpoint({
  method: 'POST',
  path: '/certifications/activities/with-evidence',
  summary: 'The same with one file that proves it for all, such as a certificate of attendance or a list of names.',
  allow: 'certifications.record',
  upload: { maxBytes: 15_000_000 },
  body: Activities,
  reply: Added,
});

const params = z.object({ activityId: z.uuid() });

export const correctActivity = endpoint({
  method: 'PUT',
  path: '/certifications/activities/:activityId',
  summary: 'Corrects a slip; the trail keeps what it was.',
  allow: 'certifications.record',
  params,
  body: z.object({ version: RowVersion, ...activityFields }).superRefine(partsFit),
  reply: z.object({ version: RowVersion }),
});

export const removeActivity = endpoint({
  method: 'POST',
  path: '/certifications/activities/:activityId/removals',
  summary: 'Takes an activity out: it does not count any more, the trail keeps it. `removed: false` puts it back.',
  allow: 'certifications.record',
  params,
  body: z.object({ version: RowVersion, removed: z.boolean().default(true) }),
  reply: z.object({ version: RowVersion }),
});

export const addActivityEvidence = endpoint({
  method: 'POST',
  path: '/certifications/activities/:activityId/files',
  summary: 'Adds a photo or PDF that proves an activity: HR for others, and the person to their own.',
  allow: 'certifications.own',
  upload: { maxBytes: 15_000_000 },
  params,
  reply: EvidenceFile,
});

export const openActivityEvidence = endpoint({
  method: 'GET',
  path: '/certifications/activities/:activityId/files/:fileId',
  summary: 'The document itself, for HR and for the person; every look is logged and the person can read who looked.',
  allow: 'certifications.own',
  params: params.extend({ fileId: z.uuid() }),
  download: true,
  reply: FileReply,
});

export const removeActivityEvidence = endpoint({
  method: 'POST',
  path: '/certifications/activities/:activityId/files/:fileId/removals',
  summary:
    'Takes a wrong file away from an activity, with a reason that the person reads. Refused while the documents are under a legal hold.',
  allow: 'certifications.record',
  params: params.extend({ fileId: z.uuid() }),
  body: z.object({ reason: text(500) }),
  reply: Nothing,
});

/** Somebody whose certificate the employer confirms. */
export const Confirmable = z.object({
  person: Named.extend({ team: z.string() }),
  type: Named,
  certificateId: z.uuid(),
  /** When it was confirmed last; the certificate itself counts. */
  doneOn: LocalDate,
  /** First day on which it lapses without a confirmation; null: not before the certificate ends. */
  before: LocalDate.nullable(),
  /** Time to do it. */
  due: z.boolean(),
  /** Missed: only a new certificate helps. */
  lapsed: z.boolean(),
});
export type Confirmable = z.infer<typeof Confirmable>;

export const listConfirmations = endpoint({
  method: 'GET',
  path: '/certifications/confirmations',
  summary: 'Certificates that the employer confirms every so often: what is due first, of whoever is within reach.',
  allow: 'certifications.record',
  reply: z.array(Confirmable),
});
