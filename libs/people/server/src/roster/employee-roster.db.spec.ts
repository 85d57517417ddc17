import { day } from '@leerspoor/platform-contract';
import { sql, type Sql, TenantDatabase } from '@leerspoor/platform-server';
import { aHouse, type House } from '@leerspoor/platform-server/testing';
import { PeopleModule } from '../people.module.js';
import { aPerson, aSignIn, aTeam, type TestPerson } from '../testing/builders.js';
import { EmployeeRoster } from './employee-roster.service.js';
import { arrivalOrder } from './order.rules.js';
import { type RosterWrite } from './roster.js';

const today = day('2026-11-24');
const note = () => ({ by: 'test' });

describe('people in bulk', () => {
  let house: House;
  let company: { tenantId: string };
  let roster: EmployeeRoster;

  beforeAll(async () => {
    house = await aHouse({ modules: [PeopleModule] });
    roster = house.get(EmployeeRoster);
  });
  beforeEach(async () => {
    company = await house.tenant();
  });
  afterAll(() => house.close());

  const as = <T>(work: () => Promise<T>) => house.as(company, work);
  const rows = <Row>(statement: Sql) => as(() => house.get(TenantDatabase).rows<Row>(statement));
  const known = async ({ id }: TestPerson): Promise<RosterWrite> => {
    const { employees } = await as(() => roster.snapshot(today));
    const found = employees.find((one) => one.id === id);
    if (!found) throw new Error('Not in the roster.');
    return { ...found, isNew: false };
  };
  const apply = (writes: readonly RosterWrite[]) =>
    as(async () => {
      const ids = writes.filter(({ isNew }) => !isNew).map(({ id }) => id);
      const before = await roster.images(ids);
      await roster.prepare(ids);
      await roster.applyBatch(arrivalOrder(writes), before, note);
      const after = await roster.images(writes.map(({ id }) => id));
      return writes.map(({ id }) => ({ id, before: before.get(id) ?? null, after: after.get(id) ?? {} }));
    });

  it('can swap numbers and addresses, and puts back every row with the id it had', async () => {
    const jan = await aPerson(house, company, { number: '1', email: 'a@x.nl' });
    const els = await aPerson(house, company, { number: '2', email: 'b@x.nl', leadId: jan.id });
    const state = () =>
      rows(
        sql`select to_jsonb(e) as e, (select jsonb_agg(to_jsonb(p)) from employment p where p.employee_id = e.id) as p from employee e order by id`,
      );
    const before = await state();
    const [one, two] = [await known(jan), await known(els)];
    const traces = await apply([
      { ...one, number: '2', email: 'b@x.nl' },
      {
        ...two,
        number: '1',
        email: 'a@x.nl',
        employments: [{ startsOn: day('2020-01-01'), endsOn: day('2026-12-31') }],
      },
    ]);
    expect(await rows(sql`select number, email_norm as email from employee order by number`)).toEqual([
      { number: '1', email: 'a@x.nl' },
      { number: '2', email: 'b@x.nl' },
    ]);
    expect((await known(els)).number).toBe('1');
    await as(async () => {
      expect(await roster.untouched(traces)).toHaveLength(2);
      await roster.loosen(traces);
      await roster.restoreBatch(traces, note);
      await roster.restoreLeads(traces);
    });
    expect(await state()).toEqual(before);
  });

  it('takes an archived team back into use, and puts it away again', async () => {
    const team = await aTeam(house, company, { name: 'Buiten' });
    await rows(sql`update team set archived_at = '2026-01-01' where id = ${team.id}`);
    const trace = await as(() => roster.applyThings({ teams: [], locations: [], jobRoles: [] }, new Set([team.id])));
    expect(await rows(sql`select archived_at from team`)).toEqual([{ archived_at: null }]);
    await as(() => roster.restoreThings(trace, new Set()));
    expect(await rows(sql`select to_char(archived_at at time zone 'UTC', 'YYYY-MM-DD') as put_away from team`)).toEqual(
      [{ put_away: '2026-01-01' }],
    );
  });

  it('keeps a team that was made when a rule names it by now', async () => {
    const id = '11111111-1111-4111-8111-111111111111';
    const trace = await as(() =>
      roster.applyThings({ teams: [{ id, name: 'Nieuw' }], locations: [], jobRoles: [] }, new Set()),
    );
    await as(() => roster.restoreThings(trace, new Set([id])));
    expect(await rows(sql`select name from team`)).toEqual([{ name: 'Nieuw' }]);
    await as(() => roster.restoreThings(trace, new Set()));
    expect(await rows(sql`select name from team`)).toEqual([]);
  });

  it('kills the card of somebody who comes back, as by hand', async () => {
    const jan = await aPerson(house, company, { endsOn: '2021-12-31' });
    const { membershipId } = await aSignIn(house, jan);
    await rows(
      sql`update identity.membership set card_code_hash = '\\x01', card_pin_hash = 'x' where id = ${membershipId}`,
    );
    const one = await known(jan);
    await apply([{ ...one, employments: [...one.employments, { startsOn: day('2026-01-01'), endsOn: null }] }]);
    expect(await rows(sql`select card_code_hash as card from identity.membership where id = ${membershipId}`)).toEqual([
      { card: null },
    ]);
  });

  it('names the administrators who can sign in today', async () => {
    const [admin, left] = [await aPerson(house, company), await aPerson(house, company, { endsOn: '2026-11-23' })];
    await aSignIn(house, admin, { hats: ['company-admin'] });
    await aSignIn(house, left, { hats: ['company-admin'] });
    expect((await as(() => roster.snapshot(today))).adminIds).toEqual([admin.id]);
  });
});
