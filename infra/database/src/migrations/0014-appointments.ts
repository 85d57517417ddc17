import type { MigrationInterface, QueryRunner } from 'typeorm';

const way = (name: string) => `add ${name} text not null default '' check (${name} in ('', 'session', 'paper'))`;

/**
 * Signing of appointments: the exact words and their hash, who signs for the employer and how, a scan of paper, and which one
 * came in the place of which. What was recorded as signed before, was signed on paper.
 */
export class Appointments1790000000014 implements MigrationInterface {
  name = 'Appointments1790000000014';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table appointment
        add role text not null default '',
        add signer_id uuid,
        add document text not null default '',
        add document_hash text not null default '' check (document_hash ~ '^([0-9a-f]{64})?$'),
        add offered_at timestamptz,
        add employer_typed text not null default '',
        ${way('employer_way')},
        add person_typed text not null default '',
        ${way('person_way')},
        add paper_id uuid,
        add withdrawn_at timestamptz,
        add replaces_id uuid,
        add replaced_by_id uuid,
        add foreign key (tenant_id, signer_id) references employee (tenant_id, id),
        add foreign key (tenant_id, paper_id) references stored_file (tenant_id, id),
        add foreign key (tenant_id, replaces_id) references appointment (tenant_id, id),
        add foreign key (tenant_id, replaced_by_id) references appointment (tenant_id, id)`);
    await runner.query(`
      update appointment
      set signer_id = coalesce(signed_by_employer_by, made_by), offered_at = coalesce(signed_by_employer_at, signed_by_person_at),
          employer_way = case when signed_by_employer_at is null then '' else 'paper' end,
          person_way = case when signed_by_person_at is null then '' else 'paper' end,
          withdrawn_at = case when withdrawn_on is null then null else made_at end`);
    await runner.query(`create index appointment_made on appointment (tenant_id, made_at desc, id desc)`);
    await runner.query(`
      create index on appointment (tenant_id, signer_id)
      where offered_at is not null and signed_by_employer_at is null and withdrawn_on is null`);
    await runner.query(`
      create index appointment_unsigned on appointment (tenant_id, offered_at)
      where withdrawn_on is null and (signed_by_employer_at is null or signed_by_person_at is null)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table appointment
        drop column role, drop column signer_id, drop column document, drop column document_hash, drop column offered_at,
        drop column employer_typed, drop column employer_way, drop column person_typed, drop column person_way, drop column paper_id,
        drop column withdrawn_at, drop column replaces_id, drop column replaced_by_id`);
    await runner.query(`drop index appointment_made`);
  }
}
