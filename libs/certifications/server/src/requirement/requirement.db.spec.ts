import {
  addRequirement,
  listRequirements,
  listRuleWords,
  previewRequirement,
  type RequirementDraft,
  readCell,
  type RequirementRule,
} from '@leerspoor/certifications-contract';
import { aJobRole, aLocation, aPerson, aTeam } from '@leerspoor/people-server/testing';
import { day, period } from '@leerspoor/platform-contract';
import { sql, TenantDatabase } from '@leerspoor/platform-server';
import { type House } from '@leerspoor/platform-server/testing';
import { CellService } from '../cell/cell.service.js';
import { aCertificate, aType, type TestType } from '../testing/builders.js';
import { aStage, leaves, openHouse, type Stage } from '../testing/stage.js';
import { RequirementService } from './requirement.service.js';

let house: House;
let stage: Stage;
let type: TestType;

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  stage = await aStage(house);
  type = await aType(house, stage, { name: 'Heftruck' });
});

const service = () => house.get(RequirementService);
const asHr = <T>(work: () => Promise<T>) => stage.as(stage.hr, work);
const everybody: RequirementRule = { any: [{ kind: 'everybody' }] };
const draft = (more: Partial<RequirementDraft> = {}): RequirementDraft => ({
  typeId: type.id,
  rule: everybody,
  basis: 'law',
  source: 'Arbobesluit 7.17c',
  leadTime: null,
  blocksWork: true,
  appliesFrom: day('2026-01-01'),
  ...more,
});
const add = async (more: Partial<RequirementDraft> = {}) =>
  leaves(addRequirement, await asHr(() => service().add(stage.hr, draft(more))));
const preview = async (rule: RequirementRule, leadTime: string | null = null) =>
  leaves(
    previewRequirement,
    await asHr(() =>
      service().preview(stage.hr, {
        typeId: type.id,
        rule,
        leadTime: leadTime === null ? null : period(leadTime),
        appliesFrom: day('2026-11-24'),
        all: false,
      }),
    ),
  );

it('names the people of a team and its sub-teams, of a job role, and by name; each once', async () => {
  const above = await aTeam(house, stage, { name: 'Hal' });
  const below = await aTeam(house, stage, { parentId: above.id });
  const role = await aJobRole(house, stage, 'Chauffeur');
  const both = await aPerson(house, stage, { teamId: below.id, jobRoleIds: [role.id] });
  await aPerson(house, stage, { jobRoleIds: [role.id] });
  const rule: RequirementRule = {
    any: [
      { kind: 'team', id: above.id },
      { kind: 'job-role', id: role.id },
      { kind: 'person', id: stage.jan.id },
      { kind: 'person', id: both.id },
    ],
  };
  await aCertificate(house, both, type, { obtainedOn: '2025-01-01' });
  const made = await add({ rule });
  expect(made).toMatchObject({ people: 3, lacking: 2, type: { name: 'Heftruck' } });
  expect(made.targets.map(({ name }) => name)).toEqual(['Hal', 'Chauffeur', stage.jan.name, both.name]);
});

it('names whoever fits all of it and none of what it leaves out, by contract and tag too', async () => {
  const role = await aJobRole(house, stage, 'Monteur');
  const place = await aLocation(house, stage, 'Emmen');
  const make = (parts: object) => aPerson(house, stage, { jobRoleIds: [role.id], ...parts });
  const fits = await make({ contractType: 'Vast' });
  const also = await make({ tags: ['storing'] });
  await make({ contractType: 'Vast', locationId: place.id });
  await make({ contractType: 'Oproep' });
  const made = await add({
    rule: {
      all: [
        { kind: 'job-role', id: role.id },
        {
          any: [
            { kind: 'contract-type', value: 'Vast' },
            { kind: 'tag', value: 'storing' },
          ],
        },
        { not: { kind: 'location', id: place.id } },
      ],
    },
  });
  expect(made).toMatchObject({
    people: 2,
    lacking: 2,
    who: 'Iedereen met functie Monteur, en met contract Vast of met label storing, maar niet op locatie Emmen',
  });
  expect((await preview(made.rule)).named.map(({ person }) => person.id).toSorted()).toEqual(
    [fits.id, also.id].toSorted(),
  );
  expect(leaves(listRuleWords, await asHr(() => service().words()))).toEqual([
    { kind: 'contract-type', value: 'Oproep', people: 1 },
    { kind: 'contract-type', value: 'Vast', people: 2 },
    { kind: 'tag', value: 'storing', people: 1 },
  ]);
});

