import { z } from 'zod';
import { endpoint, FileReply, FileStreamReply, line, LocalDate, PageQuery, pageOf } from '@leerspoor/platform-contract';
import { Moment, Named } from '@leerspoor/people-contract';
import { RowVersion } from './words.js';

/** open: people can join · closed: everybody who was there has an activity · cancelled: counts for nobody. */
export const ToolboxState = z.enum(['open', 'closed', 'cancelled']);
export type ToolboxState = z.infer<typeof ToolboxState>;

/** A meeting with people, or a toolbox that people read by themselves: that counts, but not as a meeting. */
export const ToolboxForm = z.enum(['meeting', 'reading']);
export type ToolboxForm = z.infer<typeof ToolboxForm>;

/** qr: scanned the code · name: who keeps the list tapped it · self: who keeps the list tapped the own name. */
export const PresenceWay = z.enum(['qr', 'name', 'self']);
export type PresenceWay = z.infer<typeof PresenceWay>;

/** Characters of a code: 50 random bits, without letters that look like others. */
export const toolboxAlphabet = '0123456789abcdefghjkmnpqrstvwxyz';
export const toolboxCodeLength = 10;

/** As it is kept: a code may be typed with spaces, hyphens and capitals. Null: it cannot be one. */
export function toolboxCodeOf(typed: string): string | null {
  const code = typed.toLowerCase().replace(/[\s-]/g, '');
  const fits = code.length === toolboxCodeLength && [...code].every((one) => toolboxAlphabet.includes(one));
  return fits ? code : null;
}

/** As it is shown: 'abcde-fghjk'. */
export const shownToolboxCode = (code: string): string => `${code.slice(0, 5)}-${code.slice(5)}`;

export const ToolboxPresence = z.object({
  person: Named,
  team: z.string(),
  how: PresenceWay,
  at: Moment,
});
export type ToolboxPresence = z.infer<typeof ToolboxPresence>;

const parts = { topic: line(100), place: line(200, 0) };

export const ToolboxLine = z.object({
  id: z.uuid(),
  type: Named,
  topic: z.string(),
  place: z.string(),
  form: ToolboxForm,
  state: ToolboxState,
  day: LocalDate,
  leader: Named,
  /** Everybody who was there. */
  present: z.number().int(),
});
export type ToolboxLine = z.infer<typeof ToolboxLine>;

export const ToolboxMeeting = z.object({
  ...ToolboxLine.shape,
  version: RowVersion,
  begunAt: Moment,
  /** Who was there, by name: everybody for who keeps the list, own people for another lead. */
  people: z.array(ToolboxPresence),
  /** How to join, for who keeps the list, while it is open. */
  joining: z.object({ code: z.string(), url: z.string(), until: Moment }).nullable(),
  /** A photo of the room or of the list, for who keeps the list. */
  photo: z.object({ mediaType: z.string() }).nullable(),
  /** Who asks keeps the list: HR, who leads it and who began it. */
  keeps: z.boolean(),
});
export type ToolboxMeeting = z.infer<typeof ToolboxMeeting>;

export const readToolboxStart = endpoint({
  method: 'GET',
  path: '/certifications/toolbox-start',
  summary: 'What a toolbox meeting needs to begin: the types that count so many a year, earlier topics, what is open.',
  allow: 'certifications.toolbox',
  reply: z.object({
    types: z.array(Named),
    /** Newest first. */
    topics: z.array(z.string()),
    places: z.array(z.string()),
    /** Meetings that I lead or began, and that are not closed. */
    open: z.array(ToolboxLine),
    /** Years with a meeting, newest first; always this one. */
    years: z.array(z.number().int()),
  }),
});

export const listToolboxMeetings = endpoint({
  method: 'GET',
  path: '/certifications/toolbox-meetings',
  summary: 'Toolbox meetings of a year, newest first: HR all, a lead the own ones and those with own people.',
  allow: 'certifications.toolbox',
  query: PageQuery.extend({
    year: z.coerce.number().int().min(1950).max(2149).optional(),
    after: z.uuid().optional(),
  }),
  reply: pageOf(ToolboxLine),
});

export const startToolboxMeeting = endpoint({
  method: 'POST',
  path: '/certifications/toolbox-meetings',
  summary:
    'Begins a toolbox meeting that I lead. Today there is a code to join with; on an earlier day, or for a reading, names only.',
  allow: 'certifications.toolbox',
  body: z.object({
    /** Null: the only type that counts so many a year. */
    typeId: z.uuid().nullable().default(null),
    ...parts,
    form: ToolboxForm.default('meeting'),
    /** Null: today. */
    day: LocalDate.nullable().default(null),
  }),
  reply: ToolboxMeeting,
});

const params = z.object({ meetingId: z.uuid() });

export const readToolboxMeeting = endpoint({
  method: 'GET',
  path: '/certifications/toolbox-meetings/:meetingId',
  summary: 'One toolbox meeting, with who was there as far as who asks may see them.',
  allow: 'certifications.toolbox',
  params,
  reply: ToolboxMeeting,
});

export const changeToolboxMeeting = endpoint({
  method: 'PUT',
  path: '/certifications/toolbox-meetings/:meetingId',
  summary: 'Changes topic, place and who leads it while it is open, by who keeps the list.',
  allow: 'certifications.toolbox',
  params,
  body: z.object({ version: RowVersion, ...parts, leaderId: z.uuid() }),
  reply: ToolboxMeeting,
});

