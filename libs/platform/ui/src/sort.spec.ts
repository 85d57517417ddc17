import { sortRows } from './sort.js';

const columns = [
  { key: 'name', sort: (row: { name: string | null }) => row.name },
  { key: 'age', sort: (row: { name: string | null; age?: number }) => row.age ?? null },
];
const names = (rows: readonly { name: string | null }[]) => rows.map((row) => row.name);

describe('sorting rows', () => {
  const rows = [{ name: 'Zoë' }, { name: null }, { name: 'ayse 10' }, { name: 'Ayse 9' }, { name: 'Émile' }];

  it('sorts names as people do: accents and capitals do not matter, numbers count', () => {
    expect(names(sortRows(rows, columns, { key: 'name', down: false }))).toEqual([
      'Ayse 9',
      'ayse 10',
      'Émile',
      'Zoë',
      null,
    ]);
  });

  it('keeps what is empty at the end when the order is turned round', () => {
    expect(names(sortRows(rows, columns, { key: 'name', down: true }))).toEqual([
      'Zoë',
      'Émile',
      'ayse 10',
      'Ayse 9',
      null,
    ]);
  });

  it('leaves the rows as they are for a column that does not exist', () => {
    expect(sortRows(rows, columns, { key: 'none', down: true })).toBe(rows);
  });
});
