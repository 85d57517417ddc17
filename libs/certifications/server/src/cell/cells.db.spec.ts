import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { type CellFacts, dueFor, type Holding, matches, type Span, statusOf, tokensOf, tokensOfPerson } from '@leerspoor/certifications-contract';
import { aJobRole, aLocation, aPerson, aTeam, type TestPerson } from '@leerspoor/people-server/testing';
import { addDays, day, type LocalDate, type Period } from '@leerspoor/platform-contract';
import { sql, TenantDatabase } from '@leerspoor/platform-server';
import { aHouse, type House } from '@leerspoor/platform-server/testing';
import { CertificationsModule } from '../certifications.module.js';
import { aType, type TestType } from '../testing/builders.js';
import { cellsOf, frame, personTokens } from './cells.repository.js';

interface CertificateData {
  id: string;
  person: number;
  type: number;
  obtained: LocalDate;
  opens: LocalDate | null;
  expires: LocalDate | null;
  grace: LocalDate | null;
  revoked: LocalDate | null;
  state: 'waiting' | 'verified' | 'revoked' | 'sent-back';
}

interface MuteData extends Span {
  person: number;
  type: number;
}

interface RequirementData extends Span {
  type: number;
  target: number;
  leadTime: Period | null;
  blocksWork: boolean;
}

const people = 12;
const types = 5;
/** Type 0 is satisfied by types 1 and 2, type 3 by type 0. */
const satisfiedBy: Record<number, number[]> = { 0: [1, 2], 3: [0] };

const someDay = fc.integer({ min: 0, max: 2500 }).map((days) => addDays(day('2020-01-01'), days));
const span = fc.tuple(someDay, fc.option(fc.integer({ min: 0, max: 700 }), { nil: null })).map(([from, days]) => ({ from, until: days === null ? null : addDays(from, days) }));
const where = { person: fc.nat(people - 1), type: fc.nat(types - 1) };

const certificate: fc.Arbitrary<CertificateData> = fc
  .record({ ...where, obtained: someDay, term: fc.option(fc.integer({ min: 1, max: 1500 }), { nil: null }), opens: fc.nat(200), grace: fc.option(fc.nat(200), { nil: null }), revokedAfter: fc.nat(900), state: fc.constantFrom('waiting', 'verified', 'verified', 'verified', 'revoked', 'sent-back') })
  .map(({ person, type, obtained, term, opens, grace, revokedAfter, state }): CertificateData => {
    const counts = state === 'verified' || state === 'revoked';
    const expires = counts && term !== null ? addDays(obtained, term) : null;
    return { id: randomUUID(), person, type, obtained, expires, opens: expires && addDays(expires, -opens), grace: expires && grace !== null ? addDays(expires, grace) : null, revoked: state === 'revoked' ? addDays(obtained, revokedAfter) : null, state: state as CertificateData['state'] };
  });

const world = fc.record({
  certificates: fc.array(certificate, { minLength: 30, maxLength: 120 }),
  suspensions: fc.array(fc.tuple(span, fc.record(where)).map(([when, cell]): MuteData => ({ ...when, ...cell })), { maxLength: 25 }),
  exemptions: fc.array(fc.tuple(span, fc.record(where)).map(([when, cell]): MuteData => ({ ...when, ...cell })), { maxLength: 15 }),
  requirements: fc.array(
    fc.tuple(span, fc.record({ type: fc.nat(types - 1), target: fc.nat(5), leadTime: fc.constantFrom(null, 'P3M', 'P1M15D', 'P2W'), blocksWork: fc.boolean() })).map(([when, rest]) => ({ ...when, ...rest }) as RequirementData),
    { maxLength: 8 },
  ),
});

type World = { certificates: CertificateData[]; suspensions: MuteData[]; exemptions: MuteData[]; requirements: RequirementData[] };

let house: House;
beforeAll(async () => {
  house = await aHouse({ modules: [CertificationsModule] });
});
afterAll(() => house.close());

