import type { QueryRunner } from 'typeorm';

/** The company of the running transaction; null outside one, so that nothing is visible (never an error on a reused connection). */
export const currentTenant = `(select nullif(current_setting('app.tenant', true), '')::uuid)`;

/** The person of the running transaction; null for jobs. */
export const currentPerson = `(select nullif(current_setting('app.person', true), '')::uuid)`;

/**
 * Every table with customer data is made here, so that none can exist without its wall. `columns` is SQL: refer to another
 * customer table only with a composite key, `foreign key (tenant_id, x_id) references x (tenant_id, id)`, because foreign
 * keys do not look at row-level security. The application role may read and write, not delete: pass `deletable` where rows
 * are truly thrown away, `appendOnly` where they may not even change.
 */
export async function createTenantTable(
  runner: QueryRunner,
  name: string,
  columns: string,
  rights: 'keep' | 'deletable' | 'appendOnly' = 'keep',
): Promise<void> {
  const may = {
    keep: 'select, insert, update',
    deletable: 'select, insert, update, delete',
    appendOnly: 'select, insert',
  }[rights];
  await runner.query(`
    create table ${name} (
      tenant_id uuid not null default nullif(current_setting('app.tenant', true), '')::uuid references identity.tenant,
      id uuid not null default gen_random_uuid(),
      ${columns},
      primary key (id),
      unique (tenant_id, id)
    )`);
  await runner.query(`alter table ${name} enable row level security`);
  await runner.query(`alter table ${name} force row level security`);
  await runner.query(`
    create policy tenant_wall on ${name}
      using (tenant_id = ${currentTenant})
      with check (tenant_id = ${currentTenant})`);
  await runner.query(`grant ${may} on ${name} to app_rt`);
}
