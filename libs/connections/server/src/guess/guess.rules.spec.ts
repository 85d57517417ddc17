import { fieldTexts, type ImportField, type ImportKind, fieldsOf } from '@leerspoor/connections-contract';
import { type Column, guessKind, guessMapping, missingField } from './guess.rules.js';
import { TableProfile } from './profile.rules.js';
import { headerKey, synonymsOf } from './synonym.rules.js';

const rowsOf = (cells: string[][]) => cells.map((row, at) => ({ line: at + 1, cells: row }));

function columnsOf(headers: string[], ...rows: string[][]): Column[] {
  const profile = new TableProfile();
  profile.add(rowsOf(rows));
  return headers.map((header, at) => ({ header, profile: profile.column(at) }));
}

const guess = (kind: ImportKind, headers: string[], ...rows: string[][]) =>
  guessMapping(kind, columnsOf(headers, ...rows)).fields;

describe('what columns mean', () => {
  it.each<[string, ImportKind, string[], (ImportField | null)[]]>([
    [
      'AFAS',
      'employees',
      ['Medewerker', 'Roepnaam', 'Voorvoegsels', 'Achternaam', 'Organisatorische eenheid', 'Datum in dienst'],
      ['number', 'firstName', 'prefix', 'lastName', 'team', 'startsOn'],
    ],
    [
      'Nmbrs',
      'employees',
      ['EmployeeNumber', 'FirstName', 'Prefix', 'Last name', 'Department', 'Start date', 'End date'],
      ['number', 'firstName', 'prefix', 'lastName', 'team', 'startsOn', 'endsOn'],
    ],
    [
      'an own list',
      'employees',
      ['Naam', 'Pers.nr', 'Afdeling', 'Leidinggevende', 'In dienst', 'Uit dienst', 'Vestiging'],
      ['name', 'number', 'team', 'lead', 'startsOn', 'endsOn', 'location'],
    ],
    [
      'certificates',
      'certificates',
      ['Medewerker', 'Diploma', 'Datum afgifte', 'Geldig t/m', 'Pasnummer'],
      ['number', 'type', 'obtainedOn', 'expiresOn', 'certificateNumber'],
    ],
    [
      'longer names',
      'certificates',
      ['Naam medewerker (voluit)', 'Soort certificaat / opleiding', 'VCA geldig tot'],
      ['name', 'type', 'expiresOn'],
    ],
  ])('reads the headers of %s', (_, kind, headers, fields) => {
    expect(guess(kind, headers)).toEqual(fields);
  });

  it('takes a column "Medewerker" with names for the name', () => {
    expect(
      guess(
        'certificates',
        ['Medewerker', 'Certificaat'],
        ['Jan de Boer', 'BHV'],
        ['Emma Hart', 'VCA'],
        ['Karim Bos', 'BHV'],
      ),
    ).toEqual(['name', 'type']);
  });

  it('takes "Naam" beside "Voornaam" for the last name, and beside both for nothing', () => {
    expect(guess('employees', ['Voornaam', 'Naam'])).toEqual(['firstName', 'lastName']);
    expect(guess('employees', ['Voornaam', 'Achternaam', 'Naam'])).toEqual(['firstName', 'lastName', null]);
  });

  it('does not believe a header that its cells contradict', () => {
    const rows = ['jan@x.nl', 'piet@x.nl', 'els@x.nl'].map((address) => ['Jan', address]);
    expect(guess('employees', ['Voornaam', 'In dienst'], ...rows)).toEqual(['firstName', null]);
  });

  it('goes by content where there is no header', () => {
    const rows = [
      ['Boer, Jan de', 'jan@x.nl', '01-02-2020'],
      ['Hart, Emma', 'emma@x.nl', '05-06-2021'],
      ['Bos, Els', 'els@x.nl', '07-08-2022'],
    ];
    expect(guess('employees', ['', '', ''], ...rows)).toEqual(['name', 'email', 'startsOn']);
  });

  it('gives no field to two columns', () => {
    const fields = guess('employees', ['Naam', 'Naam (2)', 'Naam medewerker']).filter(Boolean);
    expect(new Set(fields).size).toBe(fields.length);
  });

  it('tells people from certificates', () => {
    expect(guessKind(columnsOf(['Naam', 'Functie', 'In dienst']))).toBe('employees');
    expect(guessKind(columnsOf(['Naam', 'Certificaat', 'Geldig tot']))).toBe('certificates');
  });

  it('sees month-first dates only when most say so', () => {
    const order = (...dates: string[]) =>
      guessMapping('employees', columnsOf(['In dienst'], ...dates.map((date) => [date]))).dateOrder;
    expect(order('12/31/2024', '02/28/2024', '03/04/2024')).toBe('month-first');
    expect(order('31-12-2024', '12-13-2024')).toBe('day-first');
    expect(order('01-02-2024', '03-04-2024', '05-06-2024', '12-13-2024')).toBe('day-first');
  });

  it('reads from the header whether an end counts with or without its day', () => {
    const wording = (header: string) => guessMapping('certificates', columnsOf([header])).expiry;
    expect(['Geldig tot', 'Geldig t/m', 'Geldig tot en met', 'Vervaldatum', 'Valid through'].map(wording)).toEqual([
      'until',
      'through',
      'through',
      'until',
      'through',
    ]);
  });

  it('names what is missing', () => {
    expect(missingField('employees', guessMapping('employees', columnsOf(['Nummer'])))).toBe('name');
    expect(missingField('certificates', guessMapping('certificates', columnsOf(['Naam', 'Certificaat'])))).toBe(
      'obtainedOn',
    );
    expect(
      missingField('certificates', guessMapping('certificates', columnsOf(['Naam', 'Certificaat', 'Geldig tot']))),
    ).toBeNull();
  });

  it('always understands the headers of our own files', () => {
    for (const language of ['nl', 'en'] as const) {
      for (const kind of ['employees', 'certificates'] as const) {
        const fields = [...fieldsOf[kind]].filter((field) => field !== 'name');
        expect(
          guess(
            kind,
            fields.map((field) => fieldTexts[language][field]),
          ),
        ).toEqual(fields);
        expect(synonymsOf(headerKey(fieldTexts[language].name)).some((meaning) => meaning.field === 'name')).toBe(true);
      }
    }
  });
});
