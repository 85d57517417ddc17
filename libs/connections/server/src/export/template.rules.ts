import { type ImportField, type ImportKind } from '@leerspoor/connections-contract';

const employees: readonly [ImportField, string, string][] = [
  ['number', '0001', '0002'],
  ['firstName', 'Sanne', 'Karim'],
  ['prefix', 'van der', ''],
  ['lastName', 'Meer', 'Yılmaz'],
  ['email', 'sanne@voorbeeld.example', ''],
  ['mobile', '0612345678', ''],
  ['jobRole', 'Teamleider', 'Monteur'],
  ['team', 'Werkplaats', 'Werkplaats'],
  ['location', 'Zuid', 'Zuid'],
  ['lead', '', '0001'],
  ['startsOn', '01-03-2019', '15-09-2024'],
  ['endsOn', '', ''],
  ['contractType', 'Onbepaalde tijd', 'Bepaalde tijd'],
  ['weeklyHours', '36', '40'],
];

const certificates: readonly [ImportField, string, string][] = [
  ['number', '0001', '0002'],
  ['name', 'Sanne van der Meer', 'Karim Yılmaz'],
  ['type', 'BHV', 'VCA basis'],
  ['obtainedOn', '12-05-2026', '03-02-2024'],
  ['expiresOn', '11-05-2027', '02-02-2034'],
  ['certificateNumber', 'BHV-1234', ''],
  ['issuer', 'NIBHV', ''],
  ['note', '', ''],
];

const kinds: Readonly<Record<ImportKind, readonly [ImportField, string, string][]>> = { employees, certificates };

/** A table to fill in: the columns that are always understood, and two rows that show how. */
export const templateRows = (kind: ImportKind, headers: Readonly<Record<ImportField, string>>): string[][] => [
  kinds[kind].map(([field]) => headers[field]),
  kinds[kind].map(([, first]) => first),
  kinds[kind].map(([, , second]) => second),
];
