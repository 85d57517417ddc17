import { aPerson } from '@leerspoor/people-server/testing';
import { anImportHouse, type ImportCompany, type ImportHouse } from '../testing/an-import.js';

describe('what people answer', () => {
  let house: ImportHouse;
  let company: ImportCompany;

  beforeAll(async () => {
    house = await anImportHouse();
  });
  beforeEach(async () => {
    company = await house.company();
  });
  afterAll(() => house.close());

  const list = [
    'Pers.nr;Naam;BSN;Functie;Afdeling;Leidinggevende;In dienst;E-mail',
    "0010;Hart, Emma 't;111222333;Voorman;Werkplaats;;01-03-2019;emma@zuid.example",
    '0011;Yılmaz, Karim;123456782;Monteur;Werkplaats;0010;15-9-24;n.v.t.',
    '0012;Bakker, Iris;;Monteur;Buiten;Emma ’t Hart;31-02-2025;iris@zuid.example',
    '0011;Yılmaz, Karim;123456782;Monteur;Werkplaats;0010;15-9-24;n.v.t.',
  ].join('\r\n');

  it('remembers what columns mean, in whatever order they come', async () => {
    const odd = 'Kol1;Kol2\nJansen, Piet;77\n';
    const found = await house.upload(company, odd);
    expect(found.state).toBe('mapping');
    const mapping = {
      fields: ['name', 'number'] as ('name' | 'number')[],
      dateOrder: 'day-first' as const,
      expiry: 'until' as const,
      emptyClears: false,
    };
    await house.decide(company, found.id, ({ imports, actor }) =>
      imports.setMapping(actor, found.id, 'employees', mapping),
    );
    const again = await house.upload(company, 'Kol2;Kol1\n78;Smit, Anna\n');
    expect(again).toMatchObject({ state: 'ready', mappingRemembered: true, counts: { new: 1 } });
  });

  it('does answers over: a corrected cell, a row left out, somebody known under another number', async () => {
    const known = await aPerson(house, company, { number: 'A-9', firstName: 'Iris', lastName: 'Bakker' });
    const { id } = await house.check(company, list);
    const mended = await house.decide(company, id, ({ fixes, actor }) =>
      fixes.fix(actor, id, [
        { kind: 'cell', line: 4, column: 5, value: '28-02-2025' },
        { kind: 'same-person', line: 4, number: known.number },
        { kind: 'skip', line: 2, skip: true },
      ]),
    );
    expect(mended.counts).toEqual({ error: 0, changed: 1, new: 1, unchanged: 1, skipped: 1 });
    const [row] = await house.rows(company, id, 'changed');
    expect(row).toMatchObject({ line: 4, corrected: [5], subject: { person: 'Iris Bakker' } });
    expect(row?.changes).toContainEqual({ field: 'number', from: 'A-9', to: '0012' });
  });
});
