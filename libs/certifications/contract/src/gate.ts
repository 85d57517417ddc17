import { z } from 'zod';
import { endpoint, Language, LocalDate, Nothing, pageOf, PageQuery } from '@leerspoor/platform-contract';
import { Moment, Named } from '@leerspoor/people-contract';

/** How much of a name an outsider reads: 'Noor Bakkali' · 'Noor B.' · nothing. */
export const OutsiderName = z.enum(['full', 'initial', 'none']);
export type OutsiderName = z.infer<typeof OutsiderName>;

const agreed = {
  name: OutsiderName,
  /** Whether an outsider reads until when something is valid. */
  showsUntil: z.boolean(),
  /** Whether people may make a gate card of themselves. */
  selfService: z.boolean(),
  /** Whether who is not signed in reads at a work point which types are asked there. */
  showsNeeds: z.boolean(),
};

/** What the company agreed that outsiders may see: one setting for all cards and points. Version 0: never changed. */
export const OutsideSetting = z.object({ ...agreed, version: z.number().int().min(0) });
export type OutsideSetting = z.infer<typeof OutsideSetting>;

export const readOutsideSetting = endpoint({
  method: 'GET',
  path: '/certifications/outside-setting',
  summary: 'What outsiders may see of gate cards and work points.',
  allow: 'certifications.manage',
  reply: OutsideSetting,
});

export const setOutsideSetting = endpoint({
  method: 'PUT',
  path: '/certifications/outside-setting',
  summary: 'Changes what outsiders may see, at once and for every card and point.',
  allow: 'certifications.manage',
  body: OutsideSetting,
  reply: OutsideSetting,
});

/** One line of a gate card. `end`: the last valid day, 'never', or null when it is not valid or the company does not tell. */
export const GateLine = z.object({
  name: z.string(),
  valid: z.boolean(),
  end: z.union([LocalDate, z.literal('never')]).nullable(),
});
export type GateLine = z.infer<typeof GateLine>;

/** All that an outsider gets: nothing else of the company is reachable from here. */
export const OutsideCard = z.object({
  companyName: z.string(),
  /** As the company agreed; null when it tells no names. */
  name: z.string().nullable(),
  /** When this was true. */
  at: Moment,
  lines: z.array(GateLine),
});
export type OutsideCard = z.infer<typeof OutsideCard>;

/** A secret as it came from an address: anything that is none gets the answer of an unknown one. */
export const OutsideToken = z.object({ token: z.string().max(100) });
export const InLanguage = z.object({ language: Language.default('nl') });

export const readGateCard = endpoint({
  method: 'GET',
  path: '/gate/:token',
  summary:
    'A gate card, for whoever holds its QR. Unknown, withdrawn, expired and of somebody who left: one and the same 404.',
  allow: 'public',
  params: OutsideToken,
  query: InLanguage,
  reply: OutsideCard,
});

const span = {
  /** Null: everything that is asked of the person, also later. */
  typeIds: z.array(z.uuid()).min(1).max(40).nullable(),
  /** Last day of the card; null: until it is withdrawn. */
  endsOn: LocalDate.nullable(),
};

/** How often outsiders looked in one hour; more is not kept. */
export const GateLooks = z.object({ hour: Moment, looks: z.number().int() });

/** A living gate card. The secret itself is not kept: who lost it makes a new one. */
export const GateCard = z.object({
  id: z.uuid(),
  person: Named,
  team: z.string(),
  /** Null: everything that is asked. */
  types: z.array(Named).nullable(),
  endsOn: LocalDate.nullable(),
  /** Past its last day, or of somebody who does not work here now: an outsider sees nothing. */
  dead: z.boolean(),
  madeAt: Moment,
  looks: z.number().int(),
  lastSeenAt: Moment.nullable(),
});
export type GateCard = z.infer<typeof GateCard>;

export const listGateCards = endpoint({
  method: 'GET',
  path: '/certifications/gate-cards',
  summary: 'Living gate cards of the people within my reach, by name.',
  allow: 'certifications.record',
  query: PageQuery.extend({ after: z.uuid().optional() }),
  reply: pageOf(GateCard).extend({ total: z.number().int() }),
});

/** A card to print, told this once. */
export const PrintedGateCard = z.object({
  cardId: z.uuid(),
  companyName: z.string(),
  /** As an outsider reads it; null when the company tells no names. */
  name: z.string().nullable(),
  /** For who prints it. */
  person: Named,
  endsOn: LocalDate.nullable(),
  /** What the QR says. */
  url: z.string(),
});
export type PrintedGateCard = z.infer<typeof PrintedGateCard>;

const Printed = z.object({
  cards: z.array(PrintedGateCard),
  /** Who does not work here any more gets none. */
  skipped: z.array(Named),
});

export const makeGateCards = endpoint({
  method: 'POST',
  path: '/certifications/gate-cards',
  summary: 'Makes gate cards for some people; a card that somebody has already ends at once.',
  allow: 'certifications.record',
  body: z.object({ personIds: z.array(z.uuid()).min(1).max(200), ...span }),
  reply: Printed,
});

export const renewGateCards = endpoint({
  method: 'POST',
  path: '/certifications/gate-cards/renewals',
  summary: 'Gives cards a new secret; the old ones are dead at once.',
  allow: 'certifications.record',
  body: z.object({ cardIds: z.array(z.uuid()).min(1).max(200) }),
  reply: Printed,
});

export const revokeGateCard = endpoint({
  method: 'POST',
  path: '/certifications/gate-cards/:cardId/revocations',
  summary: 'Withdraws a gate card at once, on paper and on the phone.',
  allow: 'certifications.record',
  params: z.object({ cardId: z.uuid() }),
  reply: Nothing,
});

/** My own card, what it tells and who looked. */
export const MyGateCard = z.object({
  /** Whether I may make one myself. */
  selfService: z.boolean(),
  card: z
    .object({
      id: z.uuid(),
      endsOn: LocalDate.nullable(),
      madeAt: Moment,
      madeBy: z.string(),
      /** Exactly what an outsider sees. */
      told: OutsideCard,
      /** The last hours in which somebody looked, newest first. */
      looks: z.array(GateLooks),
      total: z.number().int(),
    })
    .nullable(),
});
export type MyGateCard = z.infer<typeof MyGateCard>;

export const readMyGateCard = endpoint({
  method: 'GET',
  path: '/certifications/mine/gate-card',
  summary: 'My gate card: what outsiders see of me, and when they looked.',
  allow: 'certifications.own',
  reply: MyGateCard,
});

export const makeMyGateCard = endpoint({
  method: 'POST',
  path: '/certifications/mine/gate-card',
  summary: 'Makes a gate card of myself, where the company allows it. `certifications.no-self-service` otherwise.',
  allow: 'certifications.own',
  body: z.object(span),
  reply: MyGateCard,
});

export const showMyGateCard = endpoint({
  method: 'POST',
  path: '/certifications/mine/gate-card/codes',
  summary: 'A code for my phone to show at the gate: good for half a day, and only the newest one is.',
  allow: 'certifications.own',
  reply: z.object({ url: z.string(), until: Moment }),
});

export const revokeMyGateCard = endpoint({
  method: 'POST',
  path: '/certifications/mine/gate-card/revocations',
  summary: 'Withdraws my own gate card at once.',
  allow: 'certifications.own',
  reply: Nothing,
});
