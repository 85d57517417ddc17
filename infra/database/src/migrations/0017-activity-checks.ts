import type { MigrationInterface, QueryRunner } from 'typeorm';

const sources = (...words: string[]) => `source in (${words.map((word) => `'${word}'`).join(', ')})`;

/** What somebody did themselves is handed in and waits for HR; what is there counts as it did. */
export class ActivityChecks1790000000017 implements MigrationInterface {
  name = 'ActivityChecks1790000000017';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table renewal_activity
        add column state text not null default 'verified' check (state in ('waiting', 'verified', 'sent-back')),
        add column decided_by uuid,
        add column decided_at timestamptz,
        add column decision_reason text not null default '',
        add foreign key (tenant_id, decided_by) references employee (tenant_id, id),
        drop constraint renewal_activity_source_check,
        add constraint renewal_activity_source_check
          check (${sources('upload', 'manual', 'import', 'register', 'meeting', 'training')})`);
    await runner.query(`
      create index renewal_activity_queue on renewal_activity (tenant_id, recorded_at, id)
      where state = 'waiting' and removed_at is null`);
    await runner.query(`
      create index renewal_activity_returned on renewal_activity (tenant_id, person_id, type_id)
      where state = 'sent-back' and removed_at is null`);
    await runner.query(`drop index renewal_activity_counting`);
    await runner.query(`
      create index renewal_activity_counting on renewal_activity (tenant_id, person_id, type_id, done_on)
      where state = 'verified' and removed_at is null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index renewal_activity_counting`);
    await runner.query(`
      create index renewal_activity_counting on renewal_activity (tenant_id, person_id, type_id, done_on) where removed_at is null`);
    // What HR has not approved must not count by itself.
    await runner.query(`
      update renewal_activity set removed_at = coalesce(removed_at, recorded_at), removed_by = coalesce(removed_by, recorded_by)
      where state <> 'verified'`);
    await runner.query(`update renewal_activity set source = 'manual' where source = 'upload'`);
    await runner.query(`
      alter table renewal_activity
        drop column state, drop column decided_by, drop column decided_at, drop column decision_reason,
        drop constraint renewal_activity_source_check,
        add constraint renewal_activity_source_check check (${sources('manual', 'import', 'register', 'meeting', 'training')})`);
  }
}