it('counts somebody once, however many parts of a rule name them, and tells each reason once', async () => {
  const [one, two] = [await aJobRole(house, stage), await aJobRole(house, stage)];
  const both = await aPerson(house, stage, { jobRoleIds: [one.id, two.id], contractType: 'Vast' });
  const vast = { kind: 'contract-type' as const, value: 'Vast' };
  const part = (id: string) => ({ all: [{ kind: 'job-role' as const, id }, vast] });
  const made = await add({ rule: { any: [part(one.id), part(two.id)] } });
  expect(made.people).toBe(1);
  const panel = leaves(readCell, await asHr(() => house.get(CellService).read(stage.hr, both.id, type.id)));
  expect(panel.standing.why).toMatchObject([{ requirementId: made.id, basis: 'law' }]);
  expect(panel.asked).toEqual([{ requirementId: made.id, who: made.who }]);
});

it('tells a person of whom it is asked without naming colleagues', async () => {
  const rule: RequirementRule = { any: [stage.jan.id, stage.lead.employeeId].map((id) => ({ kind: 'person', id })) };
  const made = await add({ rule });
  const read = () => house.get(CellService).read(stage.asJan, stage.jan.id, type.id);
  expect((await stage.as(stage.asJan, read)).asked).toEqual([{ requirementId: made.id, who: '2 mensen bij naam' }]);
});

it('keeps a rule of before, of which only the words are stored', async () => {
  await stage.as(stage.hr, () =>
    house.get(TenantDatabase).rows(sql`
      insert into requirement (type_id, rule, tokens, basis, applies_from)
      values (${type.id}, ${JSON.stringify({ any: [{ kind: 'person', id: stage.jan.id }] })}, ${[stage.jan.id]}, 'law', '2026-01-01')`),
  );
  expect(await asHr(() => service().list(stage.hr, {}))).toMatchObject([{ people: 1, who: stage.jan.name }]);
});

it('says who pays: the employer for everything that is not its own choice', async () => {
  expect((await add({ basis: 'client' })).consequences).toEqual({
    employerPays: true,
    workingTime: true,
    repaymentClause: false,
  });
  expect((await add({ basis: 'own' })).consequences).toEqual({
    employerPays: false,
    workingTime: false,
    repaymentClause: true,
  });
});

it('shows before saving whom a rule names: nobody, everybody, and when lacking it counts', async () => {
  const role = await aJobRole(house, stage);
  expect(await preview({ any: [{ kind: 'job-role', id: role.id }] })).toEqual({
    employed: 4,
    people: 0,
    lacking: 0,
    named: [],
  });
  await aCertificate(house, stage.jan, type, { obtainedOn: '2025-01-01' });
  const all = await preview(everybody, 'P3M');
  expect(all).toMatchObject({ employed: 4, people: 4, lacking: 3 });
  expect(all.named.map(({ lacks, due }) => [lacks, due])).toEqual([
    [true, '2027-02-24'],
    [true, '2027-02-24'],
    [true, '2027-02-24'],
    [false, '2027-02-24'],
  ]);
});

it('refuses a rule that names something of another company, or something that is gone', async () => {
  const elsewhere = await aStage(house);
  const team = await aTeam(house, elsewhere);
  for (const target of [
    { kind: 'team' as const, id: team.id },
    { kind: 'person' as const, id: elsewhere.jan.id },
    { kind: 'job-role' as const, id: stage.jan.id },
  ]) {
    await expect(add({ rule: { any: [target] } })).rejects.toMatchObject({ status: 404 });
    await expect(preview({ any: [target] })).rejects.toMatchObject({ status: 404 });
  }
  const theirs = await aType(house, elsewhere);
  await expect(add({ typeId: theirs.id })).rejects.toMatchObject({ status: 404 });
});

it('ends from a day on, corrects as a whole, and tells the second of two people', async () => {
  const made = await add();
  const { typeId: _, ...parts } = draft({ leadTime: period('P2M'), blocksWork: false });
  expect(await asHr(() => service().change(stage.hr, made.id, { ...parts, version: 1 }))).toMatchObject({
    leadTime: 'P2M',
    blocksWork: false,
    version: 2,
  });
  await expect(asHr(() => service().change(stage.hr, made.id, { ...parts, version: 1 }))).rejects.toMatchObject({
    code: 'stale',
  });
  expect(await asHr(() => service().end(stage.hr, made.id, 2))).toMatchObject({ endsOn: '2026-11-24' });
  expect(await asHr(() => service().list(stage.hr, {}))).toEqual([]);
  expect(
    leaves(listRequirements, await asHr(() => service().list(stage.hr, { ended: true, typeId: type.id }))),
  ).toHaveLength(1);
});
