import { z } from 'zod';
import { endpoint, LocalDate, text } from '@leerspoor/platform-contract';
import { Moment, Named } from '@leerspoor/people-contract';
import { ActivityRecord, MeterView, PartView } from './activity.js';
import { Certificate } from './certificate.js';
import { ActivityKind } from './engine/activity.js';
import { StandingLine } from './standing.js';
import { Supervision } from './supervision.js';
import { RowVersion, SeenChange } from './words.js';

/** A time in which a requirement (exemption) or a certificate (suspension) does not count. `endsOn`: first day it does again. */
export const Mute = z.object({
  id: z.uuid(),
  version: RowVersion,
  startsOn: LocalDate,
  endsOn: LocalDate.nullable(),
  reason: z.string(),
  madeBy: z.string(),
});
export type Mute = z.infer<typeof Mute>;

/** What happened, newest first; `action` is a word of the audit trail such as 'evidence.viewed'. */
export const CellEvent = z.object({ at: Moment, actor: z.string(), action: z.string() });

/** What who asks may do here. */
export const CellAction = z.enum([
  'record',
  'confirm',
  'exempt',
  'suspend',
  'revoke',
  'hand-in',
  'hand-in-activity',
  'activity',
  'supervise',
  'age',
  'appoint',
]);
export type CellAction = z.infer<typeof CellAction>;

/** One cell of the matrix, opened. */
export const CellPanel = z.object({
  person: Named.extend({ team: z.string(), jobRoles: z.array(z.string()), lead: z.string() }),
  asOf: LocalDate,
  standing: StandingLine,
  /** Of whom it is asked, in one sentence per requirement of `standing.why`. */
  asked: z.array(z.object({ requirementId: z.uuid(), who: z.string() })),
  /** Newest first. */
  certificates: z.array(Certificate),
  exemptions: z.array(Mute),
  suspensions: z.array(Mute),
  /** What was done of what the term asks; null when it asks nothing. */
  meter: MeterView.nullable(),
  /** What goes with the certificate, each with its own dates. */
  parts: z.array(PartView),
  /** Newest first, also what waits for HR; what came back only for the person and HR. Notes are empty for who may only see how things stand. */
  activities: z.array(ActivityRecord),
  /** What can be added here, the usual first; empty when nothing counts. */
  activityKinds: z.array(ActivityKind),
  /** Themes or competences that an activity can name. */
  subjects: z.array(z.string()),
  /** What somebody holds before this, and whether it covers on the day. */
  prerequisites: z.array(Named.extend({ covers: z.boolean() })),
  /** The types that this is made of, and whether they cover on the day. */
  components: z.array(Named.extend({ covers: z.boolean() })),
  supervisions: z.array(Supervision),
  /** Youngest age for it; null: none. */
  minimumAge: z.number().int().nullable(),
  events: z.array(CellEvent),
  /** The last change that is in this answer; see `SeenChange`. */
  seen: z.number().int(),
  /** Whether who asks may open documents: the person and HR, never the lead. */
  seesEvidence: z.boolean(),
  actions: z.array(CellAction),
});
export type CellPanel = z.infer<typeof CellPanel>;

export const readCell = endpoint({
  method: 'GET',
  path: '/certifications/people/:personId/types/:typeId',
  summary:
    'Everything about one person and one type, within my reach; a lead sees how things stand, not the documents.',
  allow: 'certifications.own',
  params: z.object({ personId: z.uuid(), typeId: z.uuid() }),
  query: z.object({ asOf: LocalDate.optional() }),
  reply: CellPanel,
});

const inOrder = { path: ['endsOn'], params: { code: 'too-small' } };
const muteBody = z
  .object({
    personId: z.uuid(),
    typeId: z.uuid(),
    startsOn: LocalDate,
    endsOn: LocalDate.nullable(),
    reason: text(500),
    seen: SeenChange,
  })
  .refine(({ startsOn, endsOn }) => endsOn === null || endsOn > startsOn, inOrder);
const ending = z.object({ version: RowVersion, endsOn: LocalDate });

export const exempt = endpoint({
  method: 'POST',
  path: '/certifications/exemptions',
  summary: 'Exempts somebody from a type for a while, or until it is ended.',
  allow: 'certifications.record',
  body: muteBody,
  reply: Mute,
});

export const exemptMany = endpoint({
  method: 'POST',
  path: '/certifications/exemptions/many',
  summary: 'Exempts several people from a type at once: all of them or none. Nobody exempts themselves.',
  allow: 'certifications.record',
  body: z
    .object({
      personIds: z.array(z.uuid()).min(1).max(200),
      typeId: z.uuid(),
      startsOn: LocalDate,
      endsOn: LocalDate.nullable(),
      reason: text(500),
    })
    .refine(({ startsOn, endsOn }) => endsOn === null || endsOn > startsOn, inOrder),
  reply: z.object({ people: z.number().int() }),
});

export const endExemption = endpoint({
  method: 'POST',
  path: '/certifications/exemptions/:muteId/endings',
  summary: 'Ends an exemption from a day on.',
  allow: 'certifications.record',
  params: z.object({ muteId: z.uuid() }),
  body: ending,
  reply: Mute,
});

export const suspend = endpoint({
  method: 'POST',
  path: '/certifications/suspensions',
  summary:
    'Suspends somebody’s certificate of a type; it returns by itself when the time is over. The person reads the reason.',
  allow: 'certifications.record',
  body: muteBody,
  reply: Mute,
});

export const endSuspension = endpoint({
  method: 'POST',
  path: '/certifications/suspensions/:muteId/endings',
  summary: 'Ends a suspension from a day on.',
  allow: 'certifications.record',
  params: z.object({ muteId: z.uuid() }),
  body: ending,
  reply: Mute,
});
