import { sql } from '@leerspoor/platform-server';
import { aPerson } from '@leerspoor/people-server/testing';
import { anImportHouse, type ImportCompany, type ImportHouse } from '../testing/an-import.js';

describe('importing certificates', () => {
  let house: ImportHouse;
  let company: ImportCompany;

  beforeAll(async () => {
    house = await anImportHouse();
  });
  beforeEach(async () => {
    company = await house.company();
    await aPerson(house, company, { number: '01000', firstName: 'Joost', lastName: 'Haverkate' });
    await aPerson(house, company, { number: '01001', firstName: 'Piet', lastName: 'Zwaan' });
    await aPerson(house, company, { number: '01002', firstName: 'Wim', lastName: 'Müller' });
    await aPerson(house, company, { number: '01003', firstName: 'Wim', lastName: 'Müller' });
  });
  afterAll(() => house.close());

  const list = [
    'Pers.nr;Naam;Certificaat;Behaald op;Geldig tot;Nummer;Opmerking',
    '01000;Joost Haverkate;bhv ;20-08-2026;20-08-2027;NR1;',
    ';J. Haverkamp;BHV;20-08-2025;;;',
    '1001;Piet Zwaan;NEN3140 VP;31-02-2025;;;',
    ';Wim Müller;Heftruck;01-02-2024;;;',
    '01001;Piet Zwaan;EHBO+ jeugd;01-03-2025;01-03-2027;;',
    '01001;Piet Zwaan;Rijbewijs CE;20-05-2025;20-05-2024;;',
    '01001;Piet Zwaan;Code 95;;24-11-2029;;pas ligt in kluis',
    '99999;Onbekende Persoon;ADR;20-02-2026;;;',
  ].join('\n');

  const apply = (id: string) => house.decide(company, id, ({ imports, actor }) => imports.apply(actor, id, false));

  it('explains every row, with what can be done about it', async () => {
    const { id, counts, notices } = await house.check(company, list);
    expect(counts).toEqual({ error: 6, changed: 0, new: 2, unchanged: 0, skipped: 0 });
    expect(notices).toEqual([
      { code: 'new-types', values: { count: 2, names: 'Bedrijfshulpverlener, Code 95 vakbekwaamheid' } },
    ]);
    const rows = await house.rows(company, id);
    expect(rows.map(({ line, messages }) => [line, messages.map(({ code }) => code).join()])).toEqual([
      [3, 'person-unknown,type-from-library'],
      [4, 'date-impossible,person-by-similar-number,type-from-library'],
      [5, 'person-ambiguous,type-from-library'],
      [6, 'type-unknown'],
      [7, 'expiry-before-obtained,type-from-library'],
      [9, 'person-unknown,type-from-library'],
      [2, 'type-from-library'],
      [8, 'type-from-library,obtained-derived'],
    ]);
    expect(rows[0]?.remedies[0]).toEqual({
      kind: 'person',
      text: 'J. Haverkamp',
      candidates: [{ number: '01000', name: 'Joost Haverkate', team: '' }],
    });
    expect(rows[6]?.subject).toEqual({
      number: '01000',
      person: 'Joost Haverkate',
      certificate: {
        type: 'Bedrijfshulpverlener',
        obtainedOn: '2026-08-20',
        expiresOn: '2027-08-20',
        wording: 'through',
      },
      reminder: { on: '2027-02-20', past: false },
    });
  });

  it('applies what is good, counts it as the engine does, and puts everything back', async () => {
    const before = await house.everything(company);
    const { id } = await house.check(company, list);
    await apply(id);
    const held = await house.query(
      company,
      sql`
      select p.number, t.code, c.obtained_on as obtained, c.expires_on as expires, c.window_opens_on as opens, c.state, c.source, c.note
      from certificate c join certificate_type t on t.id = c.type_id join person_card p on p.id = c.person_id order by p.number`,
    );
    expect(held).toEqual([
      {
        number: '01000',
        code: 'BHV',
        obtained: '2026-08-20',
        expires: '2027-08-20',
        opens: '2027-05-20',
        state: 'verified',
        source: 'import',
        note: '',
      },
      {
        number: '01001',
        code: 'C95',
        obtained: '2024-11-24',
        expires: '2029-11-24',
        opens: expect.any(String) as string,
        state: 'verified',
        source: 'import',
        note: 'pas ligt in kluis',
      },
    ]);
    const undone = await house.decide(company, id, ({ imports, actor }) => imports.undo(actor, id));
    expect(undone).toMatchObject({ state: 'undone', left: 0 });
    expect(await house.everything(company)).toEqual(before);
  });

  it('remembers who and which type was meant, for this file and for later ones', async () => {
    const { id } = await house.check(company, list);
    const answered = await house.decide(company, id, ({ fixes, actor }) =>
      fixes.fix(actor, id, [
        { kind: 'person', text: 'J. Haverkamp', number: '01000' },
        { kind: 'person', text: 'Wim Müller', number: '01003' },
        { kind: 'new-type', text: 'EHBO+ jeugd', name: 'EHBO jeugd' },
      ]),
    );
    expect(answered.counts).toMatchObject({ error: 3, new: 5 });
    await apply(id);
    const later = await house.check(
      company,
      'Naam;Certificaat;Behaald op;Geldig tot\nj haverkamp;EHBO+ jeugd;01-04-2026;01-04-2028\n',
    );
    expect(later.counts).toMatchObject({ new: 1, error: 0 });
    expect((await house.rows(company, later.id))[0]).toMatchObject({
      subject: { person: 'Joost Haverkate', certificate: { type: 'EHBO jeugd' } },
      messages: [],
    });
  });

  it('says what changes, and leaves alone what is the same', async () => {
    const first = await house.check(company, list);
    await apply(first.id);
    const again = await house.check(company, list.replace('20-08-2027;NR1', '20-09-2027;NR2'));
    expect(again.counts).toMatchObject({ changed: 1, unchanged: 1, error: 6 });
    expect((await house.rows(company, again.id, 'changed'))[0]?.changes).toEqual([
      { field: 'expiresOn', from: '2027-08-20', to: '2027-09-20' },
      { field: 'certificateNumber', from: 'NR1', to: 'NR2' },
    ]);
    const before = await house.everything(company);
    await apply(again.id);
    expect(
      await house.query(
        company,
        sql`select expires_on as expires, number, version from certificate where number = 'NR2'`,
      ),
    ).toEqual([{ expires: '2027-09-20', number: 'NR2', version: 2 }]);
    await house.decide(company, again.id, ({ imports, actor }) => imports.undo(actor, again.id));
    expect(await house.everything(company)).toEqual(before);
  });

  it('counts a renewal from the old end, as it would when recorded by hand', async () => {
    const { id } = await house.check(
      company,
      'Nummer medewerker;Certificaat;Behaald op\n01000;BHV;10-03-2025\n01000;BHV;20-01-2026\n',
    );
    await apply(id);
    const ends = await house.query(
      company,
      sql`select obtained_on as obtained, expires_on as expires from certificate order by 1`,
    );
    expect(ends).toEqual([
      { obtained: '2025-03-10', expires: '2026-03-10' },
      { obtained: '2026-01-20', expires: '2027-03-10' },
    ]);
    expect((await house.rows(company, id)).map(({ subject }) => subject.certificate?.expiresOn)).toEqual([
      '2026-03-10',
      '2027-03-10',
    ]);
  });

  it('lets a colleague check what is the importer’s own', async () => {
    const { id } = await house.check(company, 'Nummer medewerker;Certificaat;Behaald op\nHR-1;BHV;10-03-2026\n');
    expect((await house.rows(company, id))[0]?.messages.map(({ code }) => code)).toContain('own-waiting');
    await apply(id);
    expect(await house.query(company, sql`select state, decided_by as by from certificate`)).toEqual([
      { state: 'waiting', by: null },
    ]);
  });

  it('leaves a certificate that got a document since, and takes the others back', async () => {
    const { id } = await house.check(company, list);
    await apply(id);
    await house.query(
      company,
      sql`
      with f as (insert into stored_file (name, media_type, bytes, sha256, storage_key) values ('pas.webp', 'image/webp', 1, 'x', 'x') returning id)
      insert into certificate_file (certificate_id, file_id, added_at, shared) select c.id, f.id, now(), false from certificate c, f where c.number = 'NR1'`,
    );
    const undone = await house.decide(company, id, ({ imports, actor }) => imports.undo(actor, id));
    expect(undone.left).toBe(1);
    expect(await house.query(company, sql`select number from certificate`)).toEqual([{ number: 'NR1' }]);
  });
});
