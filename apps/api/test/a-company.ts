import { randomUUID } from 'node:crypto';
import { type Hat, signIn } from '@leerspoor/people-contract';
import { aJobRole, aLocation, aPerson, aSignIn, aTeam, type TestPerson } from '@leerspoor/people-server/testing';
import { DirectoryDatabase, sql, TenantDatabase } from '@leerspoor/platform-server';
import { type House } from '@leerspoor/platform-server/testing';
import { type TestApi } from './an-api.js';
import { type TestClient } from './client.js';

export interface Somebody extends TestPerson {
  client: TestClient;
  email: string;
  password: string;
}

/** A small company with one person for every hat; the lead leads everybody else. All are signed in. */
export interface TestCompany {
  tenantId: string;
  people: Record<Hat, Somebody>;
  teamId: string;
  locationId: string;
  jobRoleId: string;
}

const given: Partial<Record<Hat, string>> = {
  hr: 'hr',
  'company-admin': 'company-admin',
  'knowledge-editor': 'knowledge-editor',
};
const hats: Hat[] = ['lead', 'employee', 'hr', 'company-admin', 'knowledge-editor', 'platform-admin'];

/** `mark` stands in every name, so that a leak to another company can be seen. */
export async function aCompany(api: TestApi, mark = 'Proef'): Promise<TestCompany> {
  const house = api as unknown as House;
  const tenantId = randomUUID();
  await api
    .get(DirectoryDatabase)
    .rows(sql`insert into identity.tenant (id, name) values (${tenantId}, ${`${mark} bv`})`);
  await api.as({ tenantId }, () =>
    api.get(TenantDatabase).rows(sql`insert into company (name) values (${`${mark} bv`})`),
  );
  const own = { tenantId };
  const team = await aTeam(house, own, { name: `${mark} team` });
  const location = await aLocation(house, own, `${mark} depot`);
  const jobRole = await aJobRole(house, own, `${mark} functie`);
  const places = { teamId: team.id, locationId: location.id, jobRoleIds: [jobRole.id] };
  const people = {} as Record<Hat, Somebody>;
  for (const hat of hats) {
    const lead = hat === 'lead' ? {} : { leadId: people.lead.id };
    const person = await aPerson(house, own, {
      firstName: mark,
      lastName: hat,
      email: `${hat}-${tenantId}@example.test`,
      ...places,
      ...lead,
    });
    people[hat] = await signedIn(api, person, given[hat] ? [given[hat]] : []);
    if (hat === 'platform-admin')
      await api
        .get(DirectoryDatabase)
        .rows(sql`update identity.account set platform_admin = true where email_norm = ${people[hat].email}`);
  }
  return { tenantId, people, teamId: team.id, locationId: location.id, jobRoleId: jobRole.id };
}

/** Somebody who signed in through the door, with a cookie jar of their own. */
export async function signedIn(api: TestApi, person: TestPerson, given: string[] = []): Promise<Somebody> {
  const { email, password } = await aSignIn(api as unknown as House, person, {
    email: `${person.id}@example.test`,
    hats: given,
  });
  const client = api.visitor();
  await client.call(signIn, { body: { email, password } });
  return { ...person, client, email, password };
}
