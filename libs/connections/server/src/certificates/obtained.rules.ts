import { type LocalDate, minus } from '@leerspoor/platform-contract';
import { type CertificateReading } from './certificate-row.rules.js';
import { type CertificateState, type TypeState } from './certificate-snapshot.js';

/**
 * The day obtained, when a list gives only the end: of the certificate that ends then, else counted back by the type's
 * period. Null when neither can be, which is said.
 */
export function obtainedFor(
  reading: CertificateReading,
  type: TypeState,
  known: readonly CertificateState[],
  today: LocalDate,
): LocalDate | null {
  const { obtainedOn, expiresOn, notes } = reading;
  if (obtainedOn !== null) return obtainedOn;
  if (expiresOn !== null) {
    const same = known.find((certificate) => certificate.expiresOn === expiresOn);
    if (same) return same.obtainedOn;
    const { policy } = type;
    const counted = 'period' in policy ? minus(expiresOn, policy.period) : null;
    if (counted !== null && counted <= today && counted >= '1950-01-01') {
      notes.notice('obtained-derived', 'obtainedOn', { date: counted, type: type.name });
      return counted;
    }
  }
  notes.error('date-missing', 'obtainedOn');
  return null;
}
