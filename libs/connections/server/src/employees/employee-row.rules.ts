import { type LocalDate, unmarked } from '@leerspoor/platform-contract';
import { type CellReader, RowNotes, type StagedRow } from '../row/row.rules.js';
import { nameOfRow } from '../row/person-name.rules.js';
import { fullNameOf, isDamaged, type PersonName } from '../value/name.rules.js';
import { readContractType, readEmail, readHours, readMobile } from '../value/plain.rules.js';

/** A row about a person, understood by itself. Undefined: the column is not there; '' or null: the cell is empty. */
export interface EmployeeReading {
  row: StagedRow;
  notes: RowNotes;
  number: string;
  name: PersonName;
  damaged: boolean;
  email: string | null | undefined;
  mobile: string | null | undefined;
  jobRole: string | undefined;
  team: string | undefined;
  location: string | undefined;
  lead: string | undefined;
  contractType: string | undefined;
  weeklyHours: number | null | undefined;
  startsOn: LocalDate | null;
  endsOn: LocalDate | null;
  /** A column for the last day is there and says nothing. */
  noEnd: boolean;
}

const unknown: PersonName = { firstName: '', prefix: '', lastName: '' };
const longest = { number: 30, name: 100, prefix: 30, other: 100, contractType: 60 };

function readPersonName(reader: CellReader, row: StagedRow, notes: RowNotes): PersonName {
  const name = nameOfRow(reader, row);
  const field = reader.has('name') ? 'name' : 'lastName';
  if (!name || (name.lastName === '' && name.firstName === '')) {
    notes.error('name-missing', field);
    reader.offerCell(row, field, notes);
    return unknown;
  }
  if (Math.max(name.firstName.length, name.lastName.length) > longest.name || name.prefix.length > longest.prefix) {
    notes.error('text-long', field, { length: fullNameOf(name).length, most: longest.name });
    reader.offerCell(row, field, notes);
  }
  return name.lastName === '' ? { ...name, firstName: '', lastName: name.firstName } : name;
}

function readNumber(reader: CellReader, row: StagedRow, notes: RowNotes): string {
  const number = reader.value(row, 'number');
  if (number.length <= longest.number) return number;
  notes.error('number-long', 'number', { length: number.length, most: longest.number });
  reader.offerCell(row, 'number', notes);
  return '';
}

/** Reads a value that may be left out: what is not right is said, and leaves what is known alone. */
function lenient<T>(
  reader: CellReader,
  row: StagedRow,
  field: 'mobile' | 'weeklyHours',
  read: (text: string) => T | null,
  notes: RowNotes,
): T | null | undefined {
  if (!reader.has(field)) return undefined;
  const text = reader.value(row, field);
  if (text === '') return null;
  const value = read(text);
  if (value !== null) return value;
  notes.notice(field === 'mobile' ? 'mobile-invalid' : 'hours-invalid', field, { text: text.slice(0, 80) });
  reader.offerCell(row, field, notes);
  return undefined;
}

/** Lost letters; letters that addresses do not have (with the plain ones that are likely meant); or no address at all. */
function whyNoAddress(text: string): Parameters<RowNotes['notice']> {
  if (isDamaged(text)) return ['email-damaged', 'email', { text }];
  const plain = readEmail(unmarked(text));
  return plain === null
    ? ['email-invalid', 'email', { text }]
    : ['email-letters', 'email', { text, suggestion: plain }];
}

function readAddress(reader: CellReader, row: StagedRow, notes: RowNotes): string | null | undefined {
  if (!reader.has('email')) return undefined;
  const text = reader.value(row, 'email');
  if (text === '') return null;
  const email = readEmail(text);
  if (email !== null) return email;
  notes.notice(...whyNoAddress(text.slice(0, 120)));
  reader.offerCell(row, 'email', notes);
  return undefined;
}

function readPeriod(
  reader: CellReader,
  row: StagedRow,
  notes: RowNotes,
): { startsOn: LocalDate | null; endsOn: LocalDate | null } {
  const startsOn = reader.date(row, 'startsOn', notes) ?? null;
  const endsOn = reader.date(row, 'endsOn', notes) ?? null;
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) {
    notes.error('end-before-start', 'endsOn', { start: startsOn, end: endsOn });
    reader.offerCell(row, 'endsOn', notes);
  }
  return { startsOn, endsOn };
}

/** Lost letters are said at the cell where they are. */
function noteDamage(reader: CellReader, row: StagedRow, name: PersonName, notes: RowNotes): boolean {
  if (!isDamaged(fullNameOf(name))) return false;
  const field =
    (['name', 'firstName', 'prefix', 'lastName'] as const).find((part) => isDamaged(reader.value(row, part))) ?? 'name';
  notes.notice('name-damaged', field, { name: fullNameOf(name) });
  reader.offerCell(row, field, notes);
  return true;
}

/** Understands one row without looking at any other. */
export function readEmployeeRow(reader: CellReader, row: StagedRow): EmployeeReading {
  const notes = new RowNotes();
  reader.noteMarks(row, notes);
  const name = readPersonName(reader, row, notes);
  const damaged = noteDamage(reader, row, name, notes);
  const text = (field: 'jobRole' | 'team' | 'location' | 'lead') =>
    reader.has(field) ? reader.bounded(row, field, longest.other, notes) : undefined;
  return {
    row,
    notes,
    number: readNumber(reader, row, notes),
    name,
    damaged,
    email: readAddress(reader, row, notes),
    mobile: lenient(reader, row, 'mobile', readMobile, notes),
    jobRole: text('jobRole'),
    team: text('team'),
    location: text('location'),
    lead: text('lead'),
    contractType: reader.has('contractType')
      ? readContractType(reader.bounded(row, 'contractType', longest.contractType, notes))
      : undefined,
    weeklyHours: lenient(reader, row, 'weeklyHours', readHours, notes),
    ...readPeriod(reader, row, notes),
    noEnd: reader.has('endsOn') && reader.value(row, 'endsOn') === '',
  };
}
