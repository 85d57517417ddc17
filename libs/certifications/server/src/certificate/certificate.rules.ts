import {
  type CertificateState,
  expiresFrom,
  type RenewalPolicy,
  type Wording,
} from '@leerspoor/certifications-contract';
import { type FieldCode, type LocalDate } from '@leerspoor/platform-contract';

export interface GivenDates {
  obtainedOn: LocalDate;
  /** As the document prints it. */
  printedExpiry: LocalDate | null;
}

interface TypeRule {
  policy: RenewalPolicy;
  wording: Wording;
}

export interface FieldProblem {
  path: string;
  code: FieldCode;
}

/** The end on the document as first day not valid; null when it prints none. */
export const printedExpires = ({ printedExpiry }: GivenDates, { wording }: TypeRule): LocalDate | null =>
  printedExpiry === null ? null : expiresFrom(printedExpiry, wording);

/** What is wrong with the dates of a document: nothing is obtained tomorrow, nothing ends before it begins. */
export function wrongDates(dates: GivenDates, type: TypeRule, today: LocalDate): FieldProblem[] {
  const expires = printedExpires(dates, type);
  if (dates.obtainedOn > today) return [{ path: 'obtainedOn', code: 'date-range' }];
  if (expires === null) return type.policy.model === 'printed' ? [{ path: 'printedExpiry', code: 'required' }] : [];
  return expires <= dates.obtainedOn ? [{ path: 'printedExpiry', code: 'too-small' }] : [];
}

/** Nobody decides about their own papers as long as somebody else can (requirement B10, decision 0009). */
export const isOwn = (actor: { employeeId: string }, personId: string): boolean => actor.employeeId === personId;

/** Approved by the person it is about. */
export const isSelfChecked = (row: { state: CertificateState; personId: string; decidedBy: string | null }): boolean =>
  row.state === 'verified' && row.decidedBy === row.personId;

/** Which documents somebody may open: HR all, the person those that are only about them, a lead none. */
export type Sight = 'all' | 'own' | 'none';

export function sightOf(actor: { employeeId: string; permissions: ReadonlySet<string> }, personId: string): Sight {
  if (actor.permissions.has('certifications.check')) return 'all';
  return isOwn(actor, personId) ? 'own' : 'none';
}

/** What of these documents is for those eyes. A list with the names of several people is for HR. */
export const visibleTo = <F extends { shared: boolean }>(sight: Sight, files: readonly F[]): F[] =>
  sight === 'none' ? [] : files.filter(({ shared }) => sight === 'all' || !shared);
