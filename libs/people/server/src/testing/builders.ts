import { randomUUID } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import { fold, type LocalDate } from '@leerspoor/platform-contract';
import { type Actor, DirectoryDatabase, sql, TenantDatabase, type TenantScope } from '@leerspoor/platform-server';
import { type House } from '@leerspoor/platform-server/testing';
import { nameFields } from '../employee/names.rules.js';

/** Which company a test row belongs to. */
type Company = Pick<TenantScope, 'tenantId'>;

let count = 0;
const next = () => (count += 1);

async function insert(
  house: House,
  company: Company,
  write: (database: TenantDatabase) => Promise<{ id: string } | undefined>,
): Promise<string> {
  const row = await house.as({ tenantId: company.tenantId }, () => write(house.get(TenantDatabase)));
  if (!row) throw new Error('Nothing was inserted.');
  return row.id;
}

/** A team; `parentId` puts it below another. */
export async function aTeam(
  house: House,
  company: Company,
  { name = `Team ${next()}`, parentId = null as string | null } = {},
): Promise<{ id: string; name: string }> {
  const id = randomUUID();
  await insert(house, company, (database) =>
    database.one(sql`
      insert into team (id, name, name_norm, parent_id, path)
      values (${id}, ${name}, ${fold(name)}, ${parentId}, coalesce((select path from team where id = ${parentId}), '{}') || ${id}::uuid) returning id`),
  );
  return { id, name };
}

export async function aLocation(
  house: House,
  company: Company,
  name = `Locatie ${next()}`,
): Promise<{ id: string; name: string }> {
  const id = await insert(house, company, (database) =>
    database.one(sql`insert into location (name, name_norm) values (${name}, ${fold(name)}) returning id`),
  );
  return { id, name };
}

export async function aJobRole(
  house: House,
  company: Company,
  name = `Functie ${next()}`,
): Promise<{ id: string; name: string }> {
  const id = await insert(house, company, (database) =>
    database.one(sql`insert into job_role (name, name_norm) values (${name}, ${fold(name)}) returning id`),
  );
  return { id, name };
}

export interface PersonParts {
  number?: string;
  firstName?: string;
  prefix?: string;
  lastName?: string;
  email?: string | null;
  mobile?: string | null;
  language?: 'nl' | 'en';
  contractType?: string;
  tags?: string[];
  leadId?: string | null;
  teamId?: string | null;
  locationId?: string | null;
  jobRoleIds?: string[];
  startsOn?: string;
  endsOn?: string | null;
}

export interface TestPerson {
  tenantId: string;
  id: string;
  name: string;
  number: string;
}

/** Somebody who works here since 2020, unless said otherwise. */
export async function aPerson(house: House, company: Company, parts: PersonParts = {}): Promise<TestPerson> {
  const n = next();
  const name = {
    firstName: parts.firstName ?? 'Sam',
    prefix: parts.prefix ?? '',
    lastName: parts.lastName ?? `Tester${n}`,
    number: parts.number ?? `P${n}`,
  };
  const { fullName, sortName, sortKey, searchNorm } = nameFields(name);
  const id = await insert(house, company, async (database) => {
    const row = await database.one<{ id: string }>(sql`
      insert into employee (number, first_name, prefix, last_name, full_name, sort_name, sort_key, search_norm, email_norm, mobile, language, contract_type, tags, lead_id, team_id, location_id)
      values (${name.number}, ${name.firstName}, ${name.prefix}, ${name.lastName}, ${fullName}, ${sortName}, ${sortKey}, ${searchNorm}, ${parts.email ?? null}, ${parts.mobile ?? null},
              ${parts.language ?? 'nl'}, ${parts.contractType ?? ''}, ${parts.tags ?? []}, ${parts.leadId ?? null}, ${parts.teamId ?? null}, ${parts.locationId ?? null})
      returning id`);
    await database.rows(
      sql`insert into employment (employee_id, starts_on, ends_on) values (${row?.id}, ${parts.startsOn ?? '2020-01-01'}, ${parts.endsOn ?? null})`,
    );
    for (const jobRoleId of parts.jobRoleIds ?? []) {
      await database.rows(
        sql`insert into employee_job_role (employee_id, job_role_id) values (${row?.id}, ${jobRoleId})`,
      );
    }
    return row;
  });
  return { tenantId: company.tenantId, id, name: fullName, number: name.number };
}

export async function anAbsence(
  house: House,
  person: TestPerson,
  { startsOn = '2026-11-01', endsOn = null as string | null, standInId = null as string | null } = {},
): Promise<{ id: string }> {
  const id = await insert(house, person, (database) =>
    database.one(
      sql`insert into absence (employee_id, starts_on, ends_on, stand_in_id) values (${person.id}, ${startsOn}, ${endsOn}, ${standInId}) returning id`,
    ),
  );
  return { id };
}

/** Lets somebody sign in with this address and password, wearing these hats. */
export async function aSignIn(
  house: House,
  person: TestPerson,
  { email = `p${next()}@example.test`, password = 'een lange geheime zin', hats = [] as string[] } = {},
): Promise<{ accountId: string; membershipId: string; email: string; password: string }> {
  const directory = house.get(DirectoryDatabase);
  // Cheap on purpose: these hashes protect nothing.
  const passwordHash = await hash(password, { memoryCost: 8, timeCost: 1, parallelism: 1 });
  const account = await directory.one<{ id: string }>(sql`
    insert into identity.account (email_norm, password_hash) values (${email}, ${passwordHash})
    on conflict (email_norm) do update set password_hash = excluded.password_hash returning id`);
  const membership = await directory.one<{ id: string }>(sql`
    insert into identity.membership (account_id, tenant_id, employee_id, hats) values (${account?.id}, ${person.tenantId}, ${person.id}, ${hats})
    on conflict (employee_id) do update set account_id = excluded.account_id, hats = excluded.hats returning id`);
  if (!account || !membership) throw new Error('No sign-in was made.');
  return { accountId: account.id, membershipId: membership.id, email, password };
}

/** The person as a request brings it, for calling services without a session. */
export const anActor = (
  person: TestPerson,
  { hats = ['employee'] as string[], permissions = [] as string[], today = '2026-11-24' } = {},
): Actor => ({
  tenantId: person.tenantId,
  accountId: randomUUID(),
  employeeId: person.id,
  sessionId: randomUUID(),
  name: person.name,
  hats,
  permissions: new Set(permissions),
  zone: 'Europe/Amsterdam',
  language: 'nl',
  today: today as LocalDate,
});
