import { openTable } from '../table/table.reader.js';
import { sourceOf } from '../testing/table-source.js';
import { keptRows, survey } from './survey.js';

async function look(text: string) {
  const table = await openTable(sourceOf(text));
  const found = await survey(table, 0);
  const rows = [];
  for await (const batch of keptRows(table, 0, found)) rows.push(...batch);
  return { found, rows };
}

describe('looking through a sheet', () => {
  it('passes on no value of a column that is none of our business, whatever that column is called', async () => {
    const { found, rows } = await look(
      'Naam;Kenmerk;Postcode;Team\nJan;111222333;1234 AB;Buiten\nEls;123456782;1234 AB;Buiten\nTom;111222333;1234 AB;\n',
    );
    expect(found.dropped).toEqual([
      { header: 'Kenmerk', reason: 'citizen-number' },
      { header: 'Postcode', reason: 'address' },
    ]);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['Jan', 'Buiten'],
      ['Els', 'Buiten'],
      ['Tom', ''],
    ]);
    expect(JSON.stringify([found, rows])).not.toMatch(/111222333|123456782/);
  });

  it('leaves out titles, empty columns, repeated headers and rows with nothing in them', async () => {
    const { found, rows } = await look(
      'Personeel 2026;;;\n;;;\nNaam;;Team;\nJan;;Buiten;\nNaam;;Team;\n;;;\nEls;;Binnen;\n',
    );
    expect(found.columns.map(({ header }) => header)).toEqual(['Naam', 'Team']);
    expect(rows).toEqual([
      { line: 4, cells: ['Jan', 'Buiten'] },
      { line: 7, cells: ['Els', 'Binnen'] },
    ]);
  });

  it('keeps a column without a name when it holds something', async () => {
    const { found } = await look('Naam;\nJan;x\n');
    expect(found.columns.map(({ header }) => header)).toEqual(['Naam', '']);
  });

  it('refuses more than fifty columns that matter, not many that are empty', async () => {
    await expect(look(`${Array.from({ length: 51 }, (_, n) => `Kolom ${n}`).join(';')}\n1;2\n`)).rejects.toMatchObject({
      code: 'too-many-columns',
      values: { columns: 51, most: 50 },
    });
    expect((await look(`Naam${';'.repeat(300)}\nJan${';'.repeat(300)}\n`)).found.columns).toHaveLength(1);
  });

  it('moves marks of cells along with their columns', async () => {
    const { rows } = await look('BSN;Naam\n111222333;Ja\u0007n\n');
    expect(rows).toEqual([{ line: 2, cells: ['Jan'], marks: [{ column: 0, mark: 'control' }] }]);
  });
});
