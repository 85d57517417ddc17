import { type Language, type LocalDate } from '@leerspoor/platform-contract';
import { type GivenHat } from '@leerspoor/people-contract';

/** An employee of one company as somebody who can get access: which account, hats and card. */
export interface Membership {
  id: string;
  tenantId: string;
  employeeId: string;
  accountId: string | null;
  hats: GivenHat[];
  disabled: boolean;
  pinHash: string | null;
}

/** A membership that is open today, with what a session tells about its person. */
export interface Member {
  membershipId: string;
  accountId: string;
  tenantId: string;
  employeeId: string;
  name: string;
  firstName: string;
  hats: GivenHat[];
  leads: boolean;
  companyName: string;
  zone: string;
  languages: Language[];
  language: Language;
  today: LocalDate;
}
