import { z } from 'zod';
import { endpoint } from '@leerspoor/platform-contract';
import { Access } from './employee.js';
import { GivenHat } from './hat.js';

const params = z.object({ employeeId: z.uuid() });

export const setHats = endpoint({
  method: 'PUT',
  path: '/employees/:employeeId/hats',
  summary: 'Gives and takes hats. The last administrator who can sign in keeps the hat.',
  allow: 'hats.edit',
  params,
  body: z.object({ hats: z.array(GivenHat).max(3) }),
  reply: Access,
});

export const inviteEmployee = endpoint({
  method: 'POST',
  path: '/employees/:employeeId/invitations',
  summary: 'Sends an invitation (7 days, once) to the work address; an older one dies.',
  allow: 'access.edit',
  params,
  reply: Access,
});

/** Why somebody in a bulk deed was passed over. */
export const SkipReason = z.enum(['no-email', 'left', 'already-open', 'forbidden']);
export type SkipReason = z.infer<typeof SkipReason>;

const Skipped = z.object({ employeeId: z.uuid(), name: z.string(), reason: SkipReason });

export const inviteEmployees = endpoint({
  method: 'POST',
  path: '/invitations',
  summary: 'Invites several people who cannot sign in yet.',
  allow: 'access.edit',
  body: z.object({ employeeIds: z.array(z.uuid()).min(1).max(500) }),
  reply: z.object({ invited: z.number().int(), skipped: z.array(Skipped) }),
});

/** A card to print. Code and PIN are shown this once: only their hashes are kept. */
export const Card = z.object({
  employeeId: z.uuid(),
  name: z.string(),
  number: z.string(),
  companyName: z.string(),
  /** 8 characters; show as XXXX-XXXX. */
  code: z.string(),
  /** 6 digits. */
  pin: z.string(),
  /** What the QR says: the sign-in page with the code filled in, never the PIN. */
  url: z.string(),
});
export type Card = z.infer<typeof Card>;

export const makeCard = endpoint({
  method: 'POST',
  path: '/employees/:employeeId/cards',
  summary: 'Makes or renews the card of somebody; the old one is dead at once and its sessions end.',
  allow: 'access.edit',
  params,
  reply: Card,
});

export const makeCards = endpoint({
  method: 'POST',
  path: '/cards',
  summary: 'Makes or renews the cards of several people, for one print.',
  allow: 'access.edit',
  body: z.object({ employeeIds: z.array(z.uuid()).min(1).max(200) }),
  reply: z.object({ cards: z.array(Card), skipped: z.array(Skipped) }),
});

export const revokeAccess = endpoint({
  method: 'DELETE',
  path: '/employees/:employeeId/access',
  summary: 'Takes sign-in away at once: sessions, card and open invitation die. An invitation or card gives it back.',
  allow: 'access.edit',
  params,
  reply: Access,
});
