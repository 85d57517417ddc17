import { z } from 'zod';
import {
  endpoint,
  FileReply,
  line,
  LocalDate,
  PageQuery,
  pageOf,
  SearchText,
  text,
} from '@leerspoor/platform-contract';
import { Moment, Named } from '@leerspoor/people-contract';
import { AppointmentText } from './appointment-words.js';
import { RowVersion } from './words.js';

/**
 * Where an appointment (aanwijzing) is on its way: a draft that may change · offered, and waiting for one signature or both ·
 * ahead: signed, its first day is still to come · active · ended: its last day is over · withdrawn with a reason · replaced by
 * a newer one.
 */
export const AppointmentState = z.enum([
  'draft',
  'waits-both',
  'waits-person',
  'waits-employer',
  'ahead',
  'active',
  'ended',
  'withdrawn',
  'replaced',
]);
export type AppointmentState = z.infer<typeof AppointmentState>;

/** For whom somebody signs: for themselves, or for the employer. */
export const SigningSide = z.enum(['person', 'employer']);
export type SigningSide = z.infer<typeof SigningSide>;

/** session: signed in, in the product · paper: on paper, of which a scan may be kept. */
export const SigningWay = z.enum(['session', 'paper']);

/** What who asks may do with it. */
export const AppointmentDeed = z.enum([
  'change',
  'offer',
  'sign-person',
  'sign-employer',
  'paper',
  'withdraw',
  'renew',
  'download',
]);
export type AppointmentDeed = z.infer<typeof AppointmentDeed>;

const what = {
  /** As it is called in the trade: 'Vakbekwaam persoon (VP)'. */
  role: line(120),
  /** Null: everywhere. */
  locationId: z.uuid().nullable(),
  /** Installations that it is for, one on each line; empty: all. */
  installation: text(1000, 0),
  text: AppointmentText,
  startsOn: LocalDate,
  /** The last day on which it holds; null: until it is withdrawn. */
  lastDay: LocalDate.nullable(),
  /** Who signs for the employer; null: who drafts it. Never whom it is about. */
  signerId: z.uuid().nullable(),
};
const inOrder = ({ startsOn, lastDay }: { startsOn: string; lastDay: string | null }) =>
  lastDay === null || lastDay >= startsOn;
const wrongOrder = { path: ['lastDay'], params: { code: 'too-small' } };

export const AppointmentDraft = z.object(what).refine(inOrder, wrongOrder);
export type AppointmentDraft = z.output<typeof AppointmentDraft>;

/** Who signed the text with this hash, when, and how. */
export const AppointmentSignature = z.object({
  name: z.string(),
  /** The name as they typed it; empty on paper. */
  typed: z.string(),
  at: Moment,
  way: SigningWay,
});
export type AppointmentSignature = z.infer<typeof AppointmentSignature>;

export const AppointmentLine = z.object({
  id: z.uuid(),
  person: Named,
  team: z.string(),
  type: Named,
  /** Empty for one of before roles were written down. */
  role: z.string(),
  location: Named.nullable(),
  state: AppointmentState,
  startsOn: LocalDate,
  lastDay: LocalDate.nullable(),
  /** The signature that who asks may put now. */
  asks: SigningSide.nullable(),
});
export type AppointmentLine = z.infer<typeof AppointmentLine>;

export const Appointment = AppointmentLine.omit({ asks: true, team: true }).extend({
  version: RowVersion,
  installation: z.string(),
  text: z.string(),
  signer: Named.nullable(),
  /** The exact words that are signed; of a draft: as they would be now. */
  document: z.string(),
  /** SHA-256 of those words in UTF-8, as 64 hexadecimal digits. */
  hash: z.string(),
  employer: AppointmentSignature.nullable(),
  employee: AppointmentSignature.nullable(),
  /** Name of the scan of a paper that was signed, for who may open it. */
  paper: z.string().nullable(),
  withdrawal: z.object({ on: LocalDate, by: z.string(), reason: z.string() }).nullable(),
  replacesId: z.uuid().nullable(),
  replacedById: z.uuid().nullable(),
  madeBy: z.string(),
  madeAt: Moment,
  offeredAt: Moment.nullable(),
  may: z.array(AppointmentDeed),
});
export type Appointment = z.infer<typeof Appointment>;

/** open: a draft, or waiting for a signature · active: signed, now or soon · over: ended, withdrawn or replaced. */
export const AppointmentGroup = z.enum(['open', 'active', 'over']);
export type AppointmentGroup = z.infer<typeof AppointmentGroup>;

const groups: Readonly<Record<AppointmentState, AppointmentGroup>> = {
  draft: 'open',
  'waits-both': 'open',
  'waits-person': 'open',
  'waits-employer': 'open',
  ahead: 'active',
  active: 'active',
  ended: 'over',
  withdrawn: 'over',
  replaced: 'over',
};
export const groupOf = (state: AppointmentState): AppointmentGroup => groups[state];

