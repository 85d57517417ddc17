import { aMatrix } from '../testing/builders.js';
import { csvOf } from './csv.js';
import { peopleOf } from './rows.js';

const words = {
  name: 'Naam',
  team: 'Team',
  jobRoles: 'Functie',
  lead: 'Leidinggevende',
  end: (type: string) => `${type}: geldig t/m`,
  status: ({ status }: { status: string }) => status,
};

describe('the table for Excel', () => {
  it('has a status and a date per type, with semicolons and a mark of its encoding in Dutch', () => {
    const page = aMatrix([['expired', 'valid']]);
    const [head, first] = csvOf(page.types, peopleOf(page), words, 'nl').split('\r\n');
    expect(head).toBe(
      '\uFEFFNaam;Team;Functie;Leidinggevende;Heftruck;Heftruck: geldig t/m;Reachtruck;Reachtruck: geldig t/m',
    );
    expect(first).toBe('Noor Bakkali;Hal Zuid;Orderpicker;Karin de Wit;expired;02-11-2026;valid;02-11-2026');
  });

  it('quotes what would break a row, and disarms what a spreadsheet would take for a formula', () => {
    const page = aMatrix();
    const [person] = page.rows;
    if (!person) throw new Error('no person');
    person.name = '=HYPERLINK("http://evil")';
    person.team = 'Hal Zuid, dag';
    const [, first] = csvOf([], peopleOf(page), words, 'en').split('\r\n');
    expect(first).toBe('"\'=HYPERLINK(""http://evil"")","Hal Zuid, dag",Orderpicker,Karin de Wit');
  });
});
