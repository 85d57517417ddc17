// Two exports as an HR system and a spreadsheet would give them.
const columns = {
  employees: [
    'Personeelsnummer',
    'Voornaam',
    'Tussenvoegsel',
    'Achternaam',
    'E-mail',
    'Functie',
    'Afdeling',
    'Locatie',
    'Leidinggevende',
    'Datum in dienst',
  ],
  certificates: ['Personeelsnummer', 'Naam', 'Certificaat', 'Behaald op', 'Geldig tot en met', 'Certificaatnummer'],
};
const two = (number) => String(number).padStart(2, '0');
const dutch = (n, year) => `${two((n % 28) + 1)}-${two((n % 12) + 1)}-${year}`;
const number = (n) => String(100_000 + n);
const first = (n) => `Voornaam${n % 97}`;
const last = (n) => `Achternaam${n}`;

const rowOf = {
  employees: (n) => [
    number(n),
    first(n),
    n % 5 === 0 ? 'van der' : '',
    last(n),
    `p${n}@import.example`,
    `Functie ${n % 12}`,
    `Team ${n % 200}`,
    `Vestiging ${n % 8}`,
    n % 100 === 0 ? '' : number(n - (n % 100)),
    dutch(n, 2010 + (n % 15)),
  ],
  certificates: (n) => [
    number(n),
    `${first(n)} ${n % 5 === 0 ? 'van der ' : ''}${last(n)}`,
    `Certificaat ${(n % 10) + 1}`,
    dutch(n, 2023 + (n % 3)),
    dutch(n, 2028 + (n % 3)),
    `C-${n}`,
  ],
};

const rows = (kind, count) => [columns[kind], ...Array.from({ length: count }, (_, n) => rowOf[kind](n))];

/** `{ name, bytes }` of a file with so many rows. */
export async function importFile(kind, format, count) {
  if (format === 'csv')
    return {
      name: `${kind}.csv`,
      bytes: Buffer.from(
        rows(kind, count)
          .map((row) => row.join(';'))
          .join('\r\n'),
      ),
    };
  const { writeXlsx } = await import('../../../libs/connections/server/dist/export/xlsx.writer.js');
  return { name: `${kind}.xlsx`, bytes: await writeXlsx(rows(kind, count), 'Blad1') };
}
