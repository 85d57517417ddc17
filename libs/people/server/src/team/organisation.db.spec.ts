import { type Actor, sql, TenantDatabase } from '@leerspoor/platform-server';
import { aHouse, type House } from '@leerspoor/platform-server/testing';
import { LabelService } from '../label/label.service.js';
import { PeopleModule } from '../people.module.js';
import { aJobRole, aLocation, anActor, aPerson, aTeam } from '../testing/builders.js';
import { refusal } from '../testing/refusals.js';
import { TeamService } from './team.service.js';

describe('the organisation', () => {
  let house: House;
  let company: { tenantId: string };
  let hr: Actor;

  beforeAll(async () => {
    house = await aHouse({ modules: [PeopleModule] });
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    company = await house.tenant();
    hr = anActor(await aPerson(house, company), { hats: ['employee', 'hr'] });
  });

  const as = <T>(work: () => Promise<T>, actor = hr) => house.as(actor, work);
  const pathOf = async (id: string) =>
    (await as(() => house.get(TenantDatabase).one<{ path: string[] }>(sql`select path from team where id = ${id}`)))
      ?.path;

  describe('of teams', () => {
    const create = (name: string, parentId: string | null = null) =>
      as(() => house.get(TeamService).create(hr, name, parentId));
    const update = (id: string, to: { name?: string; parentId?: string | null; archived?: boolean }, name = 'Team') =>
      as(() => house.get(TeamService).update(hr, id, { name, parentId: null, archived: false, ...to }));
    const list = (archived = false) => as(() => house.get(TeamService).list(hr, archived));

    it('is a tree that keeps every path when a branch moves', async () => {
      const [north, south] = [await create('Noord'), await create('Zuid')];
      const crew = await create('Ploeg', north.id);
      const night = await create('Nacht', crew.id);
      expect(await pathOf(night.id)).toEqual([north.id, crew.id, night.id]);
      await update(crew.id, { name: 'Ploeg', parentId: south.id });
      expect(await pathOf(night.id)).toEqual([south.id, crew.id, night.id]);
      expect(await pathOf(crew.id)).toEqual([south.id, crew.id]);
      expect((await list()).map(({ name, depth }) => [name, depth])).toEqual([
        ['Noord', 0],
        ['Zuid', 0],
        ['Ploeg', 1],
        ['Nacht', 2],
      ]);
      await update(crew.id, { name: 'Ploeg' });
      expect(await pathOf(night.id)).toEqual([crew.id, night.id]);
    });

    it('never hangs under itself', async () => {
      const top = await create('Top');
      const below = await create('Onder', top.id);
      for (const parentId of [top.id, below.id]) {
        expect(await refusal(update(top.id, { name: 'Top', parentId }))).toMatchObject({
          code: 'people.team-cycle',
          status: 409,
        });
      }
    });

    it('makes no circle when two moves that are right by themselves meet', async () => {
      const [a, b] = [await create('A'), await create('B')];
      const tries = await Promise.allSettled([
        update(a.id, { name: 'A', parentId: b.id }),
        update(b.id, { name: 'B', parentId: a.id }),
      ]);
      expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(await list()).toHaveLength(2);
    });

    it('has one team of each name, capitals and marks aside', async () => {
      await create('Café');
      expect(await refusal(create('CAFE'))).toMatchObject({
        code: 'people.name-taken',
        details: { fields: [{ path: 'name', code: 'taken' }] },
      });
    });

    it('puts nobody out: a team with people or teams is not archived, an empty one can come back', async () => {
      const top = await create('Top');
      const below = await create('Onder', top.id);
      const person = await aPerson(house, company, { teamId: below.id });
      await aPerson(house, company, { teamId: below.id, endsOn: '2026-01-01' });
      expect(await refusal(update(below.id, { name: 'Onder', parentId: top.id, archived: true }))).toMatchObject({
        code: 'people.in-use',
        details: { values: { people: 1, teams: 0 } },
      });
      expect(await refusal(update(top.id, { name: 'Top', archived: true }))).toMatchObject({
        code: 'people.in-use',
        details: { values: { people: 0, teams: 1 } },
      });
      await as(() => house.get(TenantDatabase).rows(sql`update employee set team_id = null where id = ${person.id}`));
      expect((await update(below.id, { name: 'Onder', parentId: top.id, archived: true })).archived).toBe(true);
      expect((await list()).map(({ name }) => name)).toEqual(['Top']);
      expect((await list(true)).map(({ name }) => name)).toEqual(['Top', 'Onder']);
      expect((await update(below.id, { name: 'Onder', parentId: top.id })).archived).toBe(false);
    });

    it('is closed to neighbours', async () => {
      const theirs = await aTeam(house, await house.tenant());
      expect(await refusal(update(theirs.id, {}))).toMatchObject({ status: 404 });
      expect(await refusal(create('Nieuw', theirs.id))).toMatchObject({
        code: 'invalid',
        details: { fields: [{ path: 'parentId', code: 'unknown' }] },
      });
      expect(await list()).toEqual([]);
    });
  });

  describe.each(['location', 'job-role'] as const)('of every %s', (kind) => {
    const labels = () => house.get(LabelService);
    const make = kind === 'location' ? aLocation : aJobRole;

    it('is a list by name that counts who works here', async () => {
      const one = await make(house, company, 'Zagerij');
      const carry = kind === 'location' ? { locationId: one.id } : { jobRoleIds: [one.id] };
      await aPerson(house, company, carry);
      await aPerson(house, company, { ...carry, endsOn: '2026-01-01' });
      await as(() => labels().create(hr, kind, 'Aanvoer'));
      expect((await as(() => labels().list(hr, kind, false))).map(({ name, people }) => [name, people])).toEqual([
        ['Aanvoer', 0],
        ['Zagerij', 1],
      ]);
      expect(await refusal(as(() => labels().create(hr, kind, 'zagerij')))).toMatchObject({
        code: 'people.name-taken',
      });
      expect(
        await refusal(as(() => labels().update(hr, kind, one.id, { name: 'Zagerij', archived: true }))),
      ).toMatchObject({ code: 'people.in-use', details: { values: { people: 1 } } });
      expect(await as(() => labels().update(hr, kind, one.id, { name: 'Houtzagerij', archived: false }))).toMatchObject(
        { name: 'Houtzagerij', people: 1 },
      );
    });

    it('can be archived when nobody carries it, and is closed to neighbours', async () => {
      const empty = await make(house, company);
      expect((await as(() => labels().update(hr, kind, empty.id, { name: 'Oud', archived: true }))).archived).toBe(
        true,
      );
      expect(await as(() => labels().list(hr, kind, false))).toEqual([]);
      const theirs = await make(house, await house.tenant());
      expect(
        await refusal(as(() => labels().update(hr, kind, theirs.id, { name: 'X', archived: false }))),
      ).toMatchObject({ status: 404 });
    });
  });

  it('lists the tags in use', async () => {
    await aPerson(house, company, { tags: ['nacht', 'BHV'] });
    await aPerson(house, company, { tags: ['nacht'] });
    await aPerson(house, company, { tags: ['oud'], endsOn: '2026-01-01' });
    expect(await as(() => house.get(LabelService).tags(hr))).toEqual([
      { tag: 'BHV', people: 1 },
      { tag: 'nacht', people: 2 },
    ]);
  });
});
