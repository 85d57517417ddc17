import type { Language } from '@leerspoor/platform-contract';

/** What a domain knows to tell its lines in the log. */
export interface TrailWords {
  /** 'certificate.recorded' → 'Certificaat vastgelegd'. */
  acts: Readonly<Record<string, string>>;
  /** 'obtainedOn' → 'behaald'; an empty word where the value says it all. A field that nobody has a word for stays out of the log. */
  fields: Readonly<Record<string, string>>;
  /** What a field may hold, where that is a code: `state` → `waiting` → 'te controleren'. */
  values: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** A hook: the name of what a field points at by its id; undefined when it is not of this domain or gone. */
  useNames?: () => TrailNames;
}
export type TrailNames = (field: string, id: string) => string | undefined;

/** Fetched when the log is opened. */
export type TrailSource = (language: Language) => Promise<TrailWords>;
