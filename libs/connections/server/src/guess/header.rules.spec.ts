import { headerOf, repeatsHeader } from './header.rules.js';

const rowsOf = (cells: string[][]) => cells.map((row, at) => ({ line: at + 1, cells: row }));

describe('the header', () => {
  it('is found below titles and remarks', () => {
    const rows = rowsOf([
      ['Certificaten 2026'],
      ['bijgewerkt door Els'],
      ['Naam', 'Certificaat', 'Geldig tot'],
      ['Jan', 'BHV', '1-1-2027'],
    ]);
    expect(headerOf(rows, 3)).toEqual({ line: 3, names: ['Naam', 'Certificaat', 'Geldig tot'] });
  });

  it('is not invented where the first row is one like the others', () => {
    expect(
      headerOf(
        rowsOf([
          ['1001', 'Jan', '01-02-2020'],
          ['1002', 'Els', '01-02-2021'],
        ]),
        3,
      ).line,
    ).toBe(0);
  });

  it('gives repeated names a number, and leaves empty ones empty', () => {
    expect(headerOf(rowsOf([['Naam', '', 'Datum', 'naam', 'Datum']]), 5).names).toEqual([
      'Naam',
      '',
      'Datum',
      'naam (2)',
      'Datum (2)',
    ]);
  });

  it('is recognised where an export repeats it on every page', () => {
    const names = ['Naam', 'Team'];
    expect(repeatsHeader({ line: 40, cells: ['Naam', 'Team'] }, names)).toBe(true);
    expect(repeatsHeader({ line: 41, cells: ['Naam', 'Buiten'] }, names)).toBe(false);
  });
});
