// Fills an empty, migrated database with realistic volumes, set by set, as its owner (who stands above the walls):
// small companies of fifty people with five papers each, one of a thousand people with forty types, and two to import into.
import { createHash } from 'node:crypto';
import pg from 'pg';

export const hashOf = (text) => createHash('sha256').update(text).digest();
export const tokenOf = (employeeId) => hashOf(employeeId).toString('base64url');

const policy = {
  model: 'fixed',
  period: 'P5Y',
  window: 'P3M',
  early: 'restart',
  inWindow: 'old-expiry',
  grace: null,
  late: 'completion',
  afterGrace: 'renewal',
};

/** One set of companies: how many, people in each, types in each, papers of each person. */
const steps = ({ companies, people, types, papers }) => [
  `create temp table t on commit drop as select gen_random_uuid() as id, n from generate_series(1, ${companies}) n`,
  `insert into identity.tenant (id, name) select id, 'Bedrijf ' || n from t`,
  `insert into company (tenant_id, name) select id, 'Bedrijf ' || n from t`,
  `insert into location (tenant_id, name, name_norm) select t.id, 'Vestiging ' || k, 'vestiging ' || k from t, generate_series(1, 3) k`,
  `insert into job_role (tenant_id, name, name_norm) select t.id, 'Functie ' || k, 'functie ' || k from t, generate_series(1, 6) k`,
  `insert into team (tenant_id, id, name, name_norm, path)
   select tenant_id, id, name, lower(name), array[id] from (select t.id tenant_id, gen_random_uuid() id, 'Team ' || k name from t, generate_series(1, greatest(4, ${people} / 20)) k) x`,
  `create temp table p on commit drop as select t.id tenant_id, gen_random_uuid() id, k, t.n from t, generate_series(1, ${people}) k`,
  `create index on p (tenant_id, k)`,
  `create temp table teams on commit drop as select tenant_id, id, row_number() over (partition by tenant_id order by name) k, count(*) over (partition by tenant_id) n from team where tenant_id in (select id from t)`,
  `create temp table places on commit drop as select tenant_id, id, row_number() over (partition by tenant_id order by name) k from location where tenant_id in (select id from t)`,
  `create temp table roles on commit drop as select tenant_id, id, row_number() over (partition by tenant_id order by name) k from job_role where tenant_id in (select id from t)`,
  `insert into employee (tenant_id, id, number, first_name, last_name, full_name, sort_name, sort_key, search_norm, email_norm, team_id, location_id)
   select p.tenant_id, p.id, lpad(p.k::text, 5, '0'), 'Voornaam' || p.k % 97, 'Achternaam' || p.k, 'Voornaam' || p.k % 97 || ' Achternaam' || p.k,
          'Achternaam' || p.k || ', Voornaam' || p.k % 97, 'achternaam ' || lpad(p.k::text, 5, '0') || ' voornaam' || p.k % 97, 'voornaam' || p.k % 97 || ' achternaam' || p.k || ' ' || p.k,
          'p' || p.k || '@bedrijf' || p.n || '-' || ${people} || '.example', teams.id, places.id
   from p join teams on teams.tenant_id = p.tenant_id and teams.k = p.k % teams.n + 1 join places on places.tenant_id = p.tenant_id and places.k = p.k % 3 + 1`,
  `update employee e set lead_id = l.id from p, p l where e.id = p.id and l.tenant_id = p.tenant_id and l.k = 2 and p.k > 2`,
  `insert into employment (tenant_id, employee_id, starts_on) select tenant_id, id, date '2015-01-01' + (k * 37 % 3000) from p`,
  `insert into employee_job_role (tenant_id, employee_id, job_role_id) select p.tenant_id, p.id, roles.id from p join roles on roles.tenant_id = p.tenant_id and roles.k = p.k % 6 + 1`,
  `insert into identity.account (id, email_norm) select id, 'p' || k || '@bedrijf' || n || '-' || ${people} || '.example' from p`,
  `insert into identity.membership (account_id, tenant_id, employee_id, hats) select id, tenant_id, id, case when k = 1 then array['hr', 'company-admin'] else '{}' end from p`,
  `create temp table y on commit drop as select t.id tenant_id, gen_random_uuid() id, k from t, generate_series(1, ${types}) k`,
  `insert into certificate_type (tenant_id, id, code, code_norm, name_nl, name_en, policy, basis, term_source, certainty)
   select tenant_id, id, 'T' || k, 't' || k, 'Certificaat ' || k, 'Certificate ' || k, '${JSON.stringify(policy)}', 'law', 'law', 'high' from y`,
  `insert into certificate_type_policy (tenant_id, type_id, version, policy) select tenant_id, id, 1, '${JSON.stringify(policy)}' from y`,
  `insert into requirement (tenant_id, type_id, rule, tokens, basis, applies_from, lead_time)
   select y.tenant_id, y.id, jsonb_build_object('any', jsonb_build_array(jsonb_build_object('kind', 'job-role', 'id', roles.id))), array[roles.id::text], 'law', '2020-01-01', 'P3M'
   from y join roles on roles.tenant_id = y.tenant_id and roles.k = y.k % 6 + 1`,
  `insert into certificate (tenant_id, person_id, type_id, obtained_on, source, policy_version, state, expires_on, window_opens_on, recorded_at)
   select p.tenant_id, p.id, y.id, x.day, 'import', 1, 'verified', (x.day + interval '5 years')::date, (x.day + interval '5 years' - interval '3 months')::date, now()
   from p cross join generate_series(1, ${papers}) j join y on y.tenant_id = p.tenant_id and y.k = (p.k + j * 3) % ${types} + 1,
   lateral (select (current_date - interval '5 years')::date - 25 + (p.k * 131 + y.k * 977 + p.n * 17) % 400 as day) x`,
];

export const volumes = {
  small: { companies: 1000, people: 50, types: 10, papers: 5 },
  large: { companies: 1, people: 1000, types: 40, papers: 8 },
  new: { companies: 2, people: 10, types: 10, papers: 0 },
};

/** Fills one set of companies in one transaction. */
export async function fill(url, volume) {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  try {
    await owner.query('begin');
    for (const step of steps(volume)) await owner.query(step);
    await owner.query('commit');
    await owner.query('analyze');
  } finally {
    await owner.end();
  }
}

/** Signs people in without their password: `limit` sessions of companies with `people` people. `k` 1 is HR. */
export async function signIn(url, { people, first, limit }) {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  try {
    const { rows } = await owner.query(
      `select m.id membership_id, m.account_id, m.employee_id, m.tenant_id from identity.membership m join employee e on e.id = m.employee_id
       where e.email_norm like '%-' || $1::text || '.example' and (m.hats <> '{}') = $2 order by m.tenant_id, m.employee_id limit $3`,
      [people, first, limit],
    );
    for (const row of rows) {
      await owner.query(
        `insert into identity.session (token_hash, account_id, membership_id, kind, idle_seconds, expires_at) values ($1, $2, $3, 'password', 86400, now() + interval '1 day') on conflict do nothing`,
        [hashOf(tokenOf(row.employee_id)), row.account_id, row.membership_id],
      );
    }
    return rows.map((row) => ({
      tenantId: row.tenant_id,
      employeeId: row.employee_id,
      cookie: `sid=${tokenOf(row.employee_id)}`,
    }));
  } finally {
    await owner.end();
  }
}
