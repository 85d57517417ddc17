import { buffer } from 'node:stream/consumers';
import readWorkbook from 'read-excel-file/node';
import { day } from '@leerspoor/platform-contract';
import { workbook } from './workbook.js';

it('writes sheets that spreadsheets read: text as text, days as days, numbers as numbers', async () => {
  const bytes = await buffer(
    workbook([
      {
        name: 'Status & zo',
        rows: [
          ['Naam', 'Geldig tot', 'Aantal'],
          ['=1+1', { day: day('2026-11-24') }, 3],
          ['0012', { day: null }, 0],
        ],
      },
      { name: 'Leeg', rows: [['Niets']] },
    ]),
  );
  expect(await readWorkbook(bytes)).toEqual([
    {
      sheet: 'Status & zo',
      data: [
        ['Naam', 'Geldig tot', 'Aantal'],
        ["'=1+1", new Date('2026-11-24T00:00:00Z'), 3],
        ['0012', null, 0],
      ],
    },
    { sheet: 'Leeg', data: [['Niets']] },
  ]);
});
