import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from '../tenant-table.js';

const person = (column: string) => `foreign key (tenant_id, ${column}) references employee (tenant_id, id)`;

/**
 * Training sessions with the people invited to them, what a place costs, and letters that carry an entry for a calendar.
 * `sequence` is that of the calendar entry (RFC 5546): it rises when an invited person must hear of a change.
 */
export class Training1790000000007 implements MigrationInterface {
  name = 'Training1790000000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table mail add column calendar jsonb`);
    await runner.query(
      `alter table certificate_type add column price_cents int check (price_cents between 0 and 100000000)`,
    );
    await this.sessions(runner);
    await this.participants(runner);
    await runner.query(`
      alter table certificate
        add column training_id uuid,
        add foreign key (tenant_id, training_id) references training (tenant_id, id),
        drop constraint certificate_source_check,
        add constraint certificate_source_check check (source in ('upload', 'import', 'manual', 'training', 'derived'))`);
    await runner.query(
      `create unique index certificate_of_training on certificate (tenant_id, training_id, person_id)
       where training_id is not null and state in ('waiting', 'verified')`,
    );
  }

  private async sessions(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'training',
      `type_id uuid not null,
       starts_at timestamptz not null,
       ends_at timestamptz not null check (ends_at > starts_at),
       place text not null default '',
       provider text not null default '',
       cost_cents int check (cost_cents between 0 and 100000000),
       note text not null default '',
       capacity int check (capacity > 0),
       organiser_id uuid not null,
       state text not null default 'planned' check (state in ('planned', 'held', 'cancelled')),
       sequence int not null default 0,
       cancel_reason text not null default '',
       cancelled_at timestamptz,
       made_by uuid,
       made_at timestamptz not null,
       changed_by uuid,
       version int not null default 1,
       check ((state = 'cancelled') = (cancelled_at is not null)),
       foreign key (tenant_id, type_id) references certificate_type (tenant_id, id),
       ${person('organiser_id')}`,
    );
    await runner.query(`create index on training (tenant_id, starts_at)`);
    await runner.query(`create index training_planned on training (tenant_id, ends_at) where state = 'planned'`);
  }

  private async participants(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'training_participant',
      `training_id uuid not null,
       person_id uuid not null,
       invited_by uuid,
       told_at timestamptz not null,
       withdrawn_at timestamptz,
       attendance text not null default 'unknown' check (attendance in ('unknown', 'present', 'absent')),
       marked_at timestamptz,
       result text not null default 'none' check (result in ('none', 'passed', 'failed')),
       reason text not null default '',
       unique (tenant_id, training_id, person_id),
       foreign key (tenant_id, training_id) references training (tenant_id, id),
       ${person('person_id')}`,
    );
    await runner.query(`create index on training_participant (tenant_id, person_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index certificate_of_training`);
    await runner.query(`
      alter table certificate
        drop column training_id,
        drop constraint certificate_source_check,
        add constraint certificate_source_check check (source in ('upload', 'import', 'manual', 'derived'))`);
    await runner.query(`drop table training_participant, training`);
    await runner.query(`alter table certificate_type drop column price_cents`);
    await runner.query(`alter table mail drop column calendar`);
  }
}
