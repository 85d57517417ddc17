/** A person of a demonstration company. */
export interface DemoPerson {
  first: string;
  prefix?: string;
  last: string;
  role: string;
  /** Name of the team. */
  team: string;
  location: string;
  /** Days of service; who has none given has worked there for years. */
  since?: number;
  leftAgo?: number;
  mail?: boolean;
  language?: 'nl' | 'en';
  tags?: string[];
  contract?: string;
  /**
   * Papers by the code of the start library: days from today to the last valid day (negative: lapsed). Types without an end
   * give the days since they were earned, as a negative number.
   */
  papers: Record<string, number>;
}

/** A rule of a demonstration company: who must hold a type. */
export interface DemoRequirement {
  code: string;
  roles?: string[];
  people?: string[];
  locations?: string[];
  teams?: string[];
  basis: 'law' | 'collective-agreement' | 'job' | 'client' | 'own';
  source: string;
  leadTime?: string;
  blocks?: boolean;
}

/** Something that somebody did `ago` days ago, and that counts for a type. */
export interface DemoActivity {
  ago: number;
  kind: 'hours' | 'points' | 'competence' | 'confirmation' | 'count';
  amount?: number;
  practical?: number;
  elearning?: number;
  inPerson?: number;
  subject?: string;
  course?: string;
  registered?: boolean;
  meeting?: boolean;
}

export interface DemoCompany {
  name: string;
  /** Part of mail addresses. */
  domain: string;
  teams: { name: string; parent?: string; lead: string }[];
  people: DemoPerson[];
  requirements: DemoRequirement[];
  /** How many people with a type each place must have. */
  coverage?: { code: string; location: string; minimum: number }[];
  /** Full name → given hats. */
  hats: Record<string, ('hr' | 'company-admin' | 'knowledge-editor')[]>;
  /** Types that need an appointment by the employer, and who does not have one. */
  appointed?: { code: string; text: string; not: string[] };
  /** Full name → type → what was done that counts, by days before today. */
  done?: Record<string, Record<string, DemoActivity[]>>;
  /** Who leads a company without being led. */
  head: string;
}

/** Always the same numbers, so that two demonstrations look alike. */
export function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

export const fullName = ({ first, prefix, last }: Pick<DemoPerson, 'first' | 'prefix' | 'last'>): string =>
  [first, prefix, last].filter(Boolean).join(' ');
