import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from '../tenant-table.js';

const person = `foreign key (tenant_id, person_id) references employee (tenant_id, id)`;
const type = `foreign key (tenant_id, type_id) references certificate_type (tenant_id, id)`;

/**
 * Who must hold what (requirement), who holds it (certificate, one row per cycle), and what mutes the one (exemption) or the
 * other (suspension). A certificate's three dates are a read model: `RenewalService` rebuilds them from the chain.
 */
export class Certifications1790000000003 implements MigrationInterface {
  name = 'Certifications1790000000003';

  async up(runner: QueryRunner): Promise<void> {
    await this.types(runner);
    await this.requirements(runner);
    await this.certificates(runner);
    await this.mutes(runner);
  }

  private async types(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'certificate_type',
      `code text not null check (code <> ''),
       code_norm text not null,
       name_nl text not null,
       name_en text not null,
       issuer text not null default '',
       library_code text,
       policy jsonb not null,
       policy_version int not null default 1,
       wording text not null default 'through' check (wording in ('until', 'through')),
       add_on_of uuid,
       basis text not null check (basis in ('law', 'collective-agreement', 'job', 'client', 'own')),
       legal_text text not null default '',
       term_source text not null check (term_source in ('law', 'norm', 'own')),
       certainty text not null check (certainty in ('high', 'medium', 'low')),
       sectors text[] not null default '{}',
       stores_image boolean not null default true,
       ladder jsonb,
       archived_at timestamptz,
       version int not null default 1,
       created_at timestamptz not null default now(),
       unique (tenant_id, code_norm),
       check (add_on_of <> id),
       foreign key (tenant_id, add_on_of) references certificate_type (tenant_id, id)`,
      'deletable',
    );
    await runner.query(`create index on certificate_type (tenant_id, add_on_of) where add_on_of is not null`);
    await createTenantTable(
      runner,
      'certificate_type_policy',
      `type_id uuid not null,
       version int not null,
       policy jsonb not null,
       made_by uuid,
       made_at timestamptz not null default now(),
       unique (tenant_id, type_id, version),
       ${type}`,
      'deletable',
    );
    await createTenantTable(
      runner,
      'certificate_equivalence',
      `type_id uuid not null,
       satisfied_by_id uuid not null check (satisfied_by_id <> type_id),
       unique (tenant_id, type_id, satisfied_by_id),
       ${type},
       foreign key (tenant_id, satisfied_by_id) references certificate_type (tenant_id, id)`,
      'deletable',
    );
  }

  private async requirements(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'requirement',
      `type_id uuid not null,
       rule jsonb not null,
       tokens text[] not null check (cardinality(tokens) > 0),
       basis text not null check (basis in ('law', 'collective-agreement', 'job', 'client', 'own')),
       source text not null default '',
       lead_time text,
       blocks_work boolean not null default false,
       applies_from date not null,
       ends_on date check (ends_on >= applies_from),
       made_by uuid,
       version int not null default 1,
       created_at timestamptz not null default now(),
       ${type}`,
    );
    await runner.query(`create index on requirement (tenant_id, type_id)`);
  }

  private async certificates(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'certificate',
      `person_id uuid not null,
       type_id uuid not null,
       obtained_on date not null check (obtained_on >= '1950-01-01'),
       printed_expires_on date check (printed_expires_on > obtained_on),
       number text not null default '',
       issuer text not null default '',
       note text not null default '',
       source text not null check (source in ('upload', 'import', 'manual')),
       import_id uuid,
       policy_version int not null,
       state text not null check (state in ('waiting', 'verified', 'sent-back', 'revoked')),
       expires_on date,
       window_opens_on date,
       grace_ends_on date,
       recorded_by uuid,
       recorded_at timestamptz not null,
       decided_by uuid,
       decided_at timestamptz,
       decision_reason text not null default '',
       revoked_on date,
       version int not null default 1,
       check ((state = 'revoked') = (revoked_on is not null)),
       check (state in ('verified', 'revoked') or (expires_on is null and window_opens_on is null and grace_ends_on is null)),
       foreign key (tenant_id, type_id, policy_version) references certificate_type_policy (tenant_id, type_id, version),
       ${person},
       ${type}`,
      'deletable',
    );
    await runner.query(`
      create unique index certificate_once on certificate (tenant_id, person_id, type_id, obtained_on)
      where state in ('waiting', 'verified')`);
    await runner.query(`create index on certificate (tenant_id, person_id, type_id, obtained_on)`);
    await runner.query(
      `create index certificate_queue on certificate (tenant_id, recorded_at, id) where state = 'waiting'`,
    );
    await runner.query(
      `create index certificate_of_import on certificate (tenant_id, import_id) where import_id is not null`,
    );
    await createTenantTable(
      runner,
      'certificate_file',
      `certificate_id uuid not null,
       file_id uuid not null,
       shared boolean not null default false,
       added_by uuid,
       added_at timestamptz not null,
       unique (tenant_id, certificate_id, file_id),
       foreign key (tenant_id, certificate_id) references certificate (tenant_id, id),
       foreign key (tenant_id, file_id) references stored_file (tenant_id, id)`,
    );
  }

  private async mutes(runner: QueryRunner): Promise<void> {
    const mute = `
       person_id uuid not null,
       type_id uuid not null,
       starts_on date not null,
       ends_on date check (ends_on >= starts_on),
       reason text not null,
       made_by uuid,
       made_at timestamptz not null,
       ended_by uuid,
       version int not null default 1,
       ${person},
       ${type}`;
    for (const name of ['exemption', 'suspension']) {
      await createTenantTable(runner, name, mute);
      await runner.query(`create index on ${name} (tenant_id, person_id, type_id)`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table suspension, exemption, certificate_file, certificate, requirement`);
    await runner.query(`drop table certificate_equivalence, certificate_type_policy, certificate_type`);
  }
}
