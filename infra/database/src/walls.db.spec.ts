import pg from 'pg';
import { aDatabase, type TestDatabase } from '@leerspoor/platform-server/testing';

/** Faults that would let one company see another, read from PostgreSQL's own catalogue. The list must stay empty. */
const faults = `
  select 'no wall' as fault, c.oid::regclass::text as what from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'schema_migration'
    and (not c.relrowsecurity or not c.relforcerowsecurity or not exists (select 1 from pg_policy p where p.polrelid = c.oid))
  union all select 'no company', c.oid::regclass::text from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'schema_migration'
    and not exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id' and a.attnotnull)
  union all select 'wall that errors without a company', p.polrelid::regclass || '.' || p.polname from pg_policy p
  where pg_get_expr(p.polqual, p.polrelid) !~* 'nullif'
  union all select 'wall that is asked for every row', p.polrelid::regclass || '.' || p.polname from pg_policy p
  where pg_get_expr(p.polqual, p.polrelid) !~* '\\(\\s*select'
  union all select 'reference that may cross', con.conrelid::regclass || '.' || con.conname from pg_constraint con
  where con.contype = 'f' and con.connamespace = 'public'::regnamespace
    and exists (select 1 from pg_attribute a where a.attrelid = con.confrelid and a.attname = 'tenant_id')
    and not exists (select 1 from unnest(con.conkey) k join pg_attribute a on a.attrelid = con.conrelid and a.attnum = k where a.attname = 'tenant_id')
  union all select 'unique over companies', i.indexrelid::regclass::text from pg_index i join pg_class c on c.oid = i.indrelid
  where i.indisunique and not i.indisprimary and c.relnamespace = 'public'::regnamespace
    and exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id')
    and not exists (select 1 from unnest(i.indkey::int2[]) k join pg_attribute a on a.attrelid = c.oid and a.attnum = k where a.attname = 'tenant_id')
  union all select 'view that looks over the wall', c.oid::regclass::text from pg_class c
  where c.relkind = 'v' and c.relnamespace = 'public'::regnamespace and not coalesce(c.reloptions::text like '%security_invoker=%t%', false)
  union all select 'materialised view', c.oid::regclass::text from pg_class c where c.relkind = 'm' and c.relnamespace = 'public'::regnamespace
  union all select 'privileged function without a search path', p.oid::regprocedure::text from pg_proc p
  where p.prosecdef and p.pronamespace in ('public'::regnamespace, 'identity'::regnamespace) and not coalesce(p.proconfig::text like '%search_path=%', false)
  union all select 'role above the walls', rolname::text from pg_roles where rolname = 'app_rt' and (rolsuper or rolbypassrls or rolcreaterole)
  union all select 'role that owns', c.oid::regclass::text from pg_class c where pg_get_userbyid(c.relowner) = 'app_rt'
  union all select 'right too much', table_name || ' ' || privilege_type from information_schema.role_table_grants
  where grantee in ('app_rt', 'PUBLIC') and table_schema in ('public', 'identity') and privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER')
  union all select 'column of a kind that hides indexes', c.oid::regclass || '.' || a.attname from pg_attribute a
  join pg_class c on c.oid = a.attrelid join pg_type t on t.oid = a.atttypid
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and (t.typtype = 'e' or t.typname = 'citext')`;

describe('the walls, as PostgreSQL sees them', () => {
  let database: TestDatabase;
  let owner: pg.Client;
  const found = async () =>
    (await owner.query<{ fault: string; what: string }>(faults)).rows
      .map(({ fault, what }) => `${fault}: ${what}`)
      .sort();

  beforeAll(async () => {
    database = await aDatabase();
    owner = new pg.Client({ connectionString: database.url });
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await database.drop();
  });

  it('stand around every table', async () => {
    expect(await found()).toEqual([]);
  });

  it('are missed at once when one is forgotten', async () => {
    await owner.query(`
      create table forgotten (tenant_id uuid not null, name text unique);
      create table half (tenant_id uuid not null, employee_id uuid references employee (id));
      alter table half enable row level security;
      create policy p on half using (tenant_id = current_setting('app.tenant')::uuid);
      create view peephole as select * from employee;`);
    expect(await found()).toEqual([
      'no wall: forgotten',
      'no wall: half',
      'reference that may cross: half.half_employee_id_fkey',
      'unique over companies: forgotten_name_key',
      'view that looks over the wall: peephole',
      'wall that errors without a company: half.p',
      'wall that is asked for every row: half.p',
    ]);
  });
});
