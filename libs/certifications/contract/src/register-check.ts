import { z } from 'zod';
import { endpoint, text } from '@leerspoor/platform-contract';
import { Moment } from '@leerspoor/people-contract';
import { RegisterKey } from './registers.js';

/** in-order: as the document says · not-found: the register does not know it · differs: it says something else. */
export const RegisterOutcome = z.enum(['in-order', 'not-found', 'differs']);
export type RegisterOutcome = z.infer<typeof RegisterOutcome>;

/** What somebody found in an official register, looked up by hand: we send nothing there. */
export const RegisterCheck = z.object({
  id: z.uuid(),
  certificateId: z.uuid(),
  register: RegisterKey,
  outcome: RegisterOutcome,
  note: z.string(),
  checkedBy: z.string(),
  checkedAt: Moment,
});
export type RegisterCheck = z.infer<typeof RegisterCheck>;

export const listRegisterChecks = endpoint({
  method: 'GET',
  path: '/certifications/people/:personId/types/:typeId/register-checks',
  summary: 'What was found in registers about somebody’s certificates of a type, newest first; for the person and HR.',
  allow: 'certifications.own',
  params: z.object({ personId: z.uuid(), typeId: z.uuid() }),
  reply: z.array(RegisterCheck),
});

export const recordRegisterCheck = endpoint({
  method: 'POST',
  path: '/certifications/certificates/:certificateId/register-checks',
  summary: 'Notes what a register said about a certificate; never about one’s own.',
  allow: 'certifications.check',
  params: z.object({ certificateId: z.uuid() }),
  body: z.object({ register: RegisterKey, outcome: RegisterOutcome, note: text(500, 0) }),
  reply: RegisterCheck,
});
