import { readCell } from '@leerspoor/certifications-contract';
import { aPerson } from '@leerspoor/people-server/testing';
import { day } from '@leerspoor/platform-contract';
import { sql, TenantDatabase } from '@leerspoor/platform-server';
import { type House } from '@leerspoor/platform-server/testing';
import { ReminderKind } from '@leerspoor/reminders-contract';
import { CellService } from '../cell/cell.service.js';
import { CertificateMissingDues } from '../dues/certificate-missing.dues.js';
import { OutcomeService } from '../outcome/outcome.service.js';
import { aCertificate, aRequirement, aType, type TestType } from '../testing/builders.js';
import { aStage, leaves, openHouse, type Stage } from '../testing/stage.js';
import { SupervisionService } from './supervision.service.js';

let house: House;
let stage: Stage;
let forklift: TestType;

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  stage = await aStage(house);
  forklift = await aType(house, stage, { minimumAge: 18 });
  await aRequirement(house, stage, forklift, { blocksWork: true });
});

const service = () => house.get(SupervisionService);
const open = async (asOf = '2026-11-24') =>
  leaves(
    readCell,
    await stage.as(stage.hr, () => house.get(CellService).read(stage.hr, stage.jan.id, forklift.id, day(asOf))),
  );
const setAge = (reachedOn: string | null) =>
  stage.as(stage.hr, () => service().setAge(stage.hr, stage.jan.id, 18, reachedOn === null ? null : day(reachedOn)));
const supervise = async () => {
  const mentor = await aPerson(house, stage, { firstName: 'Bea' });
  const made = await stage.as(stage.hr, () =>
    service().make(stage.hr, {
      personId: stage.jan.id,
      typeId: forklift.id,
      mentorId: mentor.id,
      startsOn: day('2026-11-01'),
      endsOn: day('2027-02-01'),
    }),
  );
  return { mentor, made };
};

it('what lacks does not block under a mentor, who is named, and does again afterwards', async () => {
  expect((await open()).standing).toMatchObject({ status: 'missing', blocked: true, mentor: null });
  const { mentor, made } = await supervise();
  expect(await open()).toMatchObject({
    standing: { status: 'missing', blocked: false, mentor: mentor.name },
    supervisions: [{ mentor: { id: mentor.id }, endsOn: '2027-02-01' }],
  });
  expect((await open('2027-02-01')).standing).toMatchObject({ blocked: true, mentor: null });
  await stage.as(stage.hr, () => service().end(stage.hr, made.id, 1, day('2026-11-24')));
  expect((await open()).standing.blocked).toBe(true);
});

it('refuses a second mentor for the same time', async () => {
  await supervise();
  await expect(supervise()).rejects.toMatchObject({ code: 'certifications.already-muted' });
});

it('whoever is too young may not, whatever they hold, but under a mentor', async () => {
  await aCertificate(house, stage.jan, forklift, { obtainedOn: '2026-01-01' });
  await setAge('2027-05-01');
  expect(await open()).toMatchObject({
    minimumAge: 18,
    standing: { covers: true, blocked: true, oldEnoughOn: '2027-05-01' },
  });
  await supervise();
  expect((await open()).standing.blocked).toBe(false);
  expect((await open('2027-05-01')).standing).toMatchObject({ blocked: false, oldEnoughOn: null });
});

it.each([
  ['looked at everything', null],
  ['looked at a few days, as a tick does', Object.fromEntries(ReminderKind.options.map((kind) => [kind, []])) as never],
])('forgets the day once it has passed, and never puts it in the trail: %s', async (_, spans) => {
  await setAge('2026-11-30');
  house.clock.set('2026-11-30T09:00:00Z');
  await stage.as(stage.hr, () =>
    house
      .get(CertificateMissingDues)
      .duesBetween({ from: null, until: day('2026-12-01'), ownUntil: day('2026-12-01'), spans }),
  );
  const left = await stage.as(stage.hr, async () => ({
    minors: await house.get(TenantDatabase).rows(sql`select from minor`),
    trail: await house.get(TenantDatabase).rows<{ text: string }>(sql`select details::text as text from audit_event`),
  }));
  expect(left.minors).toEqual([]);
  expect(left.trail.map(({ text }) => text).join()).not.toContain('2026-11-30');
});

it('takes no day that has passed, and forgets on request', async () => {
  await expect(setAge('2026-11-24')).rejects.toMatchObject({ code: 'invalid' });
  await setAge('2027-01-01');
  await setAge(null);
  expect((await open()).standing.oldEnoughOn).toBeNull();
});

it('says what should have been there first, when something is recorded without', async () => {
  const basic = await aType(house, stage, { name: 'Basis' });
  const advanced = await aType(house, stage, { prerequisites: [basic] });
  const outcome = () =>
    stage.as(stage.hr, () =>
      house.get(OutcomeService).preview(stage.hr, {
        personId: stage.jan.id,
        typeId: advanced.id,
        obtainedOn: day('2026-06-01'),
        printedExpiry: null,
      }),
    );
  expect((await outcome()).lacking).toEqual(['Basis']);
  await aCertificate(house, stage.jan, basic, { obtainedOn: '2026-05-01' });
  expect((await outcome()).lacking).toEqual([]);
  const panel = await stage.as(stage.hr, () => house.get(CellService).read(stage.hr, stage.jan.id, advanced.id));
  expect(panel.prerequisites).toMatchObject([{ name: 'Basis', covers: true }]);
});
