import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from '../tenant-table.js';

const employee = (column: string) => `foreign key (tenant_id, ${column}) references employee (tenant_id, id)`;
const type = `foreign key (tenant_id, type_id) references certificate_type (tenant_id, id)`;

/**
 * What somebody without an account may see of a company: gate cards and work points, behind secrets of which only the hash
 * is kept. Whoever follows a secret belongs to no company yet, so the secrets stand outside the walls, like sign-in links.
 * And what HR looked up in official registers.
 */
export class Gate1790000000008 implements MigrationInterface {
  name = 'Gate1790000000008';

  async up(runner: QueryRunner): Promise<void> {
    await this.secrets(runner);
    await this.cards(runner);
    await this.points(runner);
    await createTenantTable(
      runner,
      'register_check',
      `certificate_id uuid not null,
       register text not null,
       outcome text not null check (outcome in ('in-order', 'not-found', 'differs')),
       note text not null default '',
       checked_by uuid,
       checked_at timestamptz not null,
       foreign key (tenant_id, certificate_id) references certificate (tenant_id, id) on delete cascade`,
      'appendOnly',
    );
    await runner.query(`create index on register_check (tenant_id, certificate_id)`);
  }

  private async secrets(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table identity.outside_link (
        token_hash bytea primary key,
        tenant_id uuid not null references identity.tenant,
        purpose text not null,
        subject_id uuid not null,
        employee_id uuid,
        made_at timestamptz not null,
        expires_at timestamptz,
        ended_at timestamptz
      )`);
    await runner.query(`create index on identity.outside_link (tenant_id, subject_id) where ended_at is null`);
    await runner.query(`grant select, insert, update, delete on identity.outside_link to app_rt`);
  }

  private async cards(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'outside_setting',
      `name text not null default 'initial' check (name in ('full', 'initial', 'none')),
       shows_until boolean not null default true,
       self_service boolean not null default false,
       shows_needs boolean not null default false,
       version int not null default 1,
       unique (tenant_id)`,
    );
    await createTenantTable(
      runner,
      'gate_card',
      `person_id uuid not null,
       everything boolean not null,
       ends_on date,
       made_by uuid,
       made_at timestamptz not null,
       ended_by uuid,
       ended_at timestamptz,
       ${employee('person_id')}`,
    );
    await runner.query(
      `create unique index gate_card_living on gate_card (tenant_id, person_id) where ended_at is null`,
    );
    await createTenantTable(
      runner,
      'gate_card_type',
      `card_id uuid not null,
       type_id uuid not null,
       unique (tenant_id, card_id, type_id),
       foreign key (tenant_id, card_id) references gate_card (tenant_id, id),
       ${type}`,
      'appendOnly',
    );
    await createTenantTable(
      runner,
      'gate_look',
      `card_id uuid not null,
       hour timestamptz not null,
       looks int not null default 1,
       unique (tenant_id, card_id, hour),
       foreign key (tenant_id, card_id) references gate_card (tenant_id, id)`,
    );
  }

  private async points(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'work_point',
      `name text not null check (name <> ''),
       kind text not null check (kind in ('machine', 'vehicle', 'job', 'area')),
       location_id uuid,
       instruction text not null default '',
       lead_helps boolean not null default true,
       made_by uuid,
       made_at timestamptz not null,
       closed_at timestamptz,
       version int not null default 1,
       foreign key (tenant_id, location_id) references location (tenant_id, id)`,
    );
    await createTenantTable(
      runner,
      'work_point_need',
      `point_id uuid not null,
       place int not null,
       type_id uuid not null,
       unique (tenant_id, point_id, place, type_id),
       foreign key (tenant_id, point_id) references work_point (tenant_id, id),
       ${type}`,
      'deletable',
    );
    await createTenantTable(
      runner,
      'work_point_helper',
      `point_id uuid not null,
       person_id uuid not null,
       unique (tenant_id, point_id, person_id),
       foreign key (tenant_id, point_id) references work_point (tenant_id, id),
       ${employee('person_id')}`,
      'deletable',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table register_check, work_point_helper, work_point_need, work_point`);
    await runner.query(`drop table gate_look, gate_card_type, gate_card, outside_setting`);
    await runner.query(`drop table identity.outside_link`);
  }
}
