import { sql } from '../database/sql.js';
import { TenantDatabase } from '../database/tenant-database.js';
import { aHouse, type House } from '../testing.js';
import { Audit } from './audit.js';

describe('the audit trail', () => {
  let house: House;
  let own: { tenantId: string };
  const note = (action: string) =>
    house.as({ ...own, name: 'Ineke Rooks' }, () =>
      house.get(Audit).record({ action, subjectKind: 'team', details: { name: 'Hal Zuid' } }),
    );

  beforeEach(async () => {
    house ??= await aHouse();
    own = await house.tenant();
  });
  afterAll(() => house.close());

  it('keeps who did what, in order, also when many write at once', async () => {
    await Promise.all(Array.from({ length: 40 }, (_, n) => note(`team.change-${n}`)));
    const rows = await house.as(own, () =>
      house
        .get(TenantDatabase)
        .rows<{ seq: number; actor_name: string }>(sql`select seq, actor_name from audit_event order by seq`),
    );
    expect(rows.map((row) => row.seq)).toEqual(Array.from({ length: 40 }, (_, n) => n + 1));
    expect(new Set(rows.map((row) => row.actor_name))).toEqual(new Set(['Ineke Rooks']));
    expect(await house.as(own, () => house.get(Audit).firstBroken())).toBeNull();
  });

  it('cannot be changed or emptied by the product', async () => {
    await note('team.made');
    const database = house.get(TenantDatabase);
    await expect(house.as(own, () => database.rows(sql`update audit_event set action = 'nothing'`))).rejects.toThrow(
      /permission denied/,
    );
    await expect(house.as(own, () => database.rows(sql`delete from audit_event`))).rejects.toThrow(/permission denied/);
  });

  it('shows where it was tampered with by who can', async () => {
    for (const action of ['a.a', 'b.b', 'c.c']) await note(action);
    const pg = await import('pg');
    const owner = new pg.default.Client({ connectionString: house.config.DATABASE_URL });
    await owner.connect();
    await owner.query(`update audit_event set details = '{"name":"Hal Noord"}' where tenant_id = $1 and seq = 2`, [
      own.tenantId,
    ]);
    await owner.end();
    expect(await house.as(own, () => house.get(Audit).firstBroken())).toBe(2);
  });
});
