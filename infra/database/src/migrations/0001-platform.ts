import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from '../tenant-table.js';

/** Who can sign in (schema `identity`, outside the walls), and what every domain stands on: audit trail, files, outgoing mail. */
export class Platform1790000000001 implements MigrationInterface {
  name = 'Platform1790000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create schema identity`);
    await runner.query(`grant usage on schema identity, public to app_rt`);
    await runner.query(`
      create table identity.tenant (
        id uuid primary key default gen_random_uuid(),
        name text not null,
        created_at timestamptz not null default now(),
        closed_at timestamptz
      )`);
    await runner.query(`
      create table identity.account (
        id uuid primary key default gen_random_uuid(),
        email_norm text unique,
        password_hash text,
        language text not null default 'nl' check (language in ('nl', 'en')),
        platform_admin boolean not null default false,
        created_at timestamptz not null default now()
      )`);
    await runner.query(`
      create table identity.membership (
        id uuid primary key default gen_random_uuid(),
        account_id uuid references identity.account,
        tenant_id uuid not null references identity.tenant,
        employee_id uuid not null,
        card_code_hash bytea unique,
        card_pin_hash text,
        hats text[] not null default '{}' check (hats <@ array['hr', 'company-admin', 'knowledge-editor']),
        disabled_at timestamptz,
        created_at timestamptz not null default now(),
        unique (account_id, tenant_id),
        unique (employee_id)
      )`);
    await runner.query(`
      create table identity.session (
        id uuid primary key default gen_random_uuid(),
        token_hash bytea not null unique,
        account_id uuid not null references identity.account,
        membership_id uuid not null references identity.membership,
        kind text not null check (kind in ('password', 'card')),
        created_at timestamptz not null default now(),
        last_seen_at timestamptz not null default now(),
        idle_seconds int not null,
        expires_at timestamptz not null,
        ended_at timestamptz,
        user_agent text not null default '',
        address text not null default ''
      )`);
    await runner.query(`create index on identity.session (account_id) where ended_at is null`);
    await runner.query(`create index on identity.session (membership_id) where ended_at is null`);
    await runner.query(`
      create table identity.link (
        id uuid primary key default gen_random_uuid(),
        token_hash bytea not null unique,
        purpose text not null check (purpose in ('invitation', 'reset', 'first-company')),
        account_id uuid references identity.account,
        membership_id uuid references identity.membership,
        email_norm text,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        used_at timestamptz
      )`);
    await runner.query(`create index on identity.link (account_id)`);
    await runner.query(`create index on identity.link (membership_id)`);
    await runner.query(`
      create table identity.failure (
        key text primary key,
        failures int not null,
        last_at timestamptz not null,
        blocked_until timestamptz
      )`);
    await runner.query(`grant select, insert, update on all tables in schema identity to app_rt`);
    await runner.query(`grant delete on identity.failure, identity.session, identity.link to app_rt`);

    await createTenantTable(
      runner,
      'audit_event',
      `seq bigint not null,
       at timestamptz not null,
       actor_id uuid,
       actor_name text not null default '',
       action text not null,
       subject_kind text not null,
       subject_id uuid,
       person_id uuid,
       details jsonb not null default '{}',
       hash bytea not null,
       unique (tenant_id, seq)`,
      'appendOnly',
    );
    await runner.query(`create index on audit_event (tenant_id, subject_id, seq desc)`);
    await runner.query(`create index on audit_event (tenant_id, person_id, seq desc)`);

    await runner.query(`
      create function audit_hash(previous bytea, seq bigint, moment timestamptz, actor uuid, actor_name text, record jsonb) returns bytea
      language sql stable set search_path = pg_catalog as $$
        select sha256(coalesce(previous, '') || convert_to(concat_ws('|', seq, extract(epoch from moment), actor, actor_name, record::text), 'UTF8'))
      $$`);
    await runner.query(`
      create function audit_append(moment timestamptz, actor uuid, actor_name text, records jsonb) returns void
      language plpgsql set search_path = public, pg_temp as $$
      declare
        last_seq bigint;
        last_hash bytea;
        record jsonb;
      begin
        perform pg_advisory_xact_lock(hashtextextended('audit/' || current_setting('app.tenant', true), 0));
        select e.seq, e.hash into last_seq, last_hash from audit_event e order by e.seq desc limit 1;
        for record in select value from jsonb_array_elements(records) loop
          record := jsonb_build_object('action', record->'action', 'kind', record->'subjectKind', 'subject', record->'subjectId', 'person', record->'personId', 'details', coalesce(record->'details', '{}'));
          last_seq := coalesce(last_seq, 0) + 1;
          last_hash := audit_hash(last_hash, last_seq, moment, actor, actor_name, record);
          insert into audit_event (seq, at, actor_id, actor_name, action, subject_kind, subject_id, person_id, details, hash)
          values (last_seq, moment, actor, actor_name, record->>'action', record->>'kind', (record->>'subject')::uuid, (record->>'person')::uuid, record->'details', last_hash);
        end loop;
      end $$`);
    await runner.query(`
      create function audit_first_broken() returns bigint
      language sql stable set search_path = public, pg_temp as $$
        select min(e.seq) from (
          select *, lag(hash) over (order by seq) previous, lag(seq) over (order by seq) previous_seq from audit_event
        ) e
        where e.seq <> coalesce(e.previous_seq, 0) + 1
           or e.hash <> audit_hash(e.previous, e.seq, e.at, e.actor_id, e.actor_name,
                jsonb_build_object('action', e.action, 'kind', e.subject_kind, 'subject', e.subject_id, 'person', e.person_id, 'details', e.details))
      $$`);

    await createTenantTable(
      runner,
      'stored_file',
      `name text not null,
       media_type text not null,
       bytes bigint not null,
       sha256 text not null,
       storage_key text not null,
       created_by uuid,
       created_at timestamptz not null default now(),
       removed_at timestamptz`,
    );
    await createTenantTable(
      runner,
      'mail',
      `to_address text not null,
       to_name text not null default '',
       subject text not null,
       body_text text not null,
       body_html text not null,
       headers jsonb not null default '{}',
       kind text not null,
       state text not null default 'queued' check (state in ('queued', 'sending', 'sent', 'kept', 'failed')),
       attempts int not null default 0,
       not_before timestamptz not null default now(),
       claimed_at timestamptz,
       sent_at timestamptz,
       message_id text,
       failure text,
       created_at timestamptz not null default now()`,
    );
    await runner.query(`create index on mail (tenant_id, created_at desc)`);
    await runner.query(`create index mail_open on mail (not_before) where state in ('queued', 'sending')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function audit_first_broken, audit_append, audit_hash`);
    await runner.query(`drop table mail, stored_file, audit_event`);
    await runner.query(`drop schema identity cascade`);
  }
}
