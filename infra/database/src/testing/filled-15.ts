import pg from 'pg';
import { type Filled } from './filled.js';

/**
 * What a company has by step 15 of the timeline on top of `aFilledCompany`: something in every table that steps 6 to 15 brought,
 * in plain SQL. It never changes: later steps are tried on it.
 */
export async function addUpToStep15(url: string, { tenantId }: Filled): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`select set_config('app.tenant', $1, false), set_config('app.tenant_id', $1, false)`, [
      tenantId,
    ]);
    for (const part of [counting, appointments, trainings, outside, audits, places, toolboxes])
      await client.query(part);
  } finally {
    await client.end();
  }
}

const tenant = `current_setting('app.tenant')::uuid`;
const own = `tenant_id = ${tenant}`;
const employee = (number: number) => `(select id from employee where ${own} and number = '${number}')`;
const typeOf = (code: string) => `(select id from certificate_type where ${own} and code = '${code}')`;
const depot = `(select id from location where ${own})`;
const file = `(select id from stored_file where ${own} and name = 'pas.pdf')`;

const policy = `'{"model":"hours","period":"P5Y","window":"P1Y","required":35,"minPractical":7}'`;
const counting = `
  insert into certificate_type (code, code_norm, name_nl, name_en, policy, basis, term_source, certainty, minimum_age, price_cents)
    values ('C95', 'c95', 'Code 95', 'Code 95', ${policy}, 'law', 'law', 'high', 18, 12500);
  insert into certificate_type_policy (type_id, version, policy) select id, 1, policy from certificate_type where ${own} and code = 'C95';
  insert into certificate_prerequisite (type_id, needs_id) values (${typeOf('C95')}, ${typeOf('HEF')});
  insert into certificate (person_id, type_id, obtained_on, source, policy_version, state, expires_on, recorded_by, recorded_at, decided_by, decided_at)
    values (${employee(6)}, ${typeOf('C95')}, '2024-03-01', 'manual', 1, 'verified', '2029-03-01', ${employee(1)}, '2024-03-02 09:00Z', ${employee(1)}, '2024-03-02 09:00Z');
  insert into certificate_gap (certificate_id, person_id, part, name, starts_on, warns_on)
    select id, person_id, 'competence', 'Reanimatie', '2027-03-01', '2026-12-01' from certificate where ${own} and type_id = ${typeOf('C95')};
  insert into renewal_activity (person_id, type_id, done_on, kind, amount, practical, course, recorded_by, recorded_at)
    values (${employee(6)}, ${typeOf('C95')}, '2025-05-12', 'hours', 7, 3.5, 'U01-1', ${employee(1)}, '2025-05-13 09:00Z');
  insert into renewal_activity (person_id, type_id, done_on, kind, amount, recorded_by, recorded_at, removed_by, removed_at, version)
    values (${employee(6)}, ${typeOf('C95')}, '2025-05-12', 'hours', 8, ${employee(1)}, '2025-05-13 09:00Z', ${employee(1)}, '2025-05-14 09:00Z', 2);
  insert into activity_file (activity_id, file_id, added_by, added_at)
    select id, ${file}, ${employee(1)}, '2025-05-13 09:00Z' from renewal_activity where ${own} and removed_at is null;
  insert into supervision (person_id, type_id, mentor_id, starts_on, ends_on, made_by, made_at)
    values (${employee(3)}, ${typeOf('HEF')}, ${employee(7)}, '2026-11-01', '2027-02-01', ${employee(1)}, '2026-11-01Z');
  insert into minor (person_id, age, reached_on) values (${employee(3)}, 18, '2027-01-15');`;

const appointments = `
  insert into appointment (person_id, type_id, text, role, location_id, starts_on, document, document_hash, offered_at, signer_id,
      signed_by_employer_at, signed_by_employer_by, employer_typed, employer_way, made_by, made_at)
    values (${employee(7)}, ${typeOf('HEF')}, 'Mag rijden in de hal.', 'chauffeur', ${depot}, '2026-01-01', 'Aanwijzing', encode(sha256('Aanwijzing'), 'hex'),
      '2026-01-01 08:00Z', ${employee(1)}, '2026-01-01 09:00Z', ${employee(1)}, 'Jan Eén1', 'session', ${employee(1)}, '2026-01-01 07:00Z');
  insert into appointment (person_id, type_id, text, starts_on, withdrawn_on, withdrawn_by, withdrawn_at, withdrawal_reason, made_by, made_at)
    values (${employee(8)}, ${typeOf('HEF')}, 'Mag rijden.', '2026-01-01', '2026-02-01', ${employee(1)}, '2026-02-01Z', 'Ander werk', ${employee(1)}, '2026-01-01Z');`;

