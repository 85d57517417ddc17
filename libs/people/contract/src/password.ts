import { z } from 'zod';
import { Email, endpoint, Language, line, Nothing } from '@leerspoor/platform-contract';
import { LinkToken, NewPassword, TypedPassword } from './credentials.js';
import { Session } from './session.js';

const params = z.object({ token: LinkToken });

export const changePassword = endpoint({
  method: 'PUT',
  path: '/password',
  summary: 'Changes the own password and ends every other session of the account.',
  allow: 'signed-in',
  body: z.object({ oldPassword: TypedPassword, newPassword: NewPassword }),
  reply: Nothing,
});

export const requestPasswordReset = endpoint({
  method: 'POST',
  path: '/password-resets',
  summary: 'Asks for a reset link by e-mail. The answer is the same whether or not the address is known.',
  allow: 'public',
  body: z.object({ email: Email }),
  reply: Nothing,
});

export const getPasswordReset = endpoint({
  method: 'GET',
  path: '/password-resets/:token',
  summary: 'Whose password a reset link is for; refused when the link is dead.',
  allow: 'public',
  params,
  reply: z.object({ email: z.string() }),
});

export const resetPassword = endpoint({
  method: 'PUT',
  path: '/password-resets/:token',
  summary: 'Sets a new password by a reset link (one hour, once) and ends all sessions of the account.',
  allow: 'public',
  params,
  body: z.object({ password: NewPassword }),
  reply: Nothing,
});

export const getInvitation = endpoint({
  method: 'GET',
  path: '/invitations/:token',
  summary: 'Who is invited, to which company; refused when the link is dead.',
  allow: 'public',
  params,
  reply: z.object({
    companyName: z.string(),
    name: z.string(),
    firstName: z.string(),
    email: z.string(),
    language: Language,
    /** The address already has an account: its own password is asked, not a new one. */
    hasAccount: z.boolean(),
  }),
});

export const acceptInvitation = endpoint({
  method: 'PUT',
  path: '/invitations/:token',
  summary: 'Accepts an invitation: chooses a password, or proves the one of an existing account. Signs in.',
  allow: 'public',
  params,
  /** At least 12 characters when it is a new account; an existing account types its own password. */
  body: z.object({ password: TypedPassword, keep: z.boolean().default(false) }),
  reply: Session,
});

export const getFirstCompany = endpoint({
  method: 'GET',
  path: '/first-company/:token',
  summary: 'Whether the link that was printed at the first start can still be used.',
  allow: 'public',
  params,
  reply: Nothing,
});

export const createFirstCompany = endpoint({
  method: 'PUT',
  path: '/first-company/:token',
  summary: 'Makes the first company and its first administrator, who is signed in.',
  allow: 'public',
  params,
  body: z.object({
    companyName: line(120),
    firstName: line(100),
    prefix: line(30, 0).default(''),
    lastName: line(100),
    email: Email,
    password: NewPassword,
    language: Language.default('nl'),
  }),
  reply: Session,
});
