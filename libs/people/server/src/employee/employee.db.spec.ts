import { day, type LocalDate } from '@leerspoor/platform-contract';
import { type Employee, EmployeeDraft, type EmployeeRow, EmployeeSort } from '@leerspoor/people-contract';
import { type Actor, sql, TenantDatabase } from '@leerspoor/platform-server';
import { aHouse, type House } from '@leerspoor/platform-server/testing';
import { PeopleModule } from '../people.module.js';
import { aJobRole, aLocation, anActor, aPerson, aSignIn, aTeam, type TestPerson } from '../testing/builders.js';
import { refusal } from '../testing/refusals.js';
import { type EmployeeFilter } from './employee-list.repository.js';
import { EmployeeService } from './employee.service.js';
import { EmploymentService } from './employment.service.js';

describe('employees', () => {
  let house: House;
  let company: { tenantId: string };
  let hr: Actor;
  let employees: EmployeeService;

  beforeAll(async () => {
    house = await aHouse({ modules: [PeopleModule] });
    employees = house.get(EmployeeService);
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    company = await house.tenant();
    hr = anActor(await aPerson(house, company, { lastName: 'Personeelszaken', number: 'HR' }), {
      hats: ['employee', 'hr'],
    });
  });

  const as = <T>(actor: Actor, work: () => Promise<T>) => house.as(actor, work);
  const draft = (over: Partial<EmployeeDraft> = {}): EmployeeDraft =>
    EmployeeDraft.parse({
      number: '1001',
      firstName: 'Jan',
      prefix: 'van de',
      lastName: 'Berg',
      startsOn: '2026-12-01',
      ...over,
    });
  const create = (over: Partial<EmployeeDraft> = {}, actor = hr) =>
    as(actor, () => employees.create(actor, draft(over)));
  const get = (id: string, actor = hr) => as(actor, () => employees.get(actor, id));
  const change = async (id: string, over: Record<string, unknown>) => {
    const {
      number,
      firstName,
      prefix,
      lastName,
      email,
      mobile,
      contractType,
      weeklyHours,
      language,
      tags,
      version,
      lead,
      team,
      location,
      jobRoles,
    } = await get(id);
    const now = {
      number,
      firstName,
      prefix,
      lastName,
      email,
      mobile,
      contractType,
      weeklyHours,
      language,
      tags,
      version,
    };
    const ids = {
      leadId: lead?.id ?? null,
      teamId: team?.id ?? null,
      locationId: location?.id ?? null,
      jobRoleIds: jobRoles.map((role) => role.id),
    };
    return as(hr, () => employees.update(hr, id, { ...now, ...ids, ...over }));
  };
  const list = async (filter: Partial<EmployeeFilter> = {}, actor = hr) =>
    as(actor, () => employees.list(actor, { limit: 50, status: 'active', ...filter }));
  const names = (page: { items: EmployeeRow[] }) => page.items.map(({ name }) => name);

  it('are kept with everything the form asks, and nothing else', async () => {
    const [team, location, role] = [
      await aTeam(house, company),
      await aLocation(house, company),
      await aJobRole(house, company),
    ];
    const lead = await aPerson(house, company);
    const made = await create({
      email: 'jan@havenkamp.example',
      mobile: '+31612345678',
      contractType: 'Uitzend',
      weeklyHours: 37.5,
      language: 'en',
      leadId: lead.id,
      teamId: team.id,
      locationId: location.id,
      jobRoleIds: [role.id, role.id],
      tags: ['nacht', 'bhv', 'nacht'],
    });
    expect(made).toMatchObject({
      number: '1001',
      name: 'Jan van de Berg',
      email: 'jan@havenkamp.example',
      mobile: '+31612345678',
      weeklyHours: 37.5,
      lead: { id: lead.id, name: lead.name },
      team,
      location,
      jobRoles: [role],
      tags: ['bhv', 'nacht'],
      status: 'coming',
      version: 1,
      access: null,
      employments: [{ startsOn: '2026-12-01', endsOn: null }],
    });
  });

  it('have a number and an address of their own within the company; the neighbour may use the same', async () => {
    await create({ email: 'jan@havenkamp.example' });
    expect(await refusal(create({ number: '1001' }))).toMatchObject({
      code: 'people.number-taken',
      status: 409,
      details: { fields: [{ path: 'number', code: 'taken' }] },
    });
    expect(await refusal(create({ number: '1002', email: 'jan@havenkamp.example' }))).toMatchObject({
      code: 'people.email-taken',
    });
    const other = await house.tenant();
    const theirs = anActor(await aPerson(house, other), { hats: ['hr'] });
    expect((await create({}, theirs)).number).toBe('1001');
  });

  it('get one winner when fifty are made with one number at once', async () => {
    // On a busy machine a place in the pool can take longer than the product waits for one: then ask again, as a person would.
    const insist = (): Promise<Employee> =>
      create({ number: '7' }).catch((error: Error) => {
        if (!error.message.includes('timeout exceeded when trying to connect')) throw error;
        return insist();
      });
    const tries = await Promise.allSettled(Array.from({ length: 50 }, insist));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const codes = tries.flatMap((one) => (one.status === 'rejected' ? [(one.reason as { code: string }).code] : []));
    expect(new Set(codes)).toEqual(new Set(['people.number-taken']));
  });

  it('cannot point at somebody or something of another company', async () => {
    const other = await house.tenant();
    const [lead, team, location, role] = [
      await aPerson(house, other),
      await aTeam(house, other),
      await aLocation(house, other),
      await aJobRole(house, other),
    ];
    const foreign = await refusal(
      create({ leadId: lead.id, teamId: team.id, locationId: location.id, jobRoleIds: [role.id] }),
    );
    const nowhere = '00000000-0000-4000-8000-000000000000';
    const unknown = await refusal(
      create({ leadId: nowhere, teamId: nowhere, locationId: nowhere, jobRoleIds: [nowhere] }),
    );
    expect(foreign).toEqual(unknown);
    expect(foreign.details.fields).toEqual(
      ['leadId', 'teamId', 'locationId', 'jobRoleIds'].map((path) => ({ path, code: 'unknown' })),
    );
  });

  it('are changed by whoever saw the last version, with before and after on record but no contact details', async () => {
    const made = await create();
    const changed = await change(made.id, { lastName: 'Bergsma', mobile: '0612345678', tags: ['nacht'] });
    expect(changed).toMatchObject({ name: 'Jan van de Bergsma', version: 2 });
    expect(await refusal(change(made.id, { version: 1, lastName: 'Anders' }))).toMatchObject({
      code: 'stale',
      status: 409,
    });
    expect((await get(made.id)).lastName).toBe('Bergsma');
    const [row] = await as(hr, () =>
      house
        .get(TenantDatabase)
        .rows<{ details: unknown }>(
          sql`select details from audit_event where subject_id = ${made.id} and action = 'employee.changed'`,
        ),
    );
    expect(row?.details).toEqual({ lastName: ['Berg', 'Bergsma'], mobile: [], tags: [[], ['nacht']] });
  });

  it('get one winner when two change the same version at once', async () => {
    const { id } = await create();
    const both = ['Een', 'Twee'].map((lastName) => change(id, { version: 1, lastName }));
    const tries = await Promise.allSettled(both);
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await get(id)).version).toBe(2);
  });

  it('change job roles without losing or doubling one', async () => {
    const roles = [await aJobRole(house, company), await aJobRole(house, company), await aJobRole(house, company)].map(
      ({ id }) => id,
    );
    const { id } = await create({ jobRoleIds: roles.slice(0, 2) });
    const changed = await change(id, { jobRoleIds: roles.slice(1) });
    expect(changed.jobRoles.map((role) => role.id).sort()).toEqual(roles.slice(1).sort());
  });

  describe('in the reporting line', () => {
    it('never lead themselves, nor anybody above them', async () => {
      const top = await aPerson(house, company);
      const middle = await aPerson(house, company, { leadId: top.id });
      const bottom = await aPerson(house, company, { leadId: middle.id });
      for (const [id, leadId] of [
        [top.id, top.id],
        [top.id, middle.id],
        [top.id, bottom.id],
      ] as const) {
        expect(await refusal(change(id, { leadId }))).toMatchObject({ code: 'people.lead-cycle', status: 409 });
      }
      expect((await change(bottom.id, { leadId: top.id })).lead?.id).toBe(top.id);
    });

    it('make no circle when two changes that are right by themselves meet', async () => {
      const [a, b] = [await aPerson(house, company), await aPerson(house, company)];
      const tries = await Promise.allSettled([change(a.id, { leadId: b.id }), change(b.id, { leadId: a.id })]);
      expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    });
  });

  describe('are seen', () => {
    let lead: TestPerson;
    let report: TestPerson;
    let deep: TestPerson;
    let outsider: TestPerson;
    beforeEach(async () => {
      lead = await aPerson(house, company, { lastName: 'Voorman' });
      report = await aPerson(house, company, { lastName: 'Aerts', leadId: lead.id });
      deep = await aPerson(house, company, { lastName: 'Bakker', leadId: report.id });
      outsider = await aPerson(house, company, { lastName: 'Cox' });
    });

    it('by themselves, by those above them, by HR, and by nobody else', async () => {
      const self = anActor(report);
      const above = anActor(lead, { hats: ['employee', 'lead'] });
      expect((await get(report.id, self)).name).toBe(report.name);
      expect((await get(deep.id, above)).name).toBe(deep.name);
      for (const [actor, id] of [
        [self, lead.id],
        [self, deep.id],
        [above, outsider.id],
      ] as const) {
        expect(await refusal(get(id, actor))).toMatchObject({ code: 'not-found', status: 404 });
      }
      const neighbour = anActor(await aPerson(house, await house.tenant()), { hats: ['hr'] });
      expect(await refusal(get(report.id, neighbour))).toEqual(
        await refusal(get('00000000-0000-4000-8000-000000000000', neighbour)),
      );
    });

    it('in a list that holds the own people of a lead, and everybody for HR', async () => {
      expect(names(await list({}, anActor(lead, { hats: ['employee', 'lead'] })))).toEqual([
        'Sam Aerts',
        'Sam Bakker',
        'Sam Voorman',
      ]);
      expect(names(await list())).toEqual(['Sam Aerts', 'Sam Bakker', 'Sam Cox', 'Sam Personeelszaken', 'Sam Voorman']);
    });

    it('with their access only by those who arrange it', async () => {
      await aSignIn(house, report, { email: 'aerts@havenkamp.example', hats: ['hr'] });
      expect((await get(report.id)).access).toBeNull();
      const keeper = { ...hr, permissions: new Set(['access.edit']) };
      expect((await get(report.id, keeper)).access).toMatchObject({
        state: 'open',
        hats: ['hr'],
        accountEmail: 'aerts@havenkamp.example',
        hasCard: false,
      });
    });
  });

  describe('in a list', () => {
    it('come in Dutch order, page by page, each once, with the total on the first page', async () => {
      for (const lastName of ['Özdemir', 'Berg', 'IJsbrand', 'Çelik', 'de Zoete', 'Berg Smit'])
        await aPerson(house, company, { lastName });
      const first = await list({ limit: 3 });
      expect(first.items.map(({ sortName }) => sortName)).toEqual(['Berg, Sam', 'Berg Smit, Sam', 'Çelik, Sam']);
      expect(first.total).toBe(7);
      const second = await list({ limit: 3, after: first.next ?? '' });
      expect(second.items.map(({ sortName }) => sortName)).toEqual(['de Zoete, Sam', 'IJsbrand, Sam', 'Özdemir, Sam']);
      expect(second.total).toBeNull();
      const last = await list({ limit: 3, after: second.next ?? '' });
      expect(last).toMatchObject({ items: [{ sortName: 'Personeelszaken, Sam' }], next: null });
    });

    it('come in the order that is asked, page by page, each once; who has nothing of it comes last', async () => {
      const teams = [await aTeam(house, company, { name: 'Magazijn' }), await aTeam(house, company, { name: 'Bouw' })];
      const [depot, role] = [await aLocation(house, company), await aJobRole(house, company)];
      const lead = await aPerson(house, company, { lastName: 'Zwart', teamId: teams[0]?.id });
      for (const [index, lastName] of ['Berg', 'Aalders', 'Smit', 'Berg'].entries())
        await aPerson(house, company, {
          ...{ lastName, teamId: teams[index % 2]?.id, locationId: index > 1 ? depot.id : null },
          ...{ leadId: index > 0 ? lead.id : null, jobRoleIds: index === 2 ? [role.id] : [] },
        });
      for (const sort of EmployeeSort.options)
        for (const down of [false, true]) {
          const whole = await list({ sort, down });
          const paged: EmployeeRow[] = [];
          for (let after: string | null | undefined; after !== null;) {
            const page = await list({ sort, down, limit: 2, after });
            paged.push(...page.items);
            after = page.next;
          }
          expect(paged.map(({ id }) => id)).toEqual(whole.items.map(({ id }) => id));
          expect(new Set(paged.map(({ id }) => id)).size).toBe(6);
        }
      const said = async (filter: Partial<EmployeeFilter>) =>
        (await list(filter)).items.map(({ sortName, team }) => `${team?.name ?? '-'} ${sortName.split(',')[0] ?? ''}`);
      expect(await said({ sort: 'team' })).toEqual([
        ...['Bouw Aalders', 'Bouw Berg', 'Magazijn Berg', 'Magazijn Smit', 'Magazijn Zwart', '- Personeelszaken'],
      ]);
      expect(await said({ sort: 'team', down: true })).toEqual([
        ...['Magazijn Zwart', 'Magazijn Smit', 'Magazijn Berg', 'Bouw Berg', 'Bouw Aalders', '- Personeelszaken'],
      ]);
      expect((await list({ sort: 'name', down: true })).items[0]?.sortName).toBe('Zwart, Sam');
    });

    it('are found by part of a name without marks, by number, and by all words together', async () => {
      await aPerson(house, company, { firstName: 'Zoë', prefix: 'van den', lastName: 'Müller-Öz', number: '01024' });
      await aPerson(house, company, { firstName: 'Zoe', lastName: 'Jansen', number: '55' });
      expect(names(await list({ search: 'zoe mull' }))).toEqual(['Zoë van den Müller-Öz']);
      expect(names(await list({ search: '0102' }))).toEqual(['Zoë van den Müller-Öz']);
      expect(names(await list({ search: 'zoë' }))).toEqual(['Zoe Jansen', 'Zoë van den Müller-Öz']);
      expect(names(await list({ search: '%' }))).toHaveLength(3);
      expect(names(await list({ search: 'niemand' }))).toEqual([]);
    });

    it('are filtered by team with its sub-teams, location, job role, lead, tag and access', async () => {
      const above = await aTeam(house, company);
      const below = await aTeam(house, company, { parentId: above.id });
      const location = await aLocation(house, company);
      const role = await aJobRole(house, company);
      const lead = await aPerson(house, company, { lastName: 'Aa', teamId: above.id });
      const one = await aPerson(house, company, {
        lastName: 'Bb',
        teamId: below.id,
        locationId: location.id,
        jobRoleIds: [role.id],
        leadId: lead.id,
        tags: ['nacht'],
      });
      await aSignIn(house, one);
      expect(names(await list({ teamId: above.id }))).toEqual(['Sam Aa', 'Sam Bb']);
      const only = [
        { teamId: below.id },
        { locationId: location.id },
        { jobRoleId: role.id },
        { leadId: lead.id },
        { tag: 'nacht' },
        { access: 'open' as const },
      ];
      for (const filter of only) expect(names(await list(filter))).toEqual(['Sam Bb']);
      expect((await list({ tag: 'nacht' })).items[0]).toMatchObject({
        access: 'open',
        hasCard: false,
        team: below,
        lead: { id: lead.id },
      });
    });

    it('are active with those to come, or left, or all', async () => {
      await aPerson(house, company, { lastName: 'Straks', startsOn: '2027-01-01' });
      await aPerson(house, company, { lastName: 'Weg', endsOn: '2026-11-23' });
      await aPerson(house, company, { lastName: 'Laatste', endsOn: '2026-11-24' });
      const status = (page: { items: EmployeeRow[] }) => page.items.map((row) => [row.name, row.status, row.endsOn]);
      expect(status(await list())).toEqual([
        ['Sam Laatste', 'active', '2026-11-24'],
        ['Sam Personeelszaken', 'active', null],
        ['Sam Straks', 'coming', null],
      ]);
      expect(status(await list({ status: 'left' }))).toEqual([['Sam Weg', 'left', '2026-11-23']]);
      expect(names(await list({ status: 'all' }))).toHaveLength(4);
    });

    it('never show a neighbour, whatever is asked', async () => {
      const other = await house.tenant();
      const team = await aTeam(house, other);
      const theirs = await aPerson(house, other, { lastName: 'CANARY', teamId: team.id, tags: ['CANARY'] });
      for (const filter of [
        { search: 'canary' },
        { teamId: team.id },
        { leadId: theirs.id },
        { tag: 'CANARY' },
        { after: theirs.id },
        { status: 'all' as const },
      ]) {
        expect(JSON.stringify(await list(filter))).not.toMatch(/canary/i);
      }
    });
  });

  describe('come and go', () => {
    const employments = () => house.get(EmploymentService);
    const leave = async (id: string, endsOn: LocalDate | null) => {
      const [newest] = (await get(id)).employments;
      return as(hr, () =>
        employments().change(hr, id, newest?.id ?? '', { startsOn: newest?.startsOn ?? day('2020-01-01'), endsOn }),
      );
    };

    it('leave on a day, may come back later, and never work twice on one day', async () => {
      const { id } = await aPerson(house, company);
      expect(await leave(id, day('2026-11-30'))).toMatchObject({
        status: 'active',
        employments: [{ endsOn: '2026-11-30' }],
      });
      const again = (startsOn: string) => as(hr, () => employments().add(hr, id, day(startsOn)));
      expect(await refusal(again('2026-11-30'))).toMatchObject({ code: 'people.employment-overlap', status: 409 });
      expect((await again('2027-03-01')).employments).toMatchObject([
        { startsOn: '2027-03-01', endsOn: null },
        { endsOn: '2026-11-30' },
      ]);
      expect(await leave(id, null)).toMatchObject({ status: 'active' });
    });

    it('can be corrected, but not at a neighbour’s or by a wrong id', async () => {
      const mine = await aPerson(house, company);
      const other = await house.tenant();
      const theirs = await aPerson(house, other);
      const their = anActor(theirs, { hats: ['hr'] });
      const [employment] = (await as(their, () => employees.get(their, theirs.id))).employments;
      const correct = (id: string) =>
        refusal(
          as(hr, () =>
            employments().change(hr, id, employment?.id ?? '', {
              startsOn: day('2020-01-01'),
              endsOn: day('2020-02-01'),
            }),
          ),
        );
      expect(await correct(theirs.id)).toMatchObject({ status: 404 });
      expect(await correct(mine.id)).toMatchObject({ status: 404 });
    });
  });
});
