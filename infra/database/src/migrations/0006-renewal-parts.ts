import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from '../tenant-table.js';

const employee = (column: string) => `foreign key (tenant_id, ${column}) references employee (tenant_id, id)`;
const type = `foreign key (tenant_id, type_id) references certificate_type (tenant_id, id)`;
const sources = (...names: string[]) => `check (source in (${names.map((name) => `'${name}'`).join(', ')}))`;

/**
 * What counts for a certificate while it runs (activities, appointments), the read model of what lacks beside it (gaps), what
 * has no document of its own (derived certificates), and who may work without one: under a mentor, old enough, prepared.
 */
export class RenewalParts1790000000006 implements MigrationInterface {
  name = 'RenewalParts1790000000006';

  async up(runner: QueryRunner): Promise<void> {
    await this.types(runner);
    await this.activities(runner);
    await this.appointments(runner);
    await this.readModel(runner);
    await this.supervision(runner);
    await this.removal(runner, `delete from certificate_prerequisite where type_id = any(ids) or needs_id = any(ids);`);
  }

  private async types(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table certificate_type add minimum_age int check (minimum_age between 13 and 30)`);
    await createTenantTable(
      runner,
      'certificate_prerequisite',
      `type_id uuid not null,
       needs_id uuid not null check (needs_id <> type_id),
       unique (tenant_id, type_id, needs_id),
       ${type},
       foreign key (tenant_id, needs_id) references certificate_type (tenant_id, id)`,
      'deletable',
    );
  }

  private async activities(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'renewal_activity',
      `person_id uuid not null,
       type_id uuid not null,
       done_on date not null check (done_on >= '1950-01-01'),
       kind text not null check (kind in ('hours', 'points', 'work', 'competence', 'confirmation', 'count')),
       amount numeric(8, 2) not null check (amount > 0),
       practical numeric(8, 2) not null default 0 check (practical between 0 and amount),
       elearning numeric(8, 2) not null default 0 check (elearning between 0 and amount),
       in_person numeric(8, 2) not null default 0 check (in_person between 0 and amount),
       subject text not null default '',
       course text not null default '',
       registered boolean not null default true,
       meeting boolean not null default false,
       source text not null default 'manual' check (source in ('manual', 'import', 'register', 'meeting', 'training')),
       note text not null default '',
       recorded_by uuid,
       recorded_at timestamptz not null,
       removed_by uuid,
       removed_at timestamptz,
       version int not null default 1,
       ${employee('person_id')},
       ${employee('recorded_by')},
       ${employee('removed_by')},
       ${type}`,
    );
    await runner.query(`
      create index renewal_activity_counting on renewal_activity (tenant_id, person_id, type_id, done_on) where removed_at is null`);
  }

  private async appointments(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'appointment',
      `person_id uuid not null,
       type_id uuid not null,
       text text not null,
       location_id uuid,
       installation text not null default '',
       starts_on date not null,
       ends_on date check (ends_on > starts_on),
       signed_by_employer_at timestamptz,
       signed_by_employer_by uuid,
       signed_by_person_at timestamptz,
       withdrawn_on date check (withdrawn_on >= starts_on),
       withdrawn_by uuid,
       withdrawal_reason text not null default '',
       made_by uuid,
       made_at timestamptz not null,
       version int not null default 1,
       check ((signed_by_employer_at is null) = (signed_by_employer_by is null)),
       foreign key (tenant_id, location_id) references location (tenant_id, id),
       ${employee('person_id')},
       ${employee('signed_by_employer_by')},
       ${employee('withdrawn_by')},
       ${employee('made_by')},
       ${type}`,
    );
    await runner.query(`create index on appointment (tenant_id, person_id, type_id)`);
  }

  private async readModel(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table certificate drop constraint certificate_source_check,
        add constraint certificate_source_check ${sources('upload', 'import', 'manual', 'derived')}`);
    await this.once(runner, `state in ('waiting', 'verified') and source <> 'derived'`);
    await runner.query(`
      create unique index certificate_derived_once on certificate (tenant_id, person_id, type_id, obtained_on) where source = 'derived'`);
    await createTenantTable(
      runner,
      'certificate_gap',
      `certificate_id uuid not null,
       person_id uuid not null,
       part text not null check (part in ('competence', 'confirmation', 'appointment')),
       name text not null default '',
       starts_on date not null,
       ends_on date,
       warns_on date not null,
       at text,
       spares text[] not null default '{}',
       foreign key (tenant_id, certificate_id) references certificate (tenant_id, id) on delete cascade,
       ${employee('person_id')}`,
      'deletable',
    );
    await runner.query(`create index on certificate_gap (tenant_id, person_id, certificate_id)`);
  }

  /** Nobody records the same document twice. */
  private async once(runner: QueryRunner, where: string): Promise<void> {
    await runner.query(`drop index certificate_once`);
    await runner.query(`
      create unique index certificate_once on certificate (tenant_id, person_id, type_id, obtained_on) where ${where}`);
  }

  private async supervision(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'supervision',
      `person_id uuid not null,
       type_id uuid not null,
       mentor_id uuid not null check (mentor_id <> person_id),
       starts_on date not null,
       ends_on date not null check (ends_on >= starts_on),
       made_by uuid,
       made_at timestamptz not null,
       version int not null default 1,
       ${employee('person_id')},
       ${employee('mentor_id')},
       ${employee('made_by')},
       ${type}`,
    );
    await runner.query(`create index on supervision (tenant_id, person_id, type_id)`);
    // No birth dates: only the day on which somebody comes of an age, and only until it has come.
    await createTenantTable(
      runner,
      'minor',
      `person_id uuid not null,
       age int not null check (age between 13 and 30),
       reached_on date not null,
       unique (tenant_id, person_id, age),
       ${employee('person_id')}`,
      'deletable',
    );
  }

  /** `remove_unused` of the imports, with what a type must be freed of. */
  private async removal(runner: QueryRunner, more: string): Promise<void> {
    await runner.query(`
      create or replace function remove_unused(thing text, ids uuid[]) returns setof uuid language plpgsql set search_path = public, pg_temp as $$
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
            ${more}
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
  }

  async down(runner: QueryRunner): Promise<void> {
    await this.removal(runner, '');
    await runner.query(
      `drop table minor, supervision, certificate_gap, appointment, renewal_activity, certificate_prerequisite`,
    );
    await runner.query(`delete from certificate where source = 'derived'`);
    await runner.query(`drop index certificate_derived_once`);
    await this.once(runner, `state in ('waiting', 'verified')`);
    await runner.query(`
      alter table certificate drop constraint certificate_source_check,
        add constraint certificate_source_check ${sources('upload', 'import', 'manual')}`);
    await runner.query(`alter table certificate_type drop minimum_age`);
  }
}
