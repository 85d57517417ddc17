import {
  type CellFacts,
  compiled,
  dueFor,
  gapTouches,
  type Holding,
  names,
  type RequirementRule,
  type RuleTarget,
  tokensOfPerson,
} from '@leerspoor/certifications-contract';
import { aJobRole, aLocation, aPerson, aTeam, type TestPerson } from '@leerspoor/people-server/testing';
import { addDays, day, type LocalDate } from '@leerspoor/platform-contract';
import { sql, TenantDatabase } from '@leerspoor/platform-server';
import { type House } from '@leerspoor/platform-server/testing';
import { aType, type TestType } from './builders.js';
import {
  type CertificateData,
  type GapData,
  minimumAge,
  people,
  type RuleShape,
  satisfiedBy,
  types,
  type World,
} from './world.js';

export interface Scene extends World {
  tenantId: string;
  people: (TestPerson & { startsOn: LocalDate; tokens: string[] })[];
  types: TestType[];
  rules: RequirementRule[];
  locationId: string;
}

/** Puts a made-up world in a company of its own. Two teams in a tree, two job roles, one location, contract types and tags; rules of every shape name them. */
export async function aScene(house: House, data: World): Promise<Scene> {
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
    const contractType = at % 2 === 0 ? 'Vast' : '';
    const tags = at % 5 === 0 ? ['BHV-ploeg', 'nacht'] : [];
    const person = await aPerson(house, company, { teamId, jobRoleIds, locationId, startsOn, contractType, tags });
    const teamPath = teamId === child.id ? [parent.id, child.id] : teamId ? [teamId] : [];
    staff.push({
      ...person,
      startsOn,
      tokens: tokensOfPerson({ id: person.id, locationId, jobRoleIds, teamPath, contractType, tags }),
    });
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
    { kind: 'contract-type' as const, value: 'Vast' },
    { kind: 'tag' as const, value: 'nacht' },
  ];
  const rules = data.requirements.map(({ rule }) => grown(rule, targets));
  const built: Scene = {
    ...data,
    tenantId: company.tenantId,
    people: staff,
    types: kinds,
    rules,
    locationId: location.id,
  };
  await house.as({ tenantId: company.tenantId }, () => store(house.get(TenantDatabase), built));
  return built;
}

/** A rule with the things of this company in the places of their numbers. */
function grown(rule: RuleShape, targets: readonly RuleTarget[]): RequirementRule {
  if (typeof rule === 'number') return targets[rule] ?? { kind: 'everybody' };
  if ('not' in rule) return { not: grown(rule.not, targets) };
  return 'all' in rule
    ? { all: rule.all.map((part) => grown(part, targets)) }
    : { any: rule.any.map((part) => grown(part, targets)) };
}