interface Scene extends World {
  tenantId: string;
  people: (TestPerson & { startsOn: LocalDate; tokens: string[] })[];
  types: TestType[];
  rules: string[][];
}

/** Puts a made-up world in a company of its own. Two teams in a tree, two job roles, one location; every rule names one of them. */
async function scene(data: World): Promise<Scene> {
  const company = await house.tenant();
  const parent = await aTeam(house, company);
  const child = await aTeam(house, company, { parentId: parent.id });
  const location = await aLocation(house, company);
  const roles = [await aJobRole(house, company), await aJobRole(house, company)];
  const staff: Scene['people'] = [];
  for (let at = 0; at < people; at += 1) {
    const teamId = at % 3 === 0 ? null : at % 3 === 1 ? parent.id : child.id;
    const jobRoleIds = roles.filter((_, role) => (at >> role) % 2 === 0).map(({ id }) => id);
    const locationId = at % 4 === 0 ? location.id : null;
    const startsOn = addDays(day('2019-01-31'), at * 211);
    const person = await aPerson(house, company, { teamId, jobRoleIds, locationId, startsOn });
    const teamPath = teamId === child.id ? [parent.id, child.id] : teamId ? [teamId] : [];
    staff.push({ ...person, startsOn, tokens: tokensOfPerson({ id: person.id, locationId, jobRoleIds, teamPath }) });
  }
  const kinds: TestType[] = [];
  for (let at = 0; at < types; at += 1) kinds.push(await aType(house, company));
  const targets = [
    { kind: 'everybody' as const },
    { kind: 'team' as const, id: parent.id },
    { kind: 'team' as const, id: child.id },
    { kind: 'location' as const, id: location.id },
    { kind: 'job-role' as const, id: roles[0]?.id ?? '' },
    { kind: 'person' as const, id: staff[1]?.id ?? '' },
  ];
  const rules = data.requirements.map(({ target }) => tokensOf({ any: [targets[target] ?? { kind: 'everybody' }] }));
  const built = { ...data, tenantId: company.tenantId, people: staff, types: kinds, rules };
  await house.as({ tenantId: company.tenantId }, () => store(built));
  return built;
}

async function store({ people: staff, types: kinds, certificates, suspensions, exemptions, requirements, rules }: Scene): Promise<void> {
  const database = house.get(TenantDatabase);
  const person = (at: number) => staff[at]?.id;
  const type = (at: number) => kinds[at]?.id;
  for (const [at, others] of Object.entries(satisfiedBy)) {
    for (const other of others) await database.rows(sql`insert into certificate_equivalence (type_id, satisfied_by_id) values (${type(Number(at))}, ${type(other)})`);
  }
  for (const c of certificates) {
    await database.rows(sql`
      insert into certificate (id, person_id, type_id, obtained_on, window_opens_on, expires_on, grace_ends_on, revoked_on, state, source, policy_version, recorded_at)
      values (${c.id}, ${person(c.person)}, ${type(c.type)}, ${c.obtained}, ${c.opens}, ${c.expires}, ${c.grace}, ${c.revoked}, ${c.state}, 'manual', 1, now())
      on conflict do nothing`);
  }
  for (const [table, mutes] of [[sql`suspension`, suspensions], [sql`exemption`, exemptions]] as const) {
    for (const m of mutes) {
      await database.rows(sql`insert into ${table} (person_id, type_id, starts_on, ends_on, reason, made_at) values (${person(m.person)}, ${type(m.type)}, ${m.from}, ${m.until}, '', now())`);
    }
  }
  for (const [at, r] of requirements.entries()) {
    await database.rows(sql`
      insert into requirement (type_id, rule, tokens, basis, lead_time, blocks_work, applies_from, ends_on)
      values (${type(r.type)}, '{}', ${rules[at]}, 'law', ${r.leadTime}, ${r.blocksWork}, ${r.from}, ${r.until})`);
  }
}