const trainings = `
  insert into training (type_id, starts_at, ends_at, place, provider, cost_cents, capacity, organiser_id, made_by, made_at)
    values (${typeOf('HEF')}, '2026-12-01 08:00Z', '2026-12-01 12:00Z', 'Depot', 'Opleider', 40000, 8, ${employee(1)}, ${employee(1)}, '2026-11-01Z');
  insert into training_participant (training_id, person_id, invited_by, told_at)
    select id, ${employee(2)}, ${employee(1)}, '2026-11-01Z' from training where ${own};`;

const outside = `
  insert into outside_setting (name, self_service) values ('full', true);
  insert into gate_card (person_id, everything, ends_on, made_by, made_at) values (${employee(6)}, false, '2027-01-01', ${employee(1)}, '2026-11-01Z');
  insert into gate_card_type (card_id, type_id) select id, ${typeOf('HEF')} from gate_card where ${own};
  insert into gate_look (card_id, hour, looks) select id, '2026-11-20 07:00Z', 3 from gate_card where ${own};
  insert into identity.outside_link (token_hash, tenant_id, purpose, subject_id, employee_id, made_at)
    select sha256(id::text::bytea), ${tenant}, 'gate-card', id, person_id, '2026-11-01Z' from gate_card where ${own};
  insert into work_point (name, kind, location_id, made_by, made_at) values ('Heftruck 3', 'machine', ${depot}, ${employee(1)}, '2026-11-01Z');
  insert into work_point_need (point_id, place, type_id) select id, 0, ${typeOf('HEF')} from work_point where ${own};
  insert into work_point_helper (point_id, person_id) select id, ${employee(7)} from work_point where ${own};
  insert into register_check (certificate_id, register, outcome, checked_by, checked_at)
    select id, 'cbr', 'in-order', ${employee(1)}, '2026-11-01Z' from certificate where ${own} and type_id = ${typeOf('C95')};`;

const audits = `
  insert into audit_pack (title, client, as_of, filter, with_evidence, language, state, counts, file_id, made_by, made_at, touched_at, ready_at)
    values ('Audit 2026', 'Opdrachtgever', '2026-11-01', '{}', true, 'nl', 'ready', '{"people":1}', ${file}, ${employee(1)}, '2026-11-01Z', '2026-11-01Z', '2026-11-01Z');
  insert into audit_pack_person (pack_id, person_id, type_ids, file_ids)
    select id, ${employee(6)}, array[${typeOf('C95')}], array[${file}] from audit_pack where ${own};
  insert into audit_link (pack_id, token_hash, auditor, purpose, opens_evidence, offers_pack, made_by, made_at, expires_at)
    select id, sha256(id::text::bytea), 'A. Uditor', 'VCA', true, true, ${employee(1)}, '2026-11-01Z', '2026-11-15Z' from audit_pack where ${own};
  insert into audit_link_look (link_id, person_id, day) select id, ${employee(6)}, '2026-11-02' from audit_link where ${own};
  insert into legal_hold (person_id, reason, review_on, made_by, made_at) values (${employee(6)}, 'Ongeval', '2027-11-01', ${employee(1)}, '2026-11-01Z');`;

const places = `
  insert into coverage (type_id, location_id, minimum, weekdays, applies_from, made_by, made_at)
    values (${typeOf('BHV')}, ${depot}, 2, '{1,2,3,4,5}', '2026-01-01', ${employee(1)}, '2026-01-01Z');
  insert into matrix_view (owner_id, name, name_norm, shared, filters) values (${employee(1)}, 'Verlopen', 'verlopen', true, '{}');`;

const toolboxes = `
  insert into toolbox_meeting (type_id, topic, place, form, leader_id, held_on, begun_at, state, file_id, closed_at, closed_by)
    values (${typeOf('C95')}, 'Valgevaar', 'Hal', 'meeting', ${employee(1)}, '2026-11-20', '2026-11-20 07:00Z', 'closed', ${file}, '2026-11-20 07:15Z', ${employee(1)});
  insert into toolbox_presence (meeting_id, person_id, present, how, marked_at, marked_by, activity_id)
    select m.id, ${employee(6)}, true, 'name', '2026-11-20 07:05Z', ${employee(1)}, a.id
    from toolbox_meeting m, renewal_activity a where m.${own} and a.${own} and a.removed_at is null;`;
