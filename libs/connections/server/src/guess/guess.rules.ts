import {
  type DateOrder,
  type ExpiryWording,
  fieldsOf,
  type ImportField,
  type ImportKind,
  type Mapping,
} from '@leerspoor/connections-contract';
import { type ColumnProfile } from './profile.rules.js';
import { headerKey, synonymsOf } from './synonym.rules.js';

/** A kept column: its name and what its cells look like. */
export interface Column {
  header: string;
  profile: ColumnProfile;
}

interface Score {
  column: number;
  field: ImportField;
  score: number;
}

const dateFields = new Set<ImportField>(['startsOn', 'endsOn', 'obtainedOn', 'expiresOn']);
const share = (part: number, { filled }: ColumnProfile) => (filled === 0 ? 0 : part / filled);

/** Whether the cells of a column can be what its name says; a column without cells contradicts nothing. */
function fits(field: ImportField, profile: ColumnProfile): boolean {
  if (profile.filled < 3) return true;
  if (dateFields.has(field)) return share(profile.dates + profile.integers, profile) > 0.3;
  if (field === 'email') return share(profile.emails, profile) > 0.3;
  if (field === 'number') return share(profile.dates + profile.emails + profile.words, profile) < 0.5;
  if (field === 'name' || field === 'lastName' || field === 'firstName')
    return share(profile.integers + profile.dates, profile) < 0.5;
  return true;
}

/** A longer header that holds a name we know: 'Naam medewerker (roepnaam)', 'VCA geldig tot'. */
function partlyNamed(kind: ImportKind, folded: string): { field: ImportField; score: number }[] {
  const words = folded.split(' ');
  const found: { field: ImportField; score: number }[] = [];
  for (let length = words.length - 1; length > 0; length -= 1) {
    for (let at = 0; at + length <= words.length; at += 1) {
      for (const meaning of synonymsOf(words.slice(at, at + length).join(' '))) {
        if (meaning.kind === kind) found.push({ field: meaning.field, score: 4 + length - at * 0.1 });
      }
    }
    if (found.length > 0) return found;
  }
  return found;
}

/** What cells alone tell, for columns without a (known) name. */
function byContent(kind: ImportKind, profile: ColumnProfile): { field: ImportField; score: number }[] {
  if (profile.filled === 0) return [];
  if (share(profile.emails, profile) > 0.6) return [{ field: 'email', score: 3 }];
  if (share(profile.commaNames, profile) > 0.6) return [{ field: 'name', score: 3 }];
  if (share(profile.phones, profile) > 0.6 && kind === 'employees') return [{ field: 'mobile', score: 2 }];
  if (share(profile.dates, profile) > 0.6) {
    const [first, second]: ImportField[] = kind === 'employees' ? ['startsOn', 'endsOn'] : ['obtainedOn', 'expiresOn'];
    return [
      { field: first as ImportField, score: 2 },
      { field: second as ImportField, score: 1.9 },
    ];
  }
  return [];
}

function scoresOf(kind: ImportKind, columns: readonly Column[]): Score[] {
  return columns.flatMap(({ header, profile }, column) => {
    const folded = headerKey(header);
    const named = synonymsOf(folded)
      .filter((meaning) => meaning.kind === kind)
      .map(({ field, rank }) => ({ field, score: 10 - rank * 0.05 }));
    const candidates = named.length > 0 ? named : folded === '' ? byContent(kind, profile) : partlyNamed(kind, folded);
    return candidates.filter(({ field }) => fits(field, profile)).map((candidate) => ({ ...candidate, column }));
  });
}

/** Gives each field to the column that fits it best; the first of equals. */
function assign(columns: readonly Column[], scores: readonly Score[]): (ImportField | null)[] {
  const fields: (ImportField | null)[] = columns.map(() => null);
  const given = new Set<ImportField>();
  for (const { column, field } of scores.toSorted((a, b) => b.score - a.score || a.column - b.column)) {
    if (fields[column] !== null || given.has(field)) continue;
    fields[column] = field;
    given.add(field);
  }
  return fields;
}

/** 'Naam' beside 'Voornaam' is a last name; beside first and last name it is the same once more. */
function settleNames(fields: (ImportField | null)[]): (ImportField | null)[] {
  const at = (field: ImportField) => fields.indexOf(field);
  if (at('name') === -1 || at('firstName') === -1) return fields;
  const settled = [...fields];
  settled[at('name')] = at('lastName') === -1 ? 'lastName' : null;
  return settled;
}

function dateOrderOf(columns: readonly Column[], fields: readonly (ImportField | null)[]): DateOrder {
  let dates = 0;
  let dayFirst = 0;
  let monthFirst = 0;
  columns.forEach(({ profile }, column) => {
    if (!dateFields.has(fields[column] as ImportField)) return;
    dates += profile.dates;
    dayFirst += profile.dayFirst;
    monthFirst += profile.monthFirst;
  });
  // Three in five days of a month are later than the twelfth: one odd value is a typing error, not an American file.
  return dayFirst === 0 && monthFirst > dates * 0.3 ? 'month-first' : 'day-first';
}

function expiryWordingOf(columns: readonly Column[], fields: readonly (ImportField | null)[]): ExpiryWording {
  const header = columns[fields.indexOf('expiresOn')]?.header ?? '';
  return /\bt\s?\/?\s?m\b|\btm\b|tot en met|through|laatste/i.test(header) ? 'through' : 'until';
}

/** What the columns of a file most likely mean, when it is of this kind. */
export function guessMapping(kind: ImportKind, columns: readonly Column[]): Mapping {
  const fields = settleNames(assign(columns, scoresOf(kind, columns)));
  return {
    fields,
    dateOrder: dateOrderOf(columns, fields),
    expiry: expiryWordingOf(columns, fields),
    emptyClears: false,
  };
}

const telling: Readonly<Record<ImportKind, readonly ImportField[]>> = {
  employees: ['jobRole', 'team', 'location', 'lead', 'startsOn', 'endsOn', 'contractType', 'weeklyHours', 'mobile'],
  certificates: ['type', 'obtainedOn', 'expiresOn', 'certificateNumber', 'issuer', 'note'],
};

/** Whether a file is a list of people or of certificates: by the columns that only one of the two has. */
export function guessKind(columns: readonly Column[]): ImportKind {
  const weight = (kind: ImportKind) => {
    const fields = guessMapping(kind, columns).fields.filter(
      (field) => field !== null && telling[kind].includes(field),
    );
    return fields.length + (kind === 'certificates' && fields.includes('type') ? 1.5 : 0);
  };
  return weight('certificates') > weight('employees') ? 'certificates' : 'employees';
}

/** The first field that a mapping lacks and cannot do without; null when it is complete. */
export function missingField(kind: ImportKind, { fields }: Mapping): ImportField | null {
  const has = (...wanted: ImportField[]) => wanted.some((field) => fields.includes(field));
  const named = has('name', 'lastName');
  if (kind === 'employees') return named ? null : 'name';
  if (!named && !has('number', 'email')) return 'number';
  if (!has('type')) return 'type';
  return has('obtainedOn', 'expiresOn') ? null : 'obtainedOn';
}

/** Only fields that this kind of file can have. */
export const allowedFields = (kind: ImportKind, mapping: Mapping): boolean =>
  mapping.fields.every((field) => field === null || fieldsOf[kind].includes(field));
