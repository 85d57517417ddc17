import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from '../tenant-table.js';

const employee = (column: string) => `foreign key (tenant_id, ${column}) references employee (tenant_id, id)`;

/** What was said to whom (delivery, digest), how a company and a person want it, and which addresses refuse mail. */
export class Reminders1790000000004 implements MigrationInterface {
  name = 'Reminders1790000000004';

  async up(runner: QueryRunner): Promise<void> {
    await this.choices(runner);
    await this.mail(runner);
    await this.deliveries(runner);
  }

  private async choices(runner: QueryRunner): Promise<void> {
    // The key signs the links that stop mail; two random uuids are 244 bits without an extension.
    await createTenantTable(
      runner,
      'reminder_company',
      `planned_until date,
       unsubscribe_key bytea not null default uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()),
       unique (tenant_id)`,
    );
    await createTenantTable(
      runner,
      'reminder_rule',
      `kind text not null,
       floor_on date not null,
       steps jsonb,
       version int not null default 1,
       unique (tenant_id, kind)`,
    );
    await createTenantTable(
      runner,
      'reminder_preference',
      `employee_id uuid not null,
       email_legal boolean not null default true,
       email_normal boolean not null default true,
       email_nudge boolean not null default true,
       legal_silenced_at timestamptz,
       quiet_from time,
       quiet_until time,
       version int not null default 1,
       unique (tenant_id, employee_id),
       check (email_legal = (legal_silenced_at is null)),
       check ((quiet_from is null) = (quiet_until is null)),
       ${employee('employee_id')}`,
    );
    await runner.query(`create index on reminder_preference (tenant_id) where not email_legal`);
  }

  private async mail(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'refused_address',
      `address_norm text not null,
       failure text not null,
       refused_at timestamptz not null,
       unique (tenant_id, address_norm)`,
      'deletable',
    );
    // Since when a letter is being tried: 48 hours later a temporary refusal is final.
    await runner.query(`alter table mail add column tried_since timestamptz not null default now()`);
    await runner.query(`create index mail_due on mail (tenant_id, not_before) where state in ('queued', 'sending')`);
    await runner.query(`
      create view mail_outcome with (security_invoker = true) as
      select id, state, attempts, claimed_at, sent_at, message_id, failure from mail`);
    await runner.query(`grant select on mail_outcome to app_rt`);
  }

  private async deliveries(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'digest',
      `recipient_id uuid not null,
       day date not null,
       seq int not null,
       mail_id uuid,
       created_at timestamptz not null,
       unique (tenant_id, recipient_id, day, seq),
       ${employee('recipient_id')},
       foreign key (tenant_id, mail_id) references mail (tenant_id, id)`,
    );
    await createTenantTable(
      runner,
      'delivery',
      `key text not null,
       kind text not null,
       subject_id text not null,
       person_id uuid not null,
       recipient_id uuid not null,
       audience text not null check (audience in ('person', 'lead', 'hr', 'owner')),
       due_on date not null,
       step text not null,
       step_on date not null,
       weight text not null check (weight in ('legal', 'normal', 'nudge')),
       link text not null,
       details jsonb not null,
       state text not null check (state in ('planned', 'sent', 'skipped', 'missed', 'parked')),
       reason text,
       mail text check (mail in ('silenced', 'no-address', 'refused')),
       digest_id uuid,
       sender_id uuid,
       planned_at timestamptz not null,
       sent_at timestamptz,
       read_at timestamptz,
       attempts int not null default 0,
       failure text,
       unique (tenant_id, key),
       check ((state = 'skipped') = (reason is not null)),
       check ((state = 'sent') = (digest_id is not null)),
       ${employee('person_id')},
       ${employee('recipient_id')},
       ${employee('sender_id')},
       foreign key (tenant_id, digest_id) references digest (tenant_id, id)`,
    );
    await runner.query(`create index delivery_planned on delivery (tenant_id, recipient_id) where state = 'planned'`);
    await runner.query(`create index delivery_parked on delivery (tenant_id, planned_at desc) where state = 'parked'`);
    await runner.query(`
      create index delivery_inbox on delivery (tenant_id, recipient_id, planned_at desc, id desc)
      where state in ('planned', 'sent')`);
    await runner.query(`
      create index delivery_unread on delivery (tenant_id, recipient_id)
      where state in ('planned', 'sent') and read_at is null`);
    await runner.query(`create index on delivery (tenant_id, planned_at desc, id desc)`);
    await runner.query(`create index on delivery (tenant_id, person_id, planned_at desc)`);
    await runner.query(`create index on delivery (tenant_id, subject_id, step_on)`);
    await runner.query(`create index on delivery (tenant_id, digest_id)`);
    await runner.query(
      `create index delivery_nudge on delivery (tenant_id, sender_id, recipient_id, planned_at desc) where sender_id is not null`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table delivery, digest`);
    await runner.query(`drop view mail_outcome`);
    await runner.query(`drop index mail_due`);
    await runner.query(`alter table mail drop column tried_since`);
    await runner.query(`drop table refused_address, reminder_preference, reminder_rule, reminder_company`);
  }
}
