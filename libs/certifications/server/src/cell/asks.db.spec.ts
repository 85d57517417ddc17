import fc from 'fast-check';
import { compiled, names, RequirementRule, type RuleTarget, tokensOfPerson } from '@leerspoor/certifications-contract';
import { aJobRole, aLocation, aPerson, aTeam } from '@leerspoor/people-server/testing';
import { day } from '@leerspoor/platform-contract';
import { sql, TenantDatabase } from '@leerspoor/platform-server';
import { type House } from '@leerspoor/platform-server/testing';
import { aType } from '../testing/builders.js';
import { openHouse } from '../testing/stage.js';
import { asks, frame, personTokens } from './cells.repository.js';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

async function aCompany() {
  const company = await house.tenant();
  const above = await aTeam(house, company);
  const below = await aTeam(house, company, { parentId: above.id });
  const location = await aLocation(house, company);
  const role = await aJobRole(house, company);
  const staff: { id: string; tokens: string[] }[] = [];
  for (let at = 0; at < 32; at += 1) {
    const team = [null, above, below, null][at % 4] ?? null;
    const parts = {
      teamId: team?.id ?? null,
      locationId: at & 4 ? location.id : null,
      jobRoleIds: at & 8 ? [role.id] : [],
      contractType: at & 16 ? 'Vast' : '',
      tags: at % 3 === 0 ? ['nacht', 'BHV'] : [],
    };
    const { id } = await aPerson(house, company, parts);
    const teamPath = team === below ? [above.id, below.id] : team ? [team.id] : [];
    staff.push({ id, tokens: tokensOfPerson({ ...parts, id, teamPath }) });
  }
  const targets: RuleTarget[] = [
    { kind: 'everybody' },
    { kind: 'team', id: above.id },
    { kind: 'team', id: below.id },
    { kind: 'location', id: location.id },
    { kind: 'job-role', id: role.id },
    { kind: 'contract-type', value: 'Vast' },
    { kind: 'tag', value: 'nacht' },
    { kind: 'person', id: staff[1]?.id ?? '' },
  ];
  return { ...company, staff, targets };
}

const ruleFrom = (targets: readonly RuleTarget[]) =>
  fc
    .letrec<{ rule: RequirementRule }>((tie) => ({
      rule: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom(...targets),
        fc.record({ all: fc.array(tie('rule'), { minLength: 1, maxLength: 3 }) }),
        fc.record({ any: fc.array(tie('rule'), { minLength: 1, maxLength: 3 }) }),
        fc.record({ not: tie('rule') }),
      ),
    }))
    .rule.filter((rule) => RequirementRule.safeParse(rule).success);

it('finds in the database exactly the people whom each rule names', async () => {
  const { tenantId, staff, targets } = await aCompany();
  const type = await aType(house, { tenantId });
  const rules = fc.sample(ruleFrom(targets), { numRuns: 400, seed: 20_261_124 });
  const rows = await house.as({ tenantId }, async () => {
    const database = house.get(TenantDatabase);
    for (const [at, rule] of rules.entries()) {
      const { tokens, clauses } = compiled(rule);
      await database.rows(sql`
        insert into requirement (type_id, rule, tokens, clauses, basis, source, applies_from)
        values (${type.id}, ${JSON.stringify(rule)}, ${tokens}, ${clauses && JSON.stringify(clauses)}, 'own', ${String(at)}, '2020-01-01')`);
    }
    return database.rows<{ at: string; id: string }>(sql`
      with ${frame(day('2026-11-24'))}, people as (select p.id, ${personTokens} as tokens from person_card p)
      select distinct d.source as at, people.id from demand d join people on ${asks(sql`people`)}`);
  });
  const found = new Set(rows.map(({ at, id }) => `${at}/${id}`));
  const expected = rules.flatMap((rule, at) =>
    staff.filter(({ tokens }) => names(rule, tokens)).map(({ id }) => `${at}/${id}`),
  );
  expect([...found].toSorted()).toEqual(expected.toSorted());
  expect(expected.length).toBeGreaterThan(1000);
});
