import { looksLikeCells, pastedFile } from './pasted.js';

const clipboard = (text: string, ...files: File[]) => ({ files: files as unknown as FileList, getData: () => text });

it('makes a file of cells that were copied in Excel', async () => {
  const file = pastedFile(clipboard('Naam\tBHV\r\nNoor\t1-2-2026'), 'geplakt.csv');
  expect(file?.name).toBe('geplakt.csv');
  expect(file?.size).toBe('Naam\tBHV\r\nNoor\t1-2-2026'.length);
});

it('takes the cells, not the picture of them that Excel adds', () => {
  const picture = new File(['x'], 'image.png', { type: 'image/png' });
  expect(pastedFile(clipboard('a\tb\nc\td', picture), 'cellen.csv')?.name).toBe('cellen.csv');
});

it('takes a file that was copied, and nothing when there is nothing', () => {
  const file = new File(['x'], 'lijst.xlsx');
  expect(pastedFile(clipboard('lijst.xlsx', file), 'x.csv')).toBe(file);
  expect(pastedFile(clipboard('zomaar een zin'), 'x.csv')).toBeNull();
});

it('does not take a sentence or one row for a table', () => {
  expect(looksLikeCells('Beste Karin,\nhierbij de lijst')).toBe(false);
  expect(looksLikeCells('Naam\tNummer')).toBe(false);
  expect(looksLikeCells('Naam;Nummer\nNoor;12')).toBe(true);
});
