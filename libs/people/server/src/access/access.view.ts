import { type Access } from '@leerspoor/people-contract';
import { type AccessRow } from './access.row.js';

export const accessView = ({ lastSeenAt, invitationEndsAt, ...row }: AccessRow): Access => ({
  ...row,
  lastSeenAt: lastSeenAt?.toISOString() ?? null,
  invitationEndsAt: invitationEndsAt?.toISOString() ?? null,
});