export const listAppointments = endpoint({
  method: 'GET',
  path: '/certifications/appointments',
  summary: 'Written appointments, newest first: HR all, a lead those of own people, others their own.',
  allow: 'certifications.own',
  query: PageQuery.extend({
    group: AppointmentGroup.optional(),
    state: AppointmentState.optional(),
    personId: z.uuid().optional(),
    /** Words of the name of whom it is about. */
    search: SearchText.optional(),
    typeId: z.uuid().optional(),
    /** Where it holds: at this place, or everywhere. */
    locationId: z.uuid().optional(),
    after: z.uuid().optional(),
  }),
  reply: pageOf(AppointmentLine),
});

export const listMyAppointments = endpoint({
  method: 'GET',
  path: '/certifications/mine/appointments',
  summary: 'What waits for my signature, and my own appointments that hold or were withdrawn lately.',
  allow: 'certifications.own',
  reply: z.array(AppointmentLine),
});

/** A type that counts only with an appointment, for one person. */
export const AppointmentChoice = z.object({
  type: Named,
  /** With which a form begins: everything can be changed. */
  role: z.string(),
  text: z.string(),
  /** A certificate of it runs. */
  held: z.boolean(),
  /** Last day of that certificate; null without an end, or when there is none. */
  lastDay: LocalDate.nullable(),
});
export type AppointmentChoice = z.infer<typeof AppointmentChoice>;

export const listAppointmentChoices = endpoint({
  method: 'GET',
  path: '/certifications/people/:personId/appointment-choices',
  summary: 'The types for which somebody can be appointed: those they hold first.',
  allow: 'certifications.record',
  params: z.object({ personId: z.uuid() }),
  reply: z.object({ person: Named, choices: z.array(AppointmentChoice) }),
});

const params = z.object({ appointmentId: z.uuid() });

export const readAppointment = endpoint({
  method: 'GET',
  path: '/certifications/appointments/:appointmentId',
  summary: 'One appointment, for HR, the person, their lead and who signs for the employer.',
  allow: 'certifications.own',
  params,
  reply: Appointment,
});

export const addAppointment = endpoint({
  method: 'POST',
  path: '/certifications/appointments',
  summary: 'Drafts an appointment; one that replaces another ends it on the day that both have signed.',
  allow: 'certifications.record',
  body: z
    .object({
      personId: z.uuid(),
      typeId: z.uuid(),
      replacesId: z.uuid().nullable().default(null),
      ...what,
    })
    .refine(inOrder, wrongOrder),
  reply: Appointment,
});

export const changeAppointment = endpoint({
  method: 'PUT',
  path: '/certifications/appointments/:appointmentId',
  summary: 'Changes a draft. What was offered to be signed does not change any more.',
  allow: 'certifications.record',
  params,
  body: z.object({ version: RowVersion, ...what }).refine(inOrder, wrongOrder),
  reply: Appointment,
});

export const offerAppointment = endpoint({
  method: 'POST',
  path: '/certifications/appointments/:appointmentId/offers',
  summary: 'Fixes the exact words and asks both to sign them.',
  allow: 'certifications.record',
  params,
  body: z.object({ version: RowVersion }),
  reply: Appointment,
});

export const signAppointment = endpoint({
  method: 'POST',
  path: '/certifications/appointments/:appointmentId/signatures',
  summary:
    'Signs the words with this hash, as whom it is about or for the employer. It counts from when both have signed.',
  allow: 'certifications.own',
  params,
  body: z.object({
    as: SigningSide,
    /** Of the words that were read: other words are refused. */
    hash: line(64),
    name: line(200),
    understood: z.literal(true),
  }),
  reply: Appointment,
});

export const addSignedPaper = endpoint({
  method: 'POST',
  path: '/certifications/appointments/:appointmentId/papers',
  summary: 'Keeps a scan of the paper that both signed: for people who do not sign in the product.',
  allow: 'certifications.record',
  upload: { maxBytes: 15_000_000 },
  params,
  body: z.object({ version: RowVersion, signedOn: LocalDate }),
  reply: Appointment,
});

export const openSignedPaper = endpoint({
  method: 'GET',
  path: '/certifications/appointments/:appointmentId/paper',
  summary: 'The scan of the signed paper, for HR, the person and who signed for the employer. Logged.',
  allow: 'certifications.own',
  params,
  download: true,
  reply: FileReply,
});

export const downloadAppointment = endpoint({
  method: 'GET',
  path: '/certifications/appointments/:appointmentId/pdf',
  summary:
    'The appointment as a PDF: words, signatures and hash. For HR, the person and who signs for the employer. Logged.',
  allow: 'certifications.own',
  params,
  download: true,
  reply: FileReply,
});

export const withdrawAppointment = endpoint({
  method: 'POST',
  path: '/certifications/appointments/:appointmentId/withdrawals',
  summary:
    'Withdraws an appointment at once, by HR or who signs for the employer. The person and their lead read the reason.',
  allow: 'certifications.own',
  params,
  body: z.object({ version: RowVersion, reason: text(500) }),
  reply: Appointment,
});
