import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from '../tenant-table.js';

const ofPack = `foreign key (tenant_id, pack_id) references audit_pack (tenant_id, id)`;
const person = (column: string) => `foreign key (tenant_id, ${column}) references employee (tenant_id, id)`;

/** What is shown to an auditor (packs and links), to whom it was shown, and what may not be thrown away meanwhile. */
export class AuditPacks1790000000009 implements MigrationInterface {
  name = 'AuditPacks1790000000009';

  async up(runner: QueryRunner): Promise<void> {
    await this.packs(runner);
    await this.links(runner);
    await this.holds(runner);
    await runner.query(`
      alter table certificate_file
        add column removed_at timestamptz,
        add column removed_by uuid,
        add column removal_reason text not null default ''`);
  }

  private async packs(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'audit_pack',
      `title text not null,
       client text not null default '',
       as_of date not null,
       filter jsonb not null,
       with_evidence boolean not null,
       language text not null check (language in ('nl', 'en')),
       state text not null default 'queued' check (state in ('queued', 'working', 'ready', 'failed', 'expired')),
       attempts int not null default 0,
       claim uuid,
       progress_done int not null default 0,
       progress_total int not null default 0,
       counts jsonb,
       file_id uuid,
       made_by uuid not null,
       made_at timestamptz not null,
       touched_at timestamptz not null,
       ready_at timestamptz,
       check ((state = 'ready') = (file_id is not null)),
       foreign key (tenant_id, file_id) references stored_file (tenant_id, id),
       ${person('made_by')}`,
    );
    await runner.query(`create index on audit_pack (tenant_id, made_at desc)`);
    await createTenantTable(
      runner,
      'audit_pack_person',
      `pack_id uuid not null,
       person_id uuid not null,
       type_ids uuid[] not null,
       file_ids uuid[] not null,
       unique (tenant_id, pack_id, person_id),
       ${ofPack},
       ${person('person_id')}`,
    );
    await runner.query(`create index on audit_pack_person (tenant_id, person_id)`);
  }

  private async links(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'audit_link',
      `pack_id uuid not null,
       token_hash bytea not null,
       auditor text not null,
       purpose text not null,
       as_of date,
       opens_evidence boolean not null,
       offers_pack boolean not null,
       made_by uuid not null,
       made_at timestamptz not null,
       expires_at timestamptz not null,
       withdrawn_by uuid,
       withdrawn_at timestamptz,
       looks int not null default 0,
       last_look_at timestamptz,
       unique (tenant_id, token_hash),
       ${ofPack},
       ${person('made_by')},
       ${person('withdrawn_by')}`,
    );
    await runner.query(`create index on audit_link (tenant_id, made_at desc)`);
    // Whom a link showed, once a day: the trail says it to each of them, and is not filled by every turn of a page.
    await createTenantTable(
      runner,
      'audit_link_look',
      `link_id uuid not null,
       person_id uuid not null,
       day date not null,
       unique (tenant_id, link_id, person_id, day),
       foreign key (tenant_id, link_id) references audit_link (tenant_id, id),
       ${person('person_id')}`,
    );
  }

  private async holds(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'legal_hold',
      `person_id uuid,
       pack_id uuid,
       reason text not null,
       review_on date,
       made_by uuid not null,
       made_at timestamptz not null,
       ended_by uuid,
       ended_at timestamptz,
       check (num_nonnulls(person_id, pack_id) = 1),
       ${ofPack},
       ${person('person_id')},
       ${person('made_by')},
       ${person('ended_by')}`,
    );
    await runner.query(`create index on legal_hold (tenant_id, person_id) where ended_at is null`);
    await runner.query(`create index on legal_hold (tenant_id, pack_id) where ended_at is null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table certificate_file drop column removed_at, drop column removed_by, drop column removal_reason`,
    );
    await runner.query(`drop table legal_hold, audit_link_look, audit_link, audit_pack_person, audit_pack`);
  }
}
