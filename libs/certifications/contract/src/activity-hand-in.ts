import { z } from 'zod';
import { endpoint, Nothing } from '@leerspoor/platform-contract';
import { activityFields, partsFit } from './activity.js';
import { ActivityKind, activityKindsOf } from './engine/activity.js';
import { type RenewalModel } from './engine/policy.js';
import { RowVersion } from './words.js';

/** What somebody can say to have done themselves: a confirmation is the employer's. */
export const OwnActivityKind = ActivityKind.exclude(['confirmation']);

/** The same for a type of this model; the first is the usual one. */
export const ownKindsOf = (model: RenewalModel): ActivityKind[] =>
  activityKindsOf(model).filter((kind) => OwnActivityKind.safeParse(kind).success);

const { registered: _registered, kind: _kind, ...said } = activityFields;

const OwnActivity = z
  .object({
    typeId: z.uuid(),
    kind: OwnActivityKind,
    ...said,
    /** What HR sent back and this comes in the place of. */
    replacesId: z.uuid().nullable().default(null),
  })
  .superRefine(partsFit);

const HandedIn = z.object({ activityId: z.uuid() });

export const handInActivity = endpoint({
  method: 'POST',
  path: '/certifications/mine/activities',
  summary:
    'Hands in what I did that counts for a certificate, with a photo or PDF that proves it; it counts once HR approves.',
  allow: 'certifications.own',
  upload: { maxBytes: 15_000_000 },
  body: OwnActivity,
  reply: HandedIn,
});

export const reportActivity = endpoint({
  method: 'POST',
  path: '/certifications/mine/activity-reports',
  summary:
    'Reports what I did for a certificate of which no picture may be kept; HR looks at the proof itself, and then it counts.',
  allow: 'certifications.own',
  body: OwnActivity,
  reply: HandedIn,
});

export const withdrawActivity = endpoint({
  method: 'POST',
  path: '/certifications/mine/activities/:activityId/withdrawals',
  summary: 'Takes back what I handed in, as long as HR has not approved it.',
  allow: 'certifications.own',
  params: z.object({ activityId: z.uuid() }),
  body: z.object({ version: RowVersion }),
  reply: Nothing,
});
