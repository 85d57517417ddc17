import { sql } from '@leerspoor/platform-server';
import { aPerson, aTeam } from '@leerspoor/people-server/testing';
import { anImportHouse, type ImportCompany, type ImportHouse } from '../testing/an-import.js';

describe('importing people', () => {
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

  it('takes a list in: a dry run with every row explained, applied at one stroke, and put back exactly', async () => {
    const before = await house.everything(company);
    const checked = await house.check(company, list);
    expect(checked).toMatchObject({
      state: 'ready',
      kind: 'employees',
      counts: { new: 2, error: 1, unchanged: 1 },
      rows: 4,
    });
    expect(checked.dropped).toEqual([{ header: 'BSN', reason: 'citizen-number' }]);
    expect(await house.everything(company)).toEqual(before);
    const rows = await house.rows(company, checked.id);
    expect(rows.map(({ line, kind, messages }) => [line, kind, messages.map(({ code }) => code).join()])).toEqual([
      [4, 'error', 'date-impossible'],
      [2, 'new', ''],
      [3, 'new', ''],
      [5, 'unchanged', 'same-as-line'],
    ]);
    const applied = await house.decide(company, checked.id, ({ imports, actor }) =>
      imports.apply(actor, checked.id, false),
    );
    expect(applied).toMatchObject({ state: 'applied', undoUntil: '2026-12-24T09:00:00.000Z' });
    const people = await house.query<{ number: string }>(
      company,
      sql`
      select number, full_name as name, team_name as team, lead_name as lead, job_role_names as roles, starts_on as start, email_norm as email
      from person_card where number like '00%' order by number`,
    );
    expect(people).toEqual([
      {
        number: '0010',
        name: "Emma 't Hart",
        team: 'Werkplaats',
        lead: null,
        roles: ['Voorman'],
        start: '2019-03-01',
        email: 'emma@zuid.example',
      },
      {
        number: '0011',
        name: 'Karim Yılmaz',
        team: 'Werkplaats',
        lead: "Emma 't Hart",
        roles: ['Monteur'],
        start: '2024-09-15',
        email: null,
      },
    ]);
    const undone = await house.decide(company, checked.id, ({ imports, actor }) => imports.undo(actor, checked.id));
    expect(undone).toMatchObject({ state: 'undone', left: 0 });
    expect(await house.everything(company)).toEqual(before);
  });

  it('never stores a citizen number anywhere', async () => {
    const { id } = await house.check(company, list);
    const [found] = await house.query<{ found: number }>(
      company,
      sql`
      select count(*)::int as found from import_row where import_id = ${id} and (cells::text like '%123456782%' or explanation::text like '%123456782%')`,
    );
    expect(found?.found).toBe(0);
    const [file] = await house.query<{ removed: boolean }>(
      company,
      sql`select bool_and(removed_at is not null) as removed from stored_file`,
    );
    expect(file?.removed).toBe(true);
  });

  it('leaves alone what was touched since, and names it', async () => {
    const { id } = await house.check(company, list);
    await house.decide(company, id, ({ imports, actor }) => imports.apply(actor, id, false));
    await house.query(
      company,
      sql`update employee set mobile = '0611111111', version = version + 1 where number = '0011'`,
    );
    const undone = await house.decide(company, id, ({ imports, actor }) => imports.undo(actor, id));
    expect(undone.left).toBe(2);
    expect(
      await house.query(company, sql`select number from employee where number like '00%' order by number`),
    ).toEqual([{ number: '0010' }, { number: '0011' }]);
    expect((await house.rows(company, id)).map(({ line, undone: how }) => [line, how])).toEqual([
      [4, null],
      [2, 'left'],
      [3, 'left'],
      [5, null],
    ]);
  });

  it('shows changes field by field, and says nothing about what is the same', async () => {
    const team = await aTeam(house, company, { name: 'Buiten' });
    await aPerson(house, company, {
      number: '7',
      firstName: 'Jan',
      prefix: 'de',
      lastName: 'Boer',
      teamId: team.id,
      startsOn: '2020-01-01',
    });
    await aPerson(house, company, { number: '8', firstName: 'Piet', lastName: 'Smit', startsOn: '2020-01-01' });
    const { id, counts, notices } = await house.check(
      company,
      'Nummer;Voornaam;Voorvoegsel;Achternaam;Team;Uit dienst\n7;Jan;de;Boer;Kantoor;\n8;Piet;;Smit;;\n',
    );
    expect(counts).toMatchObject({ changed: 1, unchanged: 1 });
    expect((await house.rows(company, id, 'changed'))[0]?.changes).toEqual([
      { field: 'team', from: 'Buiten', to: 'Kantoor' },
    ]);
    expect(notices).toContainEqual({ code: 'not-in-file', values: { people: 1 } });
  });

  it('asks before it ends the employment of many', async () => {
    for (const number of ['1', '2', '3'])
      await aPerson(house, company, { number, firstName: `Jan${number}`, lastName: 'Boer' });
    const { id, endings } = await house.check(
      company,
      'Nummer;Voornaam;Achternaam;Uit dienst\n1;Jan1;Boer;31-10-2026\n2;Jan2;Boer;31-10-2026\n',
    );
    expect(endings).toEqual({ people: 2, percent: 50 });
    await expect(
      house.decide(company, id, ({ imports, actor }) => imports.apply(actor, id, false)),
    ).rejects.toMatchObject({ code: 'imports.confirm-endings' });
    const applied = await house.decide(company, id, ({ imports, actor }) => imports.apply(actor, id, true));
    expect(applied.state).toBe('applied');
  });

  it('shows a new dry run when the company changed meanwhile, and applies nothing', async () => {
    const { id } = await house.check(company, list);
    await aPerson(house, company, { number: '0010', firstName: 'Emma', prefix: "'t", lastName: 'Hart' });
    const shown = await house.decide(company, id, ({ imports, actor }) => imports.apply(actor, id, false));
    expect(shown).toMatchObject({ state: 'ready', counts: { new: 1, changed: 1 } });
    expect(shown.notices.map(({ code }) => code)).toContain('changed-meanwhile');
  });

  it('writes an audit row for the import and for each person, and no value in it', async () => {
    const { id } = await house.check(company, list);
    await house.decide(company, id, ({ imports, actor }) => imports.apply(actor, id, false));
    const events = await house.query<{ action: string; actor: string }>(
      company,
      sql`select action, actor_id as actor from audit_event order by seq`,
    );
    expect(events.map(({ action }) => action)).toEqual([
      'import.uploaded',
      'employee.created',
      'employee.created',
      'import.applied',
    ]);
    expect(new Set(events.map(({ actor }) => actor))).toEqual(new Set([company.hr.id]));
  });
});
