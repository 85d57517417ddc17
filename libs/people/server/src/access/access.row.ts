import { type Language } from '@leerspoor/platform-contract';
import { type Access } from '@leerspoor/people-contract';

/** Somebody who is to get access, or has it. */
export interface AccessPerson {
  id: string;
  number: string;
  name: string;
  firstName: string;
  email: string | null;
  language: Language;
  hats: string[];
  left: boolean;
  open: boolean;
}

export type AccessRow = Omit<Access, 'lastSeenAt' | 'invitationEndsAt'> & {
  lastSeenAt: Date | null;
  invitationEndsAt: Date | null;
};