async function store(
  database: TenantDatabase,
  { people: staff, types: kinds, certificates, suspensions, exemptions, requirements, rules, ...rest }: Scene,
): Promise<void> {
  const { supervisions, minors, locationId } = rest;
  const person = (at: number) => staff[at]?.id;
  const type = (at: number) => kinds[at]?.id;
  for (const [at, others] of Object.entries(satisfiedBy)) {
    for (const other of others)
      await database.rows(
        sql`insert into certificate_equivalence (type_id, satisfied_by_id) values (${type(Number(at))}, ${type(other)})`,
      );
  }
  const rows = certificates.map((c) => ({ ...c, person: person(c.person), type: type(c.type) }));
  await database.rows(sql`
    insert into certificate (id, person_id, type_id, obtained_on, window_opens_on, expires_on, grace_ends_on, revoked_on, state, source, policy_version, recorded_at)
    select c.id, c.person, c.type, c.obtained, c.opens, c.expires, c.grace, c.revoked, c.state, 'manual', 1, now()
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
         as c(id uuid, person uuid, type uuid, obtained date, opens date, expires date, grace date, revoked date, state text)
    on conflict do nothing`);
  const gaps = certificates.flatMap((c) => c.gaps.map((gap) => ({ id: c.id, ...gap, ...placeOf(gap, locationId) })));
  await database.rows(sql`
    insert into certificate_gap (certificate_id, person_id, part, starts_on, ends_on, warns_on, at, spares)
    select c.id, c.person_id, 'appointment', g."from", g."until", g.warns, g.at, array(select jsonb_array_elements_text(g.spares))
    from jsonb_to_recordset(${JSON.stringify(gaps)}::jsonb) as g(id uuid, "from" date, "until" date, warns date, at text, spares jsonb)
    join certificate c on c.id = g.id`);
  for (const s of supervisions) {
    await database.rows(sql`
      insert into supervision (person_id, type_id, mentor_id, starts_on, ends_on, made_at)
      values (${person(s.person)}, ${type(s.type)}, ${person((s.person + 1) % staff.length)}, ${s.from}, ${s.until}, now())`);
  }
  for (const [at, age] of Object.entries(minimumAge))
    await database.rows(sql`update certificate_type set minimum_age = ${age} where id = ${type(Number(at))}`);
  for (const m of minors)
    await database.rows(
      sql`insert into minor (person_id, age, reached_on) values (${person(m.person)}, ${m.age}, ${m.reached})`,
    );
  for (const [table, mutes] of [
    [sql`suspension`, suspensions],
    [sql`exemption`, exemptions],
  ] as const) {
    for (const m of mutes) {
      await database.rows(
        sql`insert into ${table} (person_id, type_id, starts_on, ends_on, reason, made_at) values (${person(m.person)}, ${type(m.type)}, ${m.from}, ${m.until}, '', now())`,
      );
    }
  }
  for (const [at, r] of requirements.entries()) {
    const { tokens, clauses } = compiled(rules[at] ?? { kind: 'everybody' });
    await database.rows(sql`
      insert into requirement (type_id, rule, tokens, clauses, basis, lead_time, blocks_work, applies_from, ends_on)
      values (${type(r.type)}, '{}', ${tokens}, ${clauses && JSON.stringify(clauses)}, 'law', ${r.leadTime}, ${r.blocksWork}, ${r.from}, ${r.until})`);
  }
}

const placeOf = ({ where }: GapData, locationId: string) => ({
  at: where === 'there' ? locationId : null,
  spares: where === 'elsewhere' ? [locationId] : [],
});

/** What the engine is told about a cell; `stored` are the certificates that the unique index let in. */
export function factsOf(
  built: Scene,
  stored: ReadonlySet<string>,
  personAt: number,
  typeAt: number,
  date: LocalDate,
): CellFacts {
  const person = built.people[personAt] as Scene['people'][number];
  const running = built.requirements
    .map((requirement, at) => ({ ...requirement, asks: built.rules[at] ?? { any: [] } }))
    .filter(({ type }) => type === typeAt);
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
    gaps: c.gaps.filter((gap) => gapTouches(placeOf(gap, built.locationId), person.tokens)),
  });
  const reached = built.minors
    .filter(({ person: at, age }) => at === personAt && age <= (minimumAge[typeAt] ?? 0))
    .map((minor) => minor.reached);
  return {
    demands: running
      .filter(({ asks }) => names(asks, person.tokens))
      .map(({ from, until, leadTime, blocksWork }) => ({
        from,
        until,
        blocksWork,
        due: dueFor(from, person.startsOn, leadTime),
      })),
    typeInDemand: running.some(({ from, until }) => from <= date && (until === null || date < until)),
    exemptions: built.exemptions.filter((m) => m.person === personAt && m.type === typeAt),
    holdings: own
      .filter(
        (c) =>
          ['verified', 'revoked'].includes(c.state) && (c.type === typeAt || satisfiedBy[typeAt]?.includes(c.type)),
      )
      .map(holding),
    waiting: own.filter((c) => c.state === 'waiting' && c.type === typeAt).map(({ obtained }) => obtained),
    supervisions: built.supervisions.filter((m) => m.person === personAt && m.type === typeAt),
    oldEnoughOn: reached.toSorted().at(-1) ?? null,
  };
}
