import pg from 'pg';
import { type Due } from '@leerspoor/reminders-contract';
import { PeopleModule } from '@leerspoor/people-server';
import { sql, TenantDatabase } from '@leerspoor/platform-server';
import { aHouse } from '@leerspoor/platform-server/testing';
import { RemindersModule } from './reminders.module.js';
import { type DueRange, DueSource } from './due/due-source.js';
import { RemindCompanies } from './tick/remind-companies.job.js';
import { FakeDueSource } from './testing/fake-due-source.js';

class BenchSource extends DueSource {
  readonly kind = 'certificate-expires' as const;
  database: TenantDatabase;
  duesBetween({ until }: DueRange) { return this.read(sql`due_on <= ${until}`); }
  dueNow(ids: readonly string[]) { return this.read(sql`f.id::text = any(${ids})`); }
  async read(where: ReturnType<typeof sql>): Promise<Due[]> {
    const rows = await this.database.rows<{ id: string; personId: string; name: string; dueOn: string }>(sql`select f.id, f.person_id as "personId", e.full_name as name, due_on as "dueOn" from bench_fact f join employee e on e.id = f.person_id where ${where}`);
    return rows.map(({ id, personId, name, dueOn }) => ({ kind: this.kind, subjectId: id, personId, dueOn, link: { person: '/a', others: '/b' }, values: { type: 'Heftruck', person: name, date: dueOn } }) as Due);
  }
}

it('bench', async () => {
  const C = Number(process.env['COMPANIES'] ?? 1000);
  const source = new BenchSource();
  const others = (['certificate-missing', 'evidence-waiting', 'evidence-returned'] as const).map((kind) => ({ provide: kind, useValue: new FakeDueSource(kind) }));
  const house = await aHouse({ modules: [PeopleModule, RemindersModule], providers: [{ provide: 'b', useValue: source }, ...others], settings: { SMTP_URL: 'smtp://127.0.0.1:1' } });
  source.database = house.get(TenantDatabase);
  const owner = new pg.Client({ connectionString: house.config.DATABASE_URL });
  await owner.connect();
  await owner.query(`insert into identity.tenant (id, name) select gen_random_uuid(), 'c' || n from generate_series(1, ${C}) n`);
  await owner.query(`insert into company (tenant_id, name) select id, name from identity.tenant`);
  await owner.query(`insert into employee (tenant_id, number, first_name, last_name, full_name, sort_name, sort_key, search_norm, email_norm) select t.id, n::text, 'Sam', 'T' || n, 'Sam T' || n, 'T', 't', 't', t.name || '-' || n || '@x.test' from identity.tenant t, generate_series(1, 50) n`);
  await owner.query(`update employee e set lead_id = (select id from employee l where l.tenant_id = e.tenant_id and l.number = '1') where number <> '1'`);
  await owner.query(`insert into employment (tenant_id, employee_id, starts_on) select tenant_id, id, '2020-01-01' from employee`);
  await owner.query(`insert into identity.account (id, email_norm, password_hash) select id, email_norm, 'x' from employee where number = '2'`);
  await owner.query(`insert into identity.membership (account_id, tenant_id, employee_id, hats) select id, tenant_id, id, '{hr}' from employee where number = '2'`);
  await owner.query(`create table bench_fact (tenant_id uuid not null, id uuid primary key default gen_random_uuid(), person_id uuid not null, due_on date not null)`);
  // 1 % has a step today, the rest is spread over days without one
  await owner.query(`insert into bench_fact (tenant_id, person_id, due_on) select e.tenant_id, e.id, case when random() < 0.01 then date '2026-12-24' else date '2026-11-24' + 40 + (random() * 30)::int end from employee e, generate_series(1, 5)`);
  await owner.query(`alter table bench_fact enable row level security; alter table bench_fact force row level security; create policy w on bench_fact using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid)); create index on bench_fact (tenant_id, due_on); grant select on bench_fact to app_rt`);
  await owner.query(`insert into reminder_rule (tenant_id, kind, floor_on) select t.id, k, '2020-01-01' from identity.tenant t, unnest(array['certificate-expires','certificate-missing','evidence-waiting','evidence-returned']) k`);
  await owner.query(`insert into reminder_company (tenant_id, planned_until) select id, '2026-11-23' from identity.tenant`);
  await owner.query('analyze');
  const ids = (await owner.query('select id from identity.tenant order by id')).rows.map((r) => r.id as string);
  const handler = house.get(RemindCompanies);
  const stats = new Map<string, { n: number; ms: number }>();
  const ds = (source.database as unknown as { dataSource: { createQueryRunner: () => unknown } }).dataSource;
  const make = ds.createQueryRunner.bind(ds);
  ds.createQueryRunner = () => {
    const runner = make() as { query: (...a: unknown[]) => Promise<unknown>; commitTransaction: () => Promise<void> };
    const q = runner.query.bind(runner);
    runner.query = async (...a) => { const t = performance.now(); try { return await q(...a); } finally { const k = String(a[0]).replace(/\s+/g, ' ').replace(/'[0-9a-f-]{36}'/g,'?').slice(0, 90); const st = stats.get(k) ?? { n: 0, ms: 0 }; st.n++; st.ms += performance.now() - t; stats.set(k, st); } };
    return runner;
  };
  const run = async (label: string, at: string) => {
    house.clock.set(at);
    const cpu = process.cpuUsage();
    const t = performance.now();
    for (let i = 0; i < ids.length; i += 25) await handler.handle({ tenantIds: ids.slice(i, i + 25) });
    const used = process.cpuUsage(cpu);
    const { rows } = await owner.query(`select (select count(*) from delivery) d, (select count(*) from digest) g, (select count(*) from mail) m, (select count(*) from bench_fact) f`);
    for (const [k, { n, ms }] of [...stats].sort((a, b) => b[1].ms - a[1].ms)) process.stdout.write(`   ${(ms / n).toFixed(2)} ms x ${n}  ${k}\n`);
    stats.clear();
    process.stdout.write(`${label}: ${(performance.now() - t).toFixed(0)} ms wall, ${((used.user + used.system) / 1000).toFixed(0)} ms cpu of node; ${JSON.stringify(rows[0])}\n`);
  };
  await run('closed', '2026-11-24T05:00:00Z');
  await run('first of the day, 1 % due', '2026-11-24T08:00:00Z');
  await run('again, nothing new', '2026-11-24T08:15:00Z');
  await run('again', '2026-11-24T08:30:00Z');
  await owner.end();
  await house.close();
}, 300_000);
