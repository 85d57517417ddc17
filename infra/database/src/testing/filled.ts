import { randomUUID } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import pg from 'pg';

export interface Filled {
  tenantId: string;
  email: string;
  password: string;
}

const password = 'een lange geheime zin';

/**
 * A company with something in every table, written in plain SQL as release 0.1 (step 5 of the timeline) would have left it.
 * It never changes: later steps are tried on it. A later release adds a file of its own for the tables that it brings.
 */
export async function aFilledCompany(url: string, name: string): Promise<Filled> {
  const filled = { tenantId: randomUUID(), email: `hr-${randomUUID()}@example.test`, password };
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`select set_config('app.tenant', $1, false), set_config('app.fill_name', $2, false)`, [
      filled.tenantId,
      name,
    ]);
    await client.query(`select set_config('app.fill_mail', $1, false), set_config('app.fill_hash', $2, false)`, [
      filled.email,
      await hash(password, { memoryCost: 8, timeCost: 1, parallelism: 1 }),
    ]);
    for (const part of [company, people, access, certificates, reminders, imports, trail]) await client.query(part);
    return filled;
  } finally {
    await client.end();
  }
}

const tenant = `current_setting('app.tenant')::uuid`;
const own = `tenant_id = ${tenant}`;
const employee = (number: number) => `(select id from employee where ${own} and number = '${number}')`;
const typeOf = (code: string) => `(select id from certificate_type where ${own} and code = '${code}')`;

const company = `
  insert into identity.tenant (id, name) values (${tenant}, current_setting('app.fill_name'));
  insert into company (name) values (current_setting('app.fill_name'));
  insert into holiday (day, name) values ('2026-12-25', 'Kerst');
  insert into location (name, name_norm) values ('Depot', 'depot');
  insert into team (name, name_norm) values ('Hal', 'hal');
  update team set path = array[id] where ${own};
  insert into team (name, name_norm, parent_id, path)
    select 'Nacht', 'nacht', id, path || gen_random_uuid() from team where ${own} and name = 'Hal';
  update team set path = array[parent_id, id] where ${own} and parent_id is not null;
  insert into job_role (name, name_norm) values ('Chauffeur', 'chauffeur');`;

const people = `
  insert into employee (number, first_name, last_name, full_name, sort_name, sort_key, search_norm, email_norm, weekly_hours, team_id, location_id, tags)
    select n, 'Jan', 'Eén' || n, 'Jan Eén' || n, 'Eén' || n || ', Jan', 'een' || n || '  jan', 'jan een' || n, case n when 1 then current_setting('app.fill_mail') end,
           32.50, (select id from team where ${own} and name = 'Hal'), (select id from location where ${own}), array['bhv', E'met "aanhaling", en \\\\']
    from generate_series(1, 60) n;
  update employee set lead_id = ${employee(1)} where ${own} and number <> '1';
  insert into employment (employee_id, starts_on, ends_on)
    select id, '2020-01-01', case number when '60' then date '2026-01-31' end from employee where ${own};
  insert into employee_job_role (employee_id, job_role_id) select e.id, r.id from employee e, job_role r where e.${own} and r.${own};
  insert into absence (employee_id, starts_on, stand_in_id) values (${employee(2)}, '2026-11-01', ${employee(3)});`;

const access = `
  insert into identity.account (email_norm, password_hash) values (current_setting('app.fill_mail'), current_setting('app.fill_hash'));
  insert into identity.membership (account_id, tenant_id, employee_id, hats)
    select id, ${tenant}, ${employee(1)}, '{hr,company-admin}' from identity.account where email_norm = current_setting('app.fill_mail');
  insert into identity.session (token_hash, account_id, membership_id, kind, idle_seconds, expires_at)
    select sha256(m.id::text::bytea), m.account_id, m.id, 'password', 7200, now() + interval '1 day' from identity.membership m where ${own};
  insert into identity.link (token_hash, purpose, membership_id, expires_at)
    select sha256(m.id::text::bytea), 'invitation', m.id, now() from identity.membership m where ${own};
  insert into identity.failure (key, failures, last_at) values (${tenant}::text, 1, now());`;