export const ToolboxPerson = z.object({
  person: Named,
  team: z.string(),
  /** Stands below who asks in the reporting line, or is it. */
  own: z.boolean(),
  /** The type is asked of them. */
  asked: z.boolean(),
});
export type ToolboxPerson = z.infer<typeof ToolboxPerson>;

export const listToolboxPeople = endpoint({
  method: 'GET',
  path: '/certifications/toolbox-meetings/:meetingId/people',
  summary: 'Who can be tapped as present: people within reach who work here that day, by name. For who keeps the list.',
  allow: 'certifications.toolbox',
  params,
  reply: z.array(ToolboxPerson),
});

export const markToolboxPresence = endpoint({
  method: 'PUT',
  path: '/certifications/toolbox-meetings/:meetingId/presences',
  summary:
    'Who is there, by HR or who leads it. May be sent late and twice: of two marks for one person the one made last counts. Of a closed meeting it corrects the list and what counts.',
  allow: 'certifications.toolbox',
  params,
  body: z.object({
    marks: z
      .array(z.object({ personId: z.uuid(), present: z.boolean(), at: Moment }))
      .min(1)
      .max(1000),
  }),
  reply: ToolboxMeeting,
});

export const closeToolboxMeeting = endpoint({
  method: 'POST',
  path: '/certifications/toolbox-meetings/:meetingId/closings',
  summary: 'Closes it: it counts for everybody who is there. Doing it twice does nothing twice.',
  allow: 'certifications.toolbox',
  params,
  reply: ToolboxMeeting,
});

export const cancelToolboxMeeting = endpoint({
  method: 'POST',
  path: '/certifications/toolbox-meetings/:meetingId/cancellations',
  summary: 'Calls it off: it counts for nobody, also when it was closed already.',
  allow: 'certifications.toolbox',
  params,
  reply: ToolboxMeeting,
});

export const addToolboxPhoto = endpoint({
  method: 'POST',
  path: '/certifications/toolbox-meetings/:meetingId/photo',
  summary: 'A photo of the room or of a signed list, by who keeps the list; one that was there is replaced.',
  allow: 'certifications.toolbox',
  upload: { maxBytes: 15_000_000 },
  params,
  reply: ToolboxMeeting,
});

export const openToolboxPhoto = endpoint({
  method: 'GET',
  path: '/certifications/toolbox-meetings/:meetingId/photo',
  summary: 'The photo, for who keeps the list; every look is logged.',
  allow: 'certifications.toolbox',
  params,
  download: true,
  reply: FileReply,
});

export const downloadToolboxList = endpoint({
  method: 'GET',
  path: '/certifications/toolbox-meetings/:meetingId/list',
  summary: 'The list of people present with topic and date as a PDF, as far as who asks may see them.',
  allow: 'certifications.toolbox',
  params,
  reply: FileStreamReply,
  download: true,
});

export const downloadToolboxYear = endpoint({
  method: 'GET',
  path: '/certifications/toolbox-years/:year/list',
  summary:
    'All toolbox meetings of a year with who was there, as a PDF for an auditor, as far as who asks may see them.',
  allow: 'certifications.toolbox',
  params: z.object({ year: z.coerce.number().int().min(1950).max(2149) }),
  reply: FileStreamReply,
  download: true,
});

/** How far somebody is with the number of a year. */
export const ToolboxCount = z.object({
  person: Named,
  team: z.string(),
  done: z.number(),
  needed: z.number(),
  /** Of them as a meeting; zero needed: it does not matter. */
  meetings: z.number(),
  meetingsNeeded: z.number(),
  met: z.boolean(),
  /** Less than an even pace. */
  behind: z.boolean(),
});
export type ToolboxCount = z.infer<typeof ToolboxCount>;

export const readToolboxCounts = endpoint({
  method: 'GET',
  path: '/certifications/toolbox-counts',
  summary: 'How many each person within reach did of what a year asks, by team and name.',
  allow: 'certifications.toolbox',
  query: z.object({ typeId: z.uuid().optional(), year: z.coerce.number().int().min(1950).max(2149).optional() }),
  reply: z.object({
    /** Null: no type counts so many a year. */
    type: Named.nullable(),
    /** First day that counts, and the first that does not. */
    from: LocalDate.nullable(),
    until: LocalDate.nullable(),
    counts: z.array(ToolboxCount),
  }),
});

/** What somebody reads who scans the code. */
export const ToolboxInvitation = z.object({
  topic: z.string(),
  place: z.string(),
  leader: z.string(),
  /** The name under which one joins. */
  name: z.string(),
  present: z.boolean(),
});
export type ToolboxInvitation = z.infer<typeof ToolboxInvitation>;

const Code = z.object({ code: z.string().max(40) });

export const readToolboxCode = endpoint({
  method: 'GET',
  path: '/certifications/toolbox-codes/:code',
  summary: 'The meeting behind a code, while it is open. Whatever is wrong with a code has the same answer.',
  allow: 'certifications.own',
  params: Code,
  reply: ToolboxInvitation,
});

export const joinToolboxMeeting = endpoint({
  method: 'POST',
  path: '/certifications/toolbox-codes/:code/presences',
  summary: 'I am here. Doing it twice does nothing twice.',
  allow: 'certifications.own',
  params: Code,
  reply: ToolboxInvitation,
});
