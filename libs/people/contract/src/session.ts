import { z } from 'zod';
import { Email, endpoint, Flag, Language, LocalDate, Nothing } from '@leerspoor/platform-contract';
import { CardCode, Pin, TypedPassword } from './credentials.js';
import { Hat } from './hat.js';
import { Moment } from './shared.js';

/** How somebody signed in. A card opens only what an employee or lead may, whatever hats the person has besides. */
export const SignInKind = z.enum(['password', 'card']);
export type SignInKind = z.infer<typeof SignInKind>;

/** Who I am here and now, and what I may. */
export const Session = z.object({
  employeeId: z.uuid(),
  name: z.string(),
  firstName: z.string(),
  company: z.object({
    id: z.uuid(),
    name: z.string(),
    timeZone: z.string(),
    languages: z.array(Language),
  }),
  hats: z.array(Hat),
  /** The `allow` words of the doors that are open to me. */
  permissions: z.array(z.string()),
  language: Language,
  /** The day it is in the company. */
  today: LocalDate,
  signedInWith: SignInKind,
  /** The companies I can switch to, the present one included. */
  memberships: z.array(z.object({ id: z.uuid(), companyName: z.string(), current: z.boolean() })),
});
export type Session = z.infer<typeof Session>;

export const signIn = endpoint({
  method: 'POST',
  path: '/session',
  summary: 'Signs in with e-mail and password. Wrong and unknown give the same answer in the same time.',
  allow: 'public',
  body: z.object({
    email: Email,
    password: TypedPassword,
    /** Keep me signed in: 30 days instead of a working day. */
    keep: z.boolean().default(false),
  }),
  reply: Session,
});

export const signInWithCard = endpoint({
  method: 'POST',
  path: '/session/card',
  summary: 'Signs in with the code and PIN of a printed card.',
  allow: 'public',
  body: z.object({
    code: CardCode,
    pin: Pin,
    /** My own phone: stay signed in for 30 days. Otherwise 15 minutes without use end it. */
    ownPhone: z.boolean().default(false),
  }),
  reply: Session,
});

export const getSession = endpoint({
  method: 'GET',
  path: '/session',
  summary: 'Who is signed in, in which company, with which hats and permissions.',
  allow: 'signed-in',
  reply: Session,
});

export const signOut = endpoint({
  method: 'DELETE',
  path: '/session',
  summary: 'Signs out on this device.',
  allow: 'signed-in',
  reply: Nothing,
});

export const switchCompany = endpoint({
  method: 'PUT',
  path: '/session/company',
  summary: 'Goes on in another company that the same account belongs to.',
  allow: 'signed-in',
  body: z.object({ membershipId: z.uuid() }),
  reply: Session,
});

export const setLanguage = endpoint({
  method: 'PUT',
  path: '/session/language',
  summary: 'Chooses the language of screens and messages for the person who is signed in.',
  allow: 'signed-in',
  body: z.object({ language: Language }),
  reply: Session,
});

/** One device on which I am signed in. */
export const OwnSession = z.object({
  id: z.uuid(),
  current: z.boolean(),
  kind: SignInKind,
  startedAt: Moment,
  lastSeenAt: Moment,
  /** What the browser calls itself, and the network address; shown so that a stranger's sign-in is recognised. */
  userAgent: z.string(),
  address: z.string(),
});
export type OwnSession = z.infer<typeof OwnSession>;

export const listSessions = endpoint({
  method: 'GET',
  path: '/sessions',
  summary: 'The devices on which I am signed in.',
  allow: 'signed-in',
  reply: z.array(OwnSession),
});

export const endSession = endpoint({
  method: 'DELETE',
  path: '/sessions/:sessionId',
  summary: 'Signs me out on one device.',
  allow: 'signed-in',
  params: z.object({ sessionId: z.uuid() }),
  reply: Nothing,
});

export const endSessions = endpoint({
  method: 'DELETE',
  path: '/sessions',
  summary: 'Signs me out everywhere; with keep=true everywhere but here.',
  allow: 'signed-in',
  query: z.object({ keep: Flag.optional() }),
  reply: Nothing,
});
