import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from '../tenant-table.js';

const employee = (column: string) => `foreign key (tenant_id, ${column}) references employee (tenant_id, id)`;

/** Toolbox meetings, who was there, and what each presence counts as. */
export class Toolbox1790000000013 implements MigrationInterface {
  name = 'Toolbox1790000000013';

  async up(runner: QueryRunner): Promise<void> {
    await this.meetings(runner);
    await this.presences(runner);
  }

  private async meetings(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'toolbox_meeting',
      `type_id uuid not null,
       topic text not null check (topic <> ''),
       place text not null default '',
       form text not null check (form in ('meeting', 'reading')),
       leader_id uuid not null,
       held_on date not null,
       begun_at timestamptz not null,
       state text not null default 'open' check (state in ('open', 'closed', 'cancelled')),
       code text check (length(code) = 10),
       code_ends_at timestamptz,
       file_id uuid,
       closed_at timestamptz,
       closed_by uuid,
       check ((code is null) = (code_ends_at is null)),
       check (state = 'open' or code is null),
       check (form = 'meeting' or code is null),
       foreign key (tenant_id, type_id) references certificate_type (tenant_id, id),
       foreign key (tenant_id, file_id) references stored_file (tenant_id, id),
       ${employee('leader_id')},
       ${employee('closed_by')}`,
    );
    await runner.query(
      `create index toolbox_meeting_newest on toolbox_meeting (tenant_id, held_on desc, begun_at desc, id desc)`,
    );
    await runner.query(`create index toolbox_meeting_leader on toolbox_meeting (tenant_id, leader_id, held_on desc)`);
    await runner.query(
      `create unique index toolbox_meeting_code on toolbox_meeting (tenant_id, code) where code is not null`,
    );
  }

  private async presences(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'toolbox_presence',
      `meeting_id uuid not null,
       person_id uuid not null,
       present boolean not null,
       how text not null check (how in ('qr', 'name', 'self')),
       marked_at timestamptz not null,
       marked_by uuid,
       activity_id uuid,
       unique (tenant_id, meeting_id, person_id),
       foreign key (tenant_id, meeting_id) references toolbox_meeting (tenant_id, id),
       foreign key (tenant_id, activity_id) references renewal_activity (tenant_id, id),
       ${employee('person_id')},
       ${employee('marked_by')}`,
    );
    await runner.query(`create index toolbox_presence_person on toolbox_presence (tenant_id, person_id) where present`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table toolbox_presence, toolbox_meeting`);
  }
}
