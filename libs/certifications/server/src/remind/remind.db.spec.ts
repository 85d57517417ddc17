import { remindPeople, RenewalPolicy } from '@leerspoor/certifications-contract';
import { aPerson, aSignIn } from '@leerspoor/people-server/testing';
import { type Actor, sql, TenantDatabase } from '@leerspoor/platform-server';
import { type House } from '@leerspoor/platform-server/testing';
import { aCertificate, aRequirement, aType, type TestType } from '../testing/builders.js';
import { aStage, leaves, openHouse, type Stage } from '../testing/stage.js';
import { RemindService } from './remind.service.js';

let house: House;
let stage: Stage;
let bhv: TestType;
let vca: TestType;

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  stage = await aStage(house);
  const policy = RenewalPolicy.parse({ model: 'fixed', period: 'P1Y', window: 'P3M' });
  bhv = await aType(house, stage, { name: 'BHV', policy });
  vca = await aType(house, stage, { name: 'VCA', policy });
});

const remind = async (personIds: string[], typeId: string | null = null, who: Actor = stage.hr) =>
  leaves(
    remindPeople,
    await stage.as(who, () => house.get(RemindService).remind(who, { personIds, typeId, message: 'think-of-it' })),
  ).people.map(({ person, outcome, againOn }) => [person.id, outcome, againOn].join(' '));
const said = () =>
  stage.as(stage.hr, () =>
    house.get(TenantDatabase).rows<{ who: string; type: string; kind: string }>(sql`
      select recipient_id as who, details -> 'values' ->> 'type' as type, kind from delivery where step = 'nudge' order by type`),
  );
const person = (parts: Parameters<typeof aPerson>[2] = {}) =>
  aPerson(house, stage, { email: `m${Math.random().toString(36).slice(2)}@example.test`, ...parts });

it('reminds everybody of everything they have to do, and says of each what came of it', async () => {
  const [busy, fine, deaf] = [
    await person({ firstName: 'Bas' }),
    await person({ firstName: 'Cas' }),
    await aPerson(house, stage, { firstName: 'Das' }),
  ];
  await aRequirement(house, stage, bhv, { rule: { any: [busy, deaf].map(({ id }) => ({ kind: 'person', id })) } });
  await aCertificate(house, busy, vca, { obtainedOn: '2025-12-11' });
  await aCertificate(house, fine, vca, { obtainedOn: '2026-11-11' });
  const ids = [busy.id, fine.id, deaf.id, stage.hr.employeeId];
  expect((await remind(ids)).sort()).toEqual(
    [
      `${busy.id} sent 2026-11-27`,
      `${fine.id} nothing-open `,
      `${deaf.id} unreachable `,
      `${stage.hr.employeeId} self `,
    ].sort(),
  );
  expect(await said()).toEqual([
    { who: busy.id, type: 'BHV', kind: 'certificate-missing' },
    { who: busy.id, type: 'VCA', kind: 'certificate-expires' },
  ]);
  expect(await remind([busy.id])).toEqual([`${busy.id} already 2026-11-27`]);
  expect(await said()).toHaveLength(2);
});

it('reminds of one type only, and whoever can open the app needs no mail', async () => {
  const card = await aPerson(house, stage);
  await aSignIn(house, card);
  for (const type of [bhv, vca]) await aRequirement(house, stage, type);
  expect(await remind([card.id], vca.id)).toEqual([`${card.id} sent 2026-11-27`]);
  expect(await said()).toEqual([{ who: card.id, type: 'VCA', kind: 'certificate-missing' }]);
});

it('leaves alone who waits for HR', async () => {
  const jan = await person();
  await aRequirement(house, stage, bhv);
  await aCertificate(house, jan, bhv, { obtainedOn: '2026-11-20', state: 'waiting' });
  expect(await remind([jan.id], bhv.id)).toEqual([`${jan.id} nothing-open `]);
});

it('sends each of five rounds at once only one time', async () => {
  const people = [await person(), await person()];
  await aRequirement(house, stage, bhv);
  const ids = people.map(({ id }) => id);
  const rounds = await Promise.all([0, 1, 2, 3, 4].map((at) => remind(at % 2 ? ids : ids.toReversed(), bhv.id)));
  expect(rounds.flat().filter((line) => line.includes(' sent '))).toHaveLength(2);
  expect(await said()).toHaveLength(2);
});

it('is for people within reach, and types of the own company', async () => {
  const elsewhere = await aStage(house);
  const theirs = await aType(house, elsewhere);
  const stranger = await person();
  await expect(remind([elsewhere.jan.id])).rejects.toMatchObject({ code: 'not-found' });
  await expect(remind([stranger.id], null, stage.lead)).rejects.toMatchObject({ code: 'not-found' });
  await expect(remind([stranger.id], theirs.id)).rejects.toMatchObject({ code: 'not-found' });
  expect(await said()).toEqual([]);
});