/** What the engine is told about a cell; `stored` are the certificates that the unique index let in. */
function factsOf(built: Scene, stored: ReadonlySet<string>, personAt: number, typeAt: number, date: LocalDate): CellFacts {
  const person = built.people[personAt] as Scene['people'][number];
  const running = built.requirements.map((requirement, at) => ({ ...requirement, tokens: built.rules[at] ?? [] })).filter(({ type }) => type === typeAt);
  const own = built.certificates.filter((c) => stored.has(c.id) && c.person === personAt);
  const holding = (c: CertificateData): Holding => ({
    id: c.id,
    own: c.type === typeAt,
    from: c.obtained,
    windowOpens: c.opens,
    expires: c.expires,
    graceEnds: c.grace,
    revokedOn: c.revoked,
    suspensions: built.suspensions.filter((m) => m.person === personAt && m.type === c.type),
  });
  return {
    demands: running.filter(({ tokens }) => matches(tokens, person.tokens)).map(({ from, until, leadTime, blocksWork }) => ({ from, until, blocksWork, due: dueFor(from, person.startsOn, leadTime) })),
    typeInDemand: running.some(({ from, until }) => from <= date && (until === null || date < until)),
    exemptions: built.exemptions.filter((m) => m.person === personAt && m.type === typeAt),
    holdings: own.filter((c) => ['verified', 'revoked'].includes(c.state) && (c.type === typeAt || satisfiedBy[typeAt]?.includes(c.type))).map(holding),
    waiting: own.filter((c) => c.state === 'waiting' && c.type === typeAt).map(({ obtained }) => obtained),
  };
}

interface CellRow {
  person_id: string;
  type_id: string;
  status: string;
  certificate_id: string | null;
  date: string | null;
  required: boolean;
  wanted: boolean;
  covers: boolean;
  blocked: boolean;
  waiting: boolean;
}

async function fromDatabase(built: Scene, date: LocalDate): Promise<{ cells: Map<string, CellRow>; stored: Set<string> }> {
  return house.as({ tenantId: built.tenantId }, async () => {
    const database = house.get(TenantDatabase);
    const rows = await database.rows<CellRow>(sql`
      with ${frame(date)}, people as (select p.id, p.starts_on, ${personTokens} as tokens from person_card p)
      select people.id as person_id, cell.* from people cross join lateral ${cellsOf(sql`people`, date)} cell`);
    const ids = await database.rows<{ id: string }>(sql`select id from certificate`);
    return { cells: new Map(rows.map((row) => [`${row.person_id}/${row.type_id}`, row])), stored: new Set(ids.map(({ id }) => id)) };
  });
}

it('gives for every person and type what the engine of the contract gives, on any day', async () => {
  let compared = 0;
  const seen = new Set<string>();
  const worlds = fc.sample(world, { numRuns: 12, seed: 20_261_124 });
  for (const data of worlds) {
    const built = await scene(data);
    for (const date of fc.sample(someDay, { numRuns: 6, seed: compared + 1 })) {
      const { cells: found, stored } = await fromDatabase(built, date);
      for (let p = 0; p < people; p += 1) {
        for (let t = 0; t < types; t += 1) {
          const { holding, ...expected } = statusOf(factsOf(built, stored, p, t, date), date);
          const row = found.get(`${built.people[p]?.id}/${built.types[t]?.id}`);
          const { status = 'not-required', certificate_id = null, date: on = null, required = false, wanted = false, covers = false, blocked = false, waiting = false } = row ?? {};
          expect({ p, t, date, status, certificate: certificate_id, on, required, wanted, covers, blocked, waiting }).toEqual({
            p, t, date, status: expected.status, certificate: holding?.id ?? null, on: expected.date, required: expected.required, wanted: expected.wanted, covers: expected.covers, blocked: expected.blocked, waiting: expected.waiting,
          });
          seen.add(status);
          compared += 1;
        }
      }
    }
  }
  expect(compared).toBe(12 * 6 * people * types);
  expect([...seen].toSorted()).toEqual(['exempt', 'expired', 'future', 'in-grace', 'missing', 'not-required', 'renewal-open', 'revoked', 'suspended', 'valid', 'waiting']);
}, 60_000);
