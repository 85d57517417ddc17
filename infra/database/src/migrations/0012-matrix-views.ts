import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from '../tenant-table.js';

/** Saved views of the matrix: filters under a name, of one person or shared. */
export class MatrixViews1790000000012 implements MigrationInterface {
  name = 'MatrixViews1790000000012';

  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'matrix_view',
      `owner_id uuid not null,
       name text not null check (name <> ''),
       name_norm text not null,
       shared boolean not null default false,
       filters jsonb not null,
       unique (tenant_id, owner_id, name_norm),
       foreign key (tenant_id, owner_id) references employee (tenant_id, id)`,
      'deletable',
    );
    await runner.query(`create index on matrix_view (tenant_id, name_norm) where shared`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table matrix_view`);
  }
}
