import { z } from 'zod';
import { endpoint, FileReply, line, LocalDate, PageQuery, pageOf, text } from '@leerspoor/platform-contract';
import { ClockTime, Moment, Named } from '@leerspoor/people-contract';
import { Cents, CertificateState, PrintedDate, RowVersion } from './words.js';

/** planned: people may be invited, and it may have begun · held: closed, what was obtained is recorded · cancelled. */
export const TrainingState = z.enum(['planned', 'held', 'cancelled']);
export type TrainingState = z.infer<typeof TrainingState>;

export const Attendance = z.enum(['unknown', 'present', 'absent']);
export type Attendance = z.infer<typeof Attendance>;

export const TrainingResult = z.enum(['none', 'passed', 'failed']);
export type TrainingResult = z.infer<typeof TrainingResult>;

/** When and where, on the clock of the company. Who is invited hears of a change of these. */
const meeting = {
  day: LocalDate,
  begins: ClockTime,
  ends: ClockTime,
  place: line(200, 0),
};

const rest = {
  provider: line(200, 0),
  /** Of the whole session. */
  costCents: Cents.nullable(),
  /** For who gives it; people who are invited do not read it. */
  note: text(2000, 0),
  /** Most people; null: no limit. */
  capacity: z.number().int().min(1).max(1000).nullable(),
  /** Keeps the list on the day itself. */
  organiserId: z.uuid(),
};

const inOrder = ({ begins, ends }: { begins: string; ends: string }) => ends > begins;
const wrongOrder = { path: ['ends'], params: { code: 'too-small' } };

export const TrainingDraft = z.object({ ...meeting, ...rest }).refine(inOrder, wrongOrder);
export type TrainingDraft = z.output<typeof TrainingDraft>;

/** Somebody who is invited. */
export const Participant = z.object({
  person: Named,
  team: z.string(),
  /** Has no e-mail address: hears of it in the app. */
  withoutMail: z.boolean(),
  /** Does not work here any more on the day of the session. */
  left: z.boolean(),
  attendance: Attendance,
  result: TrainingResult,
  /** Why there is no result, or why it is not a pass. */
  reason: z.string(),
  /** Of the certificate that this session gave; null: none yet. */
  certificate: CertificateState.nullable(),
});
export type Participant = z.infer<typeof Participant>;

/** One line of a list of sessions, as far as who asks may see it. */
export const TrainingLine = z.object({
  id: z.uuid(),
  type: Named,
  state: TrainingState,
  ...meeting,
  provider: z.string(),
  capacity: z.number().int().nullable(),
  /** People who are invited; for a lead the own ones. */
  invited: z.number().int(),
  passed: z.number().int(),
  /** Who asks is invited. */
  mine: z.boolean(),
});
export type TrainingLine = z.infer<typeof TrainingLine>;

/** What who asks may do with it. */
export const TrainingDeed = z.enum(['change', 'attend', 'record']);
export type TrainingDeed = z.infer<typeof TrainingDeed>;

export const Training = z.object({
  id: z.uuid(),
  version: RowVersion,
  type: Named.extend({ needsPrintedDate: z.boolean() }),
  state: TrainingState,
  ...meeting,
  ...rest,
  organiser: Named,
  cancelReason: z.string(),
  /** How often people were told that it changed. */
  sequence: z.number().int(),
  /** Everybody for HR and the organiser; own people for a lead; oneself for who is invited. */
  participants: z.array(Participant),
  /** How many are invited in all. */
  invited: z.number().int(),
  mine: z.boolean(),
  may: z.array(TrainingDeed),
});
export type Training = z.infer<typeof Training>;

export const listTrainings = endpoint({
  method: 'GET',
  path: '/certifications/trainings',
  summary: 'Sessions that are open (soonest first) or over (newest first): HR all, others those that concern them.',
  allow: 'certifications.own',
  query: PageQuery.extend({ over: z.enum(['true', 'false']).default('false'), after: z.uuid().optional() }),
  reply: pageOf(TrainingLine),
});

const params = z.object({ trainingId: z.uuid() });

export const readTraining = endpoint({
  method: 'GET',
  path: '/certifications/trainings/:trainingId',
  summary: 'One session, with the people who are invited as far as who asks may see them.',
  allow: 'certifications.own',
  params,
  reply: Training,
});

const people = z.array(z.uuid()).max(500);

export const addTraining = endpoint({
  method: 'POST',
  path: '/certifications/trainings',
  summary: 'Plans a session and invites people to it: all or none. A mail with a calendar file goes at once.',
  allow: 'certifications.trainings',
  body: z.object({ typeId: z.uuid(), ...meeting, ...rest, personIds: people.default([]) }).refine(inOrder, wrongOrder),
  reply: Training,
});

