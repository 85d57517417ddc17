import { type Basis, type RenewalModel, RenewalPolicy, type Wording } from '@leerspoor/certifications-contract';

/**
 * One row of the start library. Figures are a starting point: a company changes them as it likes, and `certainty: low` is
 * shown as "controleer zelf".
 */
export interface LibraryEntry {
  code: string;
  nameNl: string;
  nameEn: string;
  issuer: string;
  policy: RenewalPolicy;
  basis: Basis;
  termSource: 'law' | 'norm' | 'own';
  legalText: string;
  sectors: readonly string[];
  certainty: 'high' | 'medium' | 'low';
  remarkNl?: string;
  remarkEn?: string;
  wording?: Wording;
  addOnOf?: string;
  satisfiedBy?: readonly string[];
  /** No picture is kept: the document shows a citizen service number, or may not be copied. */
  noImage?: true;
}

/** Valid for a period, renewable from `window` before its end, counted from the day of the renewal unless said otherwise. */
export const fixed = (period: string, window = 'P3M', more: Record<string, string> = {}): RenewalPolicy =>
  RenewalPolicy.parse({ model: 'fixed', period, window, ...more });

export const fixedKeep = (period: string, window: string): RenewalPolicy =>
  RenewalPolicy.parse({ model: 'fixed-keep', period, window });

export const printed = (window = 'P3M'): RenewalPolicy => RenewalPolicy.parse({ model: 'printed', window });

export const yearEnd = (minimum: string): RenewalPolicy =>
  RenewalPolicy.parse({ model: 'calendar', lastDay: '12-31', minimum });

export const perpetual = (
  confirm: { before: string; obtainedBefore: string; window: string } | null = null,
): RenewalPolicy => RenewalPolicy.parse({ model: 'perpetual', confirm });

/** What lasts for a period and asks something meanwhile. A renewal goes on from the old expiry unless said otherwise. */
export const timed = (
  model: RenewalModel,
  period: string,
  window: string,
  more: Record<string, unknown>,
): RenewalPolicy => RenewalPolicy.parse({ model, period, window, ...more });

/** Only with an appointment that the employer signed. */
export const appointed = (period: string): RenewalPolicy =>
  timed('appointment', period, 'P3M', { inWindow: 'completion' });

/** So many activities a year, at least half of them a meeting. */
export const perYear = (count: number): RenewalPolicy =>
  RenewalPolicy.parse({
    model: 'count',
    perYear: count,
    minMeetings: Math.ceil(count / 2),
    lastDay: '12-31',
    window: 'P3M',
  });

type Ground = Pick<LibraryEntry, 'basis' | 'termSource' | 'legalText'>;

/** The law asks for it and sets the term. */
export const law = (legalText: string): Ground => ({ basis: 'law', termSource: 'law', legalText });

/** The law asks that people are able; how long a training lasts is habit. */
export const lawWithoutTerm = (legalText: string): Ground => ({ basis: 'law', termSource: 'norm', legalText });

/** Clients or the chain ask for it. */
export const chain = (legalText: string): Ground => ({ basis: 'client', termSource: 'norm', legalText });

export const ownChoice = (legalText: string): Ground => ({ basis: 'own', termSource: 'own', legalText });
