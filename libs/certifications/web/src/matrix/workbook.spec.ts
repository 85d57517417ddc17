import { aMatrix } from '../testing/builders.js';
import { peopleOf } from './rows.js';
import { sheetOf } from './workbook.js';

const words = {
  sheet: 'Certificaten',
  name: 'Naam',
  team: 'Team',
  jobRoles: 'Functie',
  lead: 'Leidinggevende',
  end: (type: string) => `${type}: geldig t/m`,
  status: ({ status }: { status: string }) => status,
};
const values = (row: unknown[] | undefined) => row?.map((field) => (field as { value?: unknown } | null)?.value);

describe('the workbook', () => {
  it('has a status in words and a real date per type', () => {
    const page = aMatrix([['expired', 'valid']]);
    const [head, first] = sheetOf(page.types, peopleOf(page), words);
    expect(values(head)).toEqual([
      ...['Naam', 'Team', 'Functie', 'Leidinggevende'],
      ...['Heftruck', 'Heftruck: geldig t/m', 'Reachtruck', 'Reachtruck: geldig t/m'],
    ]);
    const day = new Date('2026-11-02T00:00:00Z');
    expect(values(first)).toEqual([
      'Noor Bakkali',
      'Hal Zuid',
      'Orderpicker',
      'Karin de Wit',
      'expired',
      day,
      'valid',
      day,
    ]);
  });

  it('keeps what looks like a formula a text', () => {
    const page = aMatrix();
    const [person] = page.rows;
    if (!person) throw new Error('no person');
    person.name = '=HYPERLINK("http://evil")';
    const [, first] = sheetOf([], peopleOf(page), words);
    expect(first?.[0]).toEqual({ value: '=HYPERLINK("http://evil")', type: String });
  });
});