const policy = `'{"model":"fixed","period":"P5Y","window":"P3M"}'`;
const certificates = `
  insert into certificate_type (code, code_norm, name_nl, name_en, policy, basis, term_source, certainty)
    select code, lower(code), code, code, ${policy}, 'law', 'law', 'high' from unnest(array['HEF', 'BHV']) code;
  insert into certificate_type_policy (type_id, version, policy) select id, 1, policy from certificate_type where ${own};
  insert into certificate_equivalence (type_id, satisfied_by_id) values (${typeOf('BHV')}, ${typeOf('HEF')});
  insert into requirement (type_id, rule, tokens, basis, applies_from, blocks_work)
    values (${typeOf('HEF')}, '{"any":[{"kind":"everybody"}]}', '{everybody}', 'law', '2021-01-01', true);
  insert into certificate (person_id, type_id, obtained_on, source, policy_version, state, expires_on, window_opens_on, recorded_by, recorded_at, decided_by, decided_at)
    select id, ${typeOf('HEF')}, '2024-03-01', 'manual', 1, 'verified', '2029-03-01', '2028-12-01', ${employee(1)}, '2024-03-02 09:00:00.123456Z', ${employee(1)}, '2024-03-02 09:00Z'
    from employee where ${own} and number::int > 5;
  insert into certificate (person_id, type_id, obtained_on, source, policy_version, state, recorded_by, recorded_at)
    values (${employee(4)}, ${typeOf('HEF')}, '2026-11-01', 'upload', 1, 'waiting', ${employee(4)}, '2026-11-02 09:00Z');
  insert into stored_file (name, media_type, bytes, sha256, storage_key)
    values ('pas.pdf', 'application/pdf', 3, encode(sha256('abc'), 'hex'), ${tenant} || '/' || encode(sha256('abc'), 'hex'));
  insert into certificate_file (certificate_id, file_id, added_at)
    select c.id, f.id, '2026-11-02 09:00Z' from certificate c, stored_file f where c.${own} and f.${own} and c.state = 'waiting';
  insert into exemption (person_id, type_id, starts_on, reason, made_at) values (${employee(2)}, ${typeOf('HEF')}, '2026-01-01', 'Kantoor', '2026-01-01Z');
  insert into suspension (person_id, type_id, starts_on, reason, made_at) values (${employee(9)}, ${typeOf('HEF')}, '2026-11-01', E'Ongeval\\u2028twee regels\\r\\nen "meer"', '2026-11-01Z');`;

const reminders = `
  insert into reminder_company (planned_until) values ('2026-11-23');
  insert into reminder_rule (kind, floor_on) values ('certificate-expires', '2026-10-01');
  insert into reminder_preference (employee_id) values (${employee(4)});
  insert into refused_address (address_norm, failure, refused_at) values ('weg@example.test', '550', '2026-11-01Z');
  insert into mail (to_address, subject, body_text, body_html, kind, state) values ('jan@example.test', 'Herinnering', 'Dag Jan', '<p>Dag Jan</p>', 'digest', 'sent');
  insert into digest (recipient_id, day, seq, mail_id, created_at) select ${employee(1)}, '2026-11-23', 1, id, '2026-11-23 08:00Z' from mail where ${own};
  insert into delivery (key, kind, subject_id, person_id, recipient_id, audience, due_on, step, step_on, weight, link, details, state, digest_id, planned_at, sent_at)
    select 'certificate-missing/' || ${employee(3)} || '/-30', 'certificate-missing', 'x', ${employee(3)}, ${employee(1)}, 'hr', '2026-12-01', '-30', '2026-11-01', 'legal',
           '/certificaten', '{"type":"HEF","person":"Jan"}', 'sent', id, '2026-11-23 08:00Z', '2026-11-23 08:00Z' from digest where ${own};`;

const imports = `
  insert into import (kind, file_name, format, state, created_by, created_at, touched_at) values ('employees', 'personeel.csv', 'csv', 'applied', ${employee(1)}, '2026-11-01Z', '2026-11-01Z');
  insert into import_row (import_id, sheet, line, cells, kind) select id, 0, 2, array['1', null, 'Jan'], 'new' from import where ${own};
  insert into mapping_profile (kind, signature, mapping, used_at) values ('employees', 'nr;naam', '{}', '2026-11-01Z');
  insert into import_answer (purpose, text_norm, target, made_at) values ('lead', 'jan', '{}', '2026-11-01Z');`;

// As the product: the owner sees over walls, and would chain this trail to that of the neighbour.
const trail = `
  set role app_rt;
  select audit_append('2026-11-01 09:00:00.5Z', ${employee(1)}, 'Jan Eén1', jsonb_agg(jsonb_build_object(
    'action', 'certificate.recorded', 'subjectKind', 'certificate', 'subjectId', id, 'personId', person_id, 'details', jsonb_build_object('b', n, 'a', 'ë'))))
  from (select id, person_id, row_number() over (order by id) n from certificate where ${own}) c;`;
