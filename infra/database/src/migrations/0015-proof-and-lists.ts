import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from '../tenant-table.js';

const person = (column: string) => `foreign key (tenant_id, ${column}) references employee (tenant_id, id)`;

/** Proof of what somebody did, kept as files of certificates are; lists that come page by page; looks at gate cards that go after a year. */
export class ProofAndLists1790000000015 implements MigrationInterface {
  name = 'ProofAndLists1790000000015';

  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'activity_file',
      `activity_id uuid not null,
       file_id uuid not null,
       shared boolean not null default false,
       added_by uuid,
       added_at timestamptz not null,
       removed_at timestamptz,
       removed_by uuid,
       removal_reason text not null default '',
       unique (tenant_id, activity_id, file_id),
       foreign key (tenant_id, activity_id) references renewal_activity (tenant_id, id),
       foreign key (tenant_id, file_id) references stored_file (tenant_id, id),
       ${person('added_by')},
       ${person('removed_by')}`,
    );
    await runner.query(`create index on activity_file (tenant_id, file_id)`);
    await runner.query(`create index work_point_names on work_point (tenant_id, name, id) where closed_at is null`);
    await runner.query(`create index gate_look_hours on gate_look (tenant_id, hour)`);
    await runner.query(`grant delete on gate_look to app_rt`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`revoke delete on gate_look from app_rt`);
    await runner.query(`drop index work_point_names, gate_look_hours`);
    await runner.query(`drop table activity_file`);
  }
}
