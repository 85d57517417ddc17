import { randomUUID } from 'node:crypto';
import { aHouse, type House } from '../testing.js';
import { DirectoryDatabase } from './directory-database.js';
import { sql } from './sql.js';
import { TenantDatabase } from './tenant-database.js';

describe('the wall between companies', () => {
  let house: House;
  let database: TenantDatabase;
  let a: { tenantId: string };
  let b: { tenantId: string };
  const names = () => database.rows<{ name: string }>(sql`select name from location order by name`);
  const add = (name: string) =>
    database.rows(sql`insert into location (name, name_norm) values (${name}, ${name.toLowerCase()})`);

  beforeAll(async () => {
    house = await aHouse();
    database = house.get(TenantDatabase);
    a = await house.tenant('A');
    b = await house.tenant('B');
    await house.as(a, () => add('Depot A'));
    await house.as(b, () => add('Depot B'));
  });
  afterAll(() => house.close());

  it('shows a company its own rows only, though no query mentions a company', async () => {
    expect(await house.as(a, names)).toEqual([{ name: 'Depot A' }]);
    expect(await house.as(b, names)).toEqual([{ name: 'Depot B' }]);
  });

  it('shows nothing to who is no company, also on a connection that was one before', async () => {
    const directory = house.get(DirectoryDatabase);
    for (let turn = 0; turn < 20; turn++) {
      await house.as(a, names);
      expect(await directory.rows(sql`select name from location`)).toEqual([]);
    }
    await expect(directory.rows(sql`insert into location (name, name_norm) values ('x', 'x')`)).rejects.toThrow(
      /row-level security/,
    );
  });

  it('refuses work outside a company, inside another one, and as a company that is no uuid', async () => {
    expect(() => database.table(class Nothing {})).toThrow(/No company/);
    await expect(house.as(a, () => house.as(b, names))).rejects.toThrow(/nesting/);
    await expect(house.as({ tenantId: `'; drop table location; --` }, names)).rejects.toThrow(/uuid/);
  });

  it('refuses to write into another company', async () => {
    const write = () =>
      database.rows(sql`insert into location (tenant_id, name, name_norm) values (${b.tenantId}, 'x', 'x')`);
    await expect(house.as(a, write)).rejects.toThrow(/row-level security/);
    const move = () => database.rows(sql`update location set tenant_id = ${b.tenantId}`);
    await expect(house.as(a, move)).rejects.toThrow(/row-level security/);
  });

  it('never mixes companies in a thousand interleaved pieces of work', async () => {
    const piece = async (n: number) => {
      const own = n % 2 === 0 ? a : b;
      const page = sql`select jsonb_agg(jsonb_build_object('name', name)) from location`;
      const inside = n % 3 === 0 ? () => database.json<{ name: string }[]>(page) : names;
      return { own, rows: await house.as(own, inside) };
    };
    const seen: Awaited<ReturnType<typeof piece>>[] = [];
    for (let round = 0; round < 20; round++) {
      seen.push(...(await Promise.all(Array.from({ length: 50 }, (_, n) => piece(n)))));
    }
    for (const { own, rows } of seen) expect(rows).toEqual([{ name: own === a ? 'Depot A' : 'Depot B' }]);
  });

  it('reads a page in one round trip, walled, and leaves no company behind', async () => {
    const read = () => database.json<string[]>(sql`select jsonb_agg(name) from location where name like ${'Depot%'}`);
    expect(await house.as(a, read)).toEqual(['Depot A']);
    expect(await house.get(DirectoryDatabase).rows(sql`select name from location`)).toEqual([]);
    const who = () => database.json<string>(sql`select to_jsonb(current_setting('app.person'))`);
    const employeeId = randomUUID();
    expect(await house.as({ ...a, employeeId }, who)).toBe(employeeId);
  });

  it('reads its own unfinished writes in a page that is read after them', async () => {
    const count = await house.as(a, async () => {
      await add('Depot C');
      const json = await database.json<number>(sql`select to_jsonb(count(*)) from location`);
      await database.rows(sql`delete from location where name = 'Depot C'`);
      return json;
    });
    expect(count).toBe(2);
  });

  it('keeps nothing of work that failed, and runs what follows only after a commit', async () => {
    const followed: string[] = [];
    const fail = house.as(a, async () => {
      await add('Mislukt');
      database.afterCommit(() => void followed.push('failed'));
      throw new Error('stop');
    });
    await expect(fail).rejects.toThrow('stop');
    await house.as(a, async () => database.afterCommit(() => void followed.push('done')));
    expect(followed).toEqual(['done']);
    expect(await house.as(a, names)).toEqual([{ name: 'Depot A' }]);
  });

  it('finds something out once in a piece of work, and anew in the next, of whatever company', async () => {
    const about = {};
    const find = () => database.once(names, about, names);
    const twice = () => Promise.all([find(), find()]);
    const [first, second] = await house.as(a, twice);
    expect(second).toBe(first);
    expect(first).toEqual([{ name: 'Depot A' }]);
    expect(await house.as(b, find)).toEqual([{ name: 'Depot B' }]);
  });

  it('keeps days as text and counts as numbers', async () => {
    const [row] = await house.as(a, () =>
      database.rows(sql`select date '2024-02-29' as day, 12345678901 as big, 1.50::numeric as half`),
    );
    expect(row).toEqual({ day: '2024-02-29', big: 12345678901, half: 1.5 });
  });
});
