import { type FieldChange, type ImportField } from '@leerspoor/connections-contract';
import { type LocalDate } from '@leerspoor/platform-contract';
import { type CertificateReading } from './certificate-row.rules.js';
import { type CertificateState, type CertificateWrite } from './certificate-snapshot.js';

/** The end that counts now: what the engine made of it, or (unchecked) what the document says. */
export const effectiveExpiry = ({ state, expiresOn, printedExpiresOn }: CertificateState): LocalDate | null =>
  state === 'verified' ? expiresOn : printedExpiresOn;

type Values = Pick<CertificateWrite, 'printedExpiresOn' | 'number' | 'issuer' | 'note'>;

const text = (given: string | undefined, before: string, emptyClears: boolean) =>
  given === undefined || (given === '' && !emptyClears) ? before : given;

/** What a row makes of a certificate. An end that the rule gives by itself is not written down as if a document said it. */
export function keptValues(
  { expiresOn, certificateNumber, issuer, note }: CertificateReading,
  before: CertificateState | null,
  emptyClears: boolean,
): Values {
  const unchanged = before !== null && expiresOn === effectiveExpiry(before);
  const printed = expiresOn ?? (emptyClears ? null : (before?.printedExpiresOn ?? null));
  return {
    printedExpiresOn: unchanged ? before.printedExpiresOn : printed,
    number: text(certificateNumber, before?.number ?? '', emptyClears),
    issuer: text(issuer, before?.issuer ?? '', emptyClears),
    note: text(note, before?.note ?? '', emptyClears),
  };
}

/** Which fields get another value. */
export function certificateChanges(before: CertificateState, after: CertificateWrite): FieldChange[] {
  const moved = before.printedExpiresOn !== after.printedExpiresOn;
  const pairs: [ImportField, string, string][] = [
    ['expiresOn', moved ? (effectiveExpiry(before) ?? '') : '', moved ? (after.printedExpiresOn ?? '') : ''],
    ['certificateNumber', before.number, after.number],
    ['issuer', before.issuer, after.issuer],
    ['note', before.note, after.note],
  ];
  return pairs.filter(([, from, to]) => from !== to).map(([field, from, to]) => ({ field, from, to }));
}
