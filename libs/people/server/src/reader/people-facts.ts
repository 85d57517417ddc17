import { type Language, type LocalDate } from '@leerspoor/platform-contract';

/** What other domains may know of a person. */
export interface PersonFacts {
  id: string;
  name: string;
  firstName: string;
  sortKey: string;
  language: Language;
  leadId: string | null;
  /** First and last day of the newest employment; `endsOn` null while it is open. */
  startsOn: LocalDate | null;
  endsOn: LocalDate | null;
}

/** How a message can get to somebody: e-mail before mobile; `none` for whom there is neither. */
export interface Reachability {
  by: 'email' | 'mobile' | 'none';
  email: string | null;
  mobile: string | null;
  /** Can open the inbox: has an account or a card that works. */
  canSignIn: boolean;
}

/** Ids of what a rule about people can name, by kind. */
export interface Places {
  people: string[];
  teams: string[];
  locations: string[];
  jobRoles: string[];
}

/** A word that people carry, and how many of them. */
export interface WordFacts {
  kind: 'contract-type' | 'tag';
  value: string;
  people: number;
}

/** Away on the day asked for. */
export interface AbsenceFacts {
  /** Last day; null when it is not known. */
  until: LocalDate | null;
  standInId: string | null;
}

/** Whom something that is about people can touch on some days. */
export interface CircleFacts {
  /** Who was asked about, who leads them, HR, and who stands in for somebody. */
  people: PersonFacts[];
  /** Ids of HR that can be asked on the first of the days. */
  hr: string[];
  away: ({ day: LocalDate; id: string } & AbsenceFacts)[];
}

/** When a company may be spoken to. Times are 'HH:MM' on its own clock; Monday is 1. */
export interface CompanyCalendar {
  zone: string;
  workDays: number[];
  opens: string;
  closes: string;
  holidays: ReadonlySet<LocalDate>;
}