export const changeTraining = endpoint({
  method: 'PUT',
  path: '/certifications/trainings/:trainingId',
  summary:
    'Changes a session. Another time or place goes to everybody invited as an update of the calendar. Refused with what it is now when somebody else changed it first.',
  allow: 'certifications.trainings',
  params,
  body: z.object({ version: RowVersion, ...meeting, ...rest }).refine(inOrder, wrongOrder),
  reply: Training,
});

export const cancelTraining = endpoint({
  method: 'POST',
  path: '/certifications/trainings/:trainingId/cancellations',
  summary: 'Calls a session off; everybody invited hears why, and it leaves their calendar.',
  allow: 'certifications.trainings',
  params,
  body: z.object({ version: RowVersion, reason: text(500) }),
  reply: Training,
});

export const inviteToTraining = endpoint({
  method: 'POST',
  path: '/certifications/trainings/:trainingId/invitations',
  summary: 'Invites people: all or none. Who is invited already is left alone.',
  allow: 'certifications.trainings',
  params,
  body: z.object({ personIds: people.min(1) }),
  reply: Training,
});

export const withdrawInvitation = endpoint({
  method: 'POST',
  path: '/certifications/trainings/:trainingId/withdrawals',
  summary: 'Takes somebody off the list; they hear that they need not come.',
  allow: 'certifications.trainings',
  params,
  body: z.object({ personId: z.uuid() }),
  reply: Training,
});

export const recordAttendance = endpoint({
  method: 'PUT',
  path: '/certifications/trainings/:trainingId/attendance',
  summary:
    'Who was there, by HR or the organiser. May be sent late and twice: of two marks for one person the one made last counts.',
  allow: 'certifications.own',
  params,
  body: z.object({
    marks: z
      .array(z.object({ personId: z.uuid(), attendance: Attendance, at: Moment }))
      .min(1)
      .max(1000),
  }),
  reply: Training,
});

export const recordResults = endpoint({
  method: 'PUT',
  path: '/certifications/trainings/:trainingId/results',
  summary: 'Who passed, by HR or the organiser. Whoever has a certificate of it already stays as it is.',
  allow: 'certifications.own',
  params,
  body: z.object({
    results: z
      .array(z.object({ personId: z.uuid(), result: TrainingResult, reason: line(300, 0).default('') }))
      .min(1)
      .max(1000),
  }),
  reply: Training,
});

export const recordGraduation = endpoint({
  method: 'POST',
  path: '/certifications/trainings/:trainingId/certificates',
  summary:
    'Closes a session and records a certificate, obtained that day, for everybody who passed and has none of it yet. Doing it twice does nothing twice.',
  allow: 'certifications.record',
  params,
  body: z.object({ printedExpiry: PrintedDate.nullable().default(null) }),
  reply: z.object({
    training: Training,
    recorded: z.number().int(),
    /** Of them: HR's own, which a colleague checks. */
    waiting: z.number().int(),
    /** People who had this certificate of that day already. */
    known: z.array(Named),
  }),
});

export const downloadTrainingCalendar = endpoint({
  method: 'GET',
  path: '/certifications/trainings/:trainingId/calendar',
  summary: 'The session as a calendar file, for who is invited, the organiser and HR.',
  allow: 'certifications.own',
  params,
  reply: FileReply,
  download: true,
});

/** Somebody who may be invited, with what one wants to know first. */
export const Candidate = z.object({
  person: Named,
  team: z.string(),
  withoutMail: z.boolean(),
  /** Day of the session for the same type that they are booked in already. */
  bookedOn: LocalDate.nullable(),
});
export type Candidate = z.infer<typeof Candidate>;

export const listCandidates = endpoint({
  method: 'POST',
  path: '/certifications/training-candidates',
  summary:
    'These people, by name, with whether they are booked for the type, if one is given, already. Who is not there is left out.',
  allow: 'certifications.trainings',
  body: z.object({ typeId: z.uuid().nullable(), personIds: people }),
  reply: z.array(Candidate),
});

/** A place in a session that lies ahead. `typeIds`: the types for which it counts, by itself or because it satisfies them. */
export const Booking = z.object({ trainingId: z.uuid(), typeIds: z.array(z.uuid()), typeName: z.string(), ...meeting });
export type Booking = z.infer<typeof Booking>;

export const listBookings = endpoint({
  method: 'GET',
  path: '/certifications/people/:personId/bookings',
  summary: 'The sessions ahead that somebody within my reach is booked in, soonest first.',
  allow: 'certifications.own',
  params: z.object({ personId: z.uuid() }),
  reply: z.array(Booking),
});
