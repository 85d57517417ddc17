import { type PersonName, readName, splitLastName } from '../value/name.rules.js';
import { type CellReader, type StagedRow } from './row.rules.js';

/** The name of a row, out of one column or several; null when it has none. */
export function nameOfRow(reader: CellReader, row: StagedRow): PersonName | null {
  const whole = reader.value(row, 'name');
  if (whole !== '') return readName(whole);
  const lastName = reader.value(row, 'lastName');
  if (lastName === '') return null;
  const prefix = reader.value(row, 'prefix');
  const split = prefix === '' ? splitLastName(lastName) : { prefix, lastName };
  return { firstName: reader.value(row, 'firstName'), ...split };
}
