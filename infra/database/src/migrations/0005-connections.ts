import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from '../tenant-table.js';

const ofImport = `foreign key (tenant_id, import_id) references import (tenant_id, id)`;

/**
 * Imports: the file as staged rows (never the columns that are none of our business), what will happen to each, and how things
 * were before, so that it can be undone. And what people answered, to be remembered for later files.
 */
export class Connections1790000000005 implements MigrationInterface {
  name = 'Connections1790000000005';

  async up(runner: QueryRunner): Promise<void> {
    await this.imports(runner);
    await this.memory(runner);
    await this.removal(runner);
  }

  private async imports(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'import',
      `kind text check (kind in ('employees', 'certificates')),
       file_name text not null,
       file_id uuid,
       format text check (format in ('csv', 'xlsx')),
       separator text,
       state text not null check (state in ('uploaded', 'reading', 'mapping', 'checking', 'ready', 'applying', 'applied', 'undoing', 'undone', 'cancelled', 'failed')),
       failure jsonb,
       sheets jsonb not null default '[]',
       sheet int,
       asked_kind text check (asked_kind in ('employees', 'certificates')),
       mapping jsonb,
       mapping_remembered boolean not null default false,
       revision int not null default 1,
       notices jsonb not null default '[]',
       counts jsonb not null default '{}',
       endings jsonb,
       plan_hash text,
       made jsonb,
       attempts int not null default 0,
       progress_done int not null default 0,
       progress_total int not null default 0,
       left_rows int not null default 0,
       created_by uuid,
       acted_by uuid,
       language text not null default 'nl' check (language in ('nl', 'en')),
       created_at timestamptz not null,
       touched_at timestamptz not null,
       applied_at timestamptz,
       undone_at timestamptz,
       rows_removed_at timestamptz,
       check (state in ('uploaded', 'reading', 'cancelled', 'failed') or file_id is null),
       foreign key (tenant_id, file_id) references stored_file (tenant_id, id),
       foreign key (tenant_id, created_by) references employee (tenant_id, id),
       foreign key (tenant_id, acted_by) references employee (tenant_id, id)`,
    );
    await runner.query(`create index on import (tenant_id, created_at desc, id)`);
    await createTenantTable(
      runner,
      'import_row',
      `import_id uuid not null,
       sheet int not null,
       line int not null,
       cells text[] not null,
       marks jsonb,
       fixes jsonb,
       kind text check (kind in ('error', 'changed', 'new', 'unchanged', 'skipped')),
       place int not null default 0,
       noticed boolean not null default false,
       explanation jsonb,
       target_id uuid,
       before jsonb,
       after jsonb,
       undone text check (undone in ('restored', 'left')),
       unique (tenant_id, import_id, sheet, line),
       ${ofImport}`,
      'deletable',
    );
    await runner.query(`create index on import_row (tenant_id, import_id, place, line)`);
    await runner.query(`create index import_row_kind on import_row (tenant_id, import_id, kind, line)`);
  }

  private async memory(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'mapping_profile',
      `kind text not null check (kind in ('employees', 'certificates')),
       signature text not null,
       mapping jsonb not null,
       used_at timestamptz not null,
       unique (tenant_id, kind, signature)`,
      'deletable',
    );
    await createTenantTable(
      runner,
      'import_answer',
      `purpose text not null check (purpose in ('person', 'lead', 'type')),
       text_norm text not null,
       target jsonb not null,
       made_by uuid,
       made_at timestamptz not null,
       unique (tenant_id, purpose, text_norm)`,
      'deletable',
    );
  }

  /**
   * Removes rows that an import made and that nothing refers to; answers which. What has been put to use since stays, whichever
   * domain uses it: the foreign keys know, so that nobody has to keep a list of them. All at once when that goes, else by
   * halves. Walled as its caller is.
   */
  private async removal(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function remove_unused(thing text, ids uuid[]) returns setof uuid language plpgsql set search_path = public, pg_temp as $$
      declare middle int := cardinality(ids) / 2;
      begin
        case thing
          when 'employee' then
            delete from employee_job_role where employee_id = any(ids);
            delete from employment where employee_id = any(ids);
            delete from employee where id = any(ids);
          when 'team' then delete from team where id = any(ids);
          when 'location' then delete from location where id = any(ids);
          when 'job_role' then delete from job_role where id = any(ids);
          when 'certificate' then delete from certificate where id = any(ids);
          when 'certificate_type' then
            delete from certificate_equivalence where type_id = any(ids) or satisfied_by_id = any(ids);
            delete from certificate_type_policy where type_id = any(ids);
            delete from certificate_type where id = any(ids);
        end case;
        return query select unnest(ids);
      exception when foreign_key_violation then
        if middle > 0 then
          return query select * from remove_unused(thing, ids[:middle]);
          return query select * from remove_unused(thing, ids[middle + 1:]);
        end if;
      end $$`);
    await runner.query(`revoke all on function remove_unused from public`);
    await runner.query(`grant execute on function remove_unused to app_rt`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function remove_unused`);
    await runner.query(`drop table import_answer, mapping_profile, import_row, import`);
  }
}
