import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from '../tenant-table.js';

/**
 * Rules that say and, or and not; and coverage: how many people with a certificate a place must have. A rule of before is a
 * rule still: without `clauses` its `tokens` say it all.
 */
export class RequirementRules1790000000010 implements MigrationInterface {
  name = 'RequirementRules1790000000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table requirement add column clauses jsonb check (jsonb_typeof(clauses) = 'array' and jsonb_array_length(clauses) > 0)`,
    );
    await createTenantTable(
      runner,
      'coverage',
      `type_id uuid not null,
       location_id uuid not null,
       minimum int not null check (minimum between 1 and 999),
       weekdays int[] check (weekdays <@ array[1,2,3,4,5,6,7] and cardinality(weekdays) > 0),
       applies_from date not null,
       ends_on date check (ends_on >= applies_from),
       made_by uuid,
       made_at timestamptz not null,
       version int not null default 1,
       foreign key (tenant_id, type_id) references certificate_type (tenant_id, id),
       foreign key (tenant_id, location_id) references location (tenant_id, id)`,
    );
    await runner.query(`create index on coverage (tenant_id, location_id, type_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table coverage`);
    await runner.query(`alter table requirement drop column clauses`);
  }
}
