import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from '../tenant-table.js';

const employee = (column: string) => `foreign key (tenant_id, ${column}) references employee (tenant_id, id)`;

/**
 * The company's own standard text of an appointment per type; lists of appointments by type and place; a toolbox meeting that
 * changes while it is open, also into the hands of another: who began it keeps the list too.
 */
export class Papers1790000000016 implements MigrationInterface {
  name = 'Papers1790000000016';

  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'appointment_template',
      `type_id uuid not null,
       role text,
       text text,
       version int not null,
       changed_by uuid,
       changed_at timestamptz not null,
       check ((role is null) = (text is null)),
       unique (tenant_id, type_id),
       foreign key (tenant_id, type_id) references certificate_type (tenant_id, id),
       ${employee('changed_by')}`,
    );
    await runner.query(`create index appointment_of_type on appointment (tenant_id, type_id, made_at desc, id desc)`);
    await runner.query(`create index appointment_at on appointment (tenant_id, location_id, made_at desc, id desc)`);
    await runner.query(`
      alter table toolbox_meeting add version int not null default 1, add begun_by uuid, add ${employee('begun_by')}`);
    await runner.query(`update toolbox_meeting set begun_by = leader_id`);
    await runner.query(`create index toolbox_meeting_begun_by on toolbox_meeting (tenant_id, begun_by, held_on desc)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table toolbox_meeting drop column version, drop column begun_by`);
    await runner.query(`drop index appointment_of_type, appointment_at`);
    await runner.query(`drop table appointment_template`);
  }
}
