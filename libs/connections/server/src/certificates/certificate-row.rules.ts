import { type ExpiryWording } from '@leerspoor/connections-contract';
import { expiresFrom } from '@leerspoor/certifications-contract';
import { type LocalDate } from '@leerspoor/platform-contract';
import { nameOfRow } from '../row/person-name.rules.js';
import { type CellReader, RowNotes, type StagedRow } from '../row/row.rules.js';
import { type PersonName } from '../value/name.rules.js';
import { readEmail } from '../value/plain.rules.js';

/** A row about a certificate, understood by itself. Undefined: the column is not there. */
export interface CertificateReading {
  row: StagedRow;
  notes: RowNotes;
  number: string;
  name: PersonName | null;
  /** What the row calls the person, for answers that hold for every such row. */
  personText: string;
  email: string | null;
  /** As typed. */
  type: string;
  obtainedOn: LocalDate | null;
  /** As first day not valid. */
  expiresOn: LocalDate | null;
  certificateNumber: string | undefined;
  issuer: string | undefined;
  note: string | undefined;
}

const longest = { type: 150, certificateNumber: 100, issuer: 200, note: 1000 };

function checkDates(
  reader: CellReader,
  row: StagedRow,
  dates: Pick<CertificateReading, 'obtainedOn' | 'expiresOn'>,
  today: LocalDate,
  notes: RowNotes,
): void {
  const { obtainedOn, expiresOn } = dates;
  if (obtainedOn !== null && obtainedOn < '1950-01-01') notes.error('date-range', 'obtainedOn', { text: obtainedOn });
  else if (obtainedOn !== null && obtainedOn > today)
    notes.error('obtained-future', 'obtainedOn', { date: obtainedOn });
  else if (obtainedOn !== null && expiresOn !== null && expiresOn <= obtainedOn) {
    notes.error('expiry-before-obtained', 'expiresOn', { obtained: obtainedOn, expires: expiresOn });
    reader.offerCell(row, 'expiresOn', notes);
  } else return;
  reader.offerCell(row, 'obtainedOn', notes);
}

/** Understands one row without looking at any other. */
export function readCertificateRow(
  reader: CellReader,
  row: StagedRow,
  wording: ExpiryWording,
  today: LocalDate,
): CertificateReading {
  const notes = new RowNotes();
  reader.noteMarks(row, notes);
  const number = reader.value(row, 'number');
  const name = nameOfRow(reader, row);
  const printed = reader.date(row, 'expiresOn', notes);
  const dates = {
    obtainedOn: reader.date(row, 'obtainedOn', notes) ?? null,
    expiresOn: printed === undefined ? null : expiresFrom(printed, wording),
  };
  checkDates(reader, row, dates, today, notes);
  const type = reader.bounded(row, 'type', longest.type, notes);
  if (type === '' && !notes.failed) {
    notes.error('type-missing', 'type');
    reader.offerCell(row, 'type', notes);
  }
  const text = (field: 'certificateNumber' | 'issuer' | 'note') =>
    reader.has(field) ? reader.bounded(row, field, longest[field], notes) : undefined;
  const written = [
    reader.value(row, 'name'),
    reader.value(row, 'firstName'),
    reader.value(row, 'prefix'),
    reader.value(row, 'lastName'),
  ]
    .filter(Boolean)
    .join(' ');
  return {
    row,
    notes,
    number,
    name,
    personText: [number, written].filter(Boolean).join(' ') || reader.value(row, 'email'),
    email: readEmail(reader.value(row, 'email')),
    type,
    ...dates,
    certificateNumber: text('certificateNumber'),
    issuer: text('issuer'),
    note: text('note'),
  };
}
