import { listWorkPoints, readMayI, readWorkPoint, readWorkPointPeople } from '@leerspoor/certifications-contract';
import { aLocation } from '@leerspoor/people-server/testing';
import { type Actor, type Problem } from '@leerspoor/platform-server';
import { type House } from '@leerspoor/platform-server/testing';
import { OutsideCardService } from '../gate/outside-card.service.js';
import { OutsideSettingService } from '../gate/outside-setting.service.js';
import { MuteService } from '../mute/mute.service.js';
import { aCertificate, aRequirement, aType, type TestType } from '../testing/builders.js';
import { aStage, leaves, openHouse, type Stage } from '../testing/stage.js';
import { MayIService } from './may-i.service.js';
import { WorkPointService } from './work-point.service.js';

let house: House;
let stage: Stage;
let heftruck: TestType;
let reach: TestType;
let vol: TestType;
let vca: TestType;
let visitor = 0;

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  stage = await aStage(house);
  heftruck = await aType(house, stage, { name: 'Heftruck' });
  reach = await aType(house, stage, { name: 'Reachtruck' });
  vol = await aType(house, stage, { name: 'VOL-VCA' });
  vca = await aType(house, stage, { name: 'B-VCA', satisfiedBy: [vol] });
  visitor += 1;
});

const points = <T>(work: (all: WorkPointService) => Promise<T>) =>
  stage.as(stage.hr, () => work(house.get(WorkPointService)));
const address = () => `192.0.2.${visitor}`;
const look = (token: string) => house.get(MayIService).look(token, address(), 'nl');
const ask = async (token: string, who: Actor = stage.asJan) =>
  leaves(readMayI, await stage.as(who, () => house.get(MayIService).ask(who, token, address(), 'nl')));

async function aPoint(groups: TestType[][], more: object = {}) {
  const point = await points((all) =>
    all.add(stage.hr, {
      name: 'Reachtruck 4',
      kind: 'vehicle',
      locationId: null,
      instruction: 'Sleutel bij Karin.',
      groups: groups.map((group) => group.map(({ id }) => id)),
      helperIds: [],
      leadHelps: true,
      ...more,
    }),
  );
  return { point, token: await aPoster(point.id) };
}
async function aPoster(id: string, endOthers = false): Promise<string> {
  const { url } = await points((all) => all.poster(stage.hr, id, endOthers));
  return url.split('/').at(-1) ?? '';
}
const refusal = (asked: Promise<unknown>) =>
  asked.then(
    () => Promise.reject(new Error('It was not refused.')),
    ({ code, status, details }: Problem) => ({ code, status, details }),
  );
const dead = { code: 'not-found', status: 404, details: { values: { what: 'outside-link' } } };

describe('mag ik dit', () => {
  it('says yes with until when, for one of a group and through a type that satisfies', async () => {
    const { token } = await aPoint([[heftruck, reach], [vca]]);
    await aCertificate(house, stage.jan, reach, { obtainedOn: '2024-03-10' });
    await aCertificate(house, stage.jan, vol, { obtainedOn: '2024-03-10' });
    const answer = await ask(token);
    expect(answer.may).toBe(true);
    expect(answer.groups.map(({ met }) => met)).toEqual([true, true]);
    expect(answer.groups[0]?.types.find(({ name }) => name === 'Reachtruck')).toMatchObject({
      met: true,
      reason: 'valid',
      on: '2029-03-10',
    });
    expect(answer.groups[1]?.types[0]).toMatchObject({ met: true, reason: 'through-other' });
  });

  it('says no with the reason and who can help', async () => {
    const { token } = await aPoint([[reach]]);
    await aCertificate(house, stage.jan, reach, { obtainedOn: '2021-11-02' });
    expect(await ask(token)).toMatchObject({
      name: 'Reachtruck 4',
      instruction: 'Sleutel bij Karin.',
      may: false,
      groups: [{ met: false, types: [{ name: 'Reachtruck', reason: 'expired', on: '2026-11-02' }] }],
      helpers: [expect.stringMatching(/^Karin/)],
    });
  });

  it('says no to who is exempt: a point asks for the paper itself', async () => {
    const { token } = await aPoint([[reach]]);
    await aRequirement(house, stage, reach);

    await stage.as(stage.hr, () =>
      house.get(MuteService).make(stage.hr, 'exemption', {
        personId: stage.jan.id,
        typeId: reach.id,
        startsOn: stage.hr.today,
        endsOn: null,
        reason: 'Rijdt niet',
      }),
    );
    expect(await ask(token)).toMatchObject({ may: false, groups: [{ types: [{ reason: 'exempt' }] }] });
  });

  it('agrees with what HR reads of everybody', async () => {
    const { point, token } = await aPoint([[heftruck, reach], [vca]]);
    await aCertificate(house, stage.jan, reach, { obtainedOn: '2024-03-10' });
    await aCertificate(house, stage.jan, vol, { obtainedOn: '2024-03-10' });
    const { people } = leaves(readWorkPointPeople, await points((all) => all.readPeople(stage.hr, point.id)));
    expect(people).toHaveLength(4);
    expect(people.filter(({ may }) => may).map(({ person }) => person.id)).toEqual([stage.jan.id]);
    expect(people.find(({ person }) => person.id === stage.lead.employeeId)?.lacking).toEqual([
      expect.arrayContaining(['Heftruck', 'Reachtruck']),
      ['B-VCA'],
    ]);
    for (const who of [stage.asJan, stage.lead, stage.hr]) {
      const { may } = await ask(token, who);
      expect(may).toBe(people.find(({ person }) => person.id === who.employeeId)?.may);
    }
  });
});

describe('somebody who is not signed in', () => {
  it('reads nothing of a point unless the company agreed, and then names of types only', async () => {
    const location = await aLocation(house, stage, 'KANARIE');
    const { token } = await aPoint([[heftruck, reach]], { locationId: location.id, instruction: 'KANARIE' });
    expect(leaves(readWorkPoint, await look(token))).toEqual({ told: null });
    await stage.as(stage.hr, async () => {
      const settings = house.get(OutsideSettingService);
      await settings.set({ ...(await settings.get()), showsNeeds: true });
    });
    const said = leaves(readWorkPoint, await look(token));
    expect(said.told).toEqual({
      companyName: 'Proefbedrijf',
      name: 'Reachtruck 4',
      kind: 'vehicle',
      groups: [expect.arrayContaining(['Heftruck', 'Reachtruck'])],
    });
    expect(JSON.stringify(said)).not.toMatch(/KANARIE|Karin/);
  });

  it('gets one answer for unknown, replaced and closed, and so does the neighbour who is signed in', async () => {
    const { point, token } = await aPoint([[heftruck]]);
    expect(await refusal(look('x'.repeat(43)))).toEqual(dead);
    const other = await aStage(house);
    expect(
      await refusal(other.as(other.asJan, () => house.get(MayIService).ask(other.asJan, token, address(), 'nl'))),
    ).toEqual(dead);
    const next = await aPoster(point.id, true);
    expect(await refusal(look(token))).toEqual(dead);
    await look(next);
    await points((all) => all.close(stage.hr, point.id, point.version));
    expect(await refusal(look(next))).toEqual(dead);
    expect(await refusal(ask(next))).toEqual(dead);
  });

  it('finds no gate card behind the secret of a point', async () => {
    const { token } = await aPoint([[heftruck]]);
    expect(await refusal(house.get(OutsideCardService).look(token, address(), 'nl'))).toEqual(dead);
  });
});

describe('the points of a company', () => {
  it('are changed by one at a time; posters that hang stay good', async () => {
    const { point, token } = await aPoint([[heftruck]]);
    await aPoster(point.id);
    const draft = {
      name: 'Reachtruck 5',
      kind: 'vehicle' as const,
      locationId: null,
      instruction: '',
      groups: [[reach.id]],
      helperIds: [stage.lead.employeeId],
      leadHelps: false,
    };
    const changed = await points((all) => all.change(stage.hr, point.id, { ...draft, version: 1 }));
    expect(changed).toMatchObject({ name: 'Reachtruck 5', version: 2, posters: 2 });
    expect(await refusal(points((all) => all.change(stage.hr, point.id, { ...draft, version: 1 })))).toMatchObject({
      code: 'stale',
    });
    expect(await ask(token)).toMatchObject({ name: 'Reachtruck 5', helpers: [stage.lead.name] });
  });

  it('ask only for types in use and people who are there', async () => {
    const other = await aStage(house);
    const theirs = await aType(house, other);
    expect(await refusal(aPoint([[theirs]]))).toMatchObject({ status: 404 });
    expect(await refusal(aPoint([[heftruck]], { helperIds: [other.jan.id] }))).toMatchObject({ status: 404 });
  });
});

it('lists work points page by page, by name, without those of others or those that were taken away', async () => {
  const { point } = await aPoint([[heftruck]], { name: 'Bok' });
  const { point: gone } = await aPoint([[heftruck]], { name: 'Aanhanger' });
  await aPoint([[heftruck]], { name: 'Werkplaats' });
  await points((all) => all.close(stage.hr, gone.id, gone.version));
  const page = async (after?: string) =>
    leaves(listWorkPoints, await points((all) => all.list(stage.hr, { after, limit: 1 })));
  const first = await page();
  expect(first).toMatchObject({ items: [{ name: 'Bok', posters: 1 }], next: point.id, total: 2 });
  expect(await page(first.next ?? undefined)).toMatchObject({ items: [{ name: 'Werkplaats' }], next: null });
  const elsewhere = await aStage(house);
  expect(await elsewhere.as(elsewhere.hr, () => house.get(WorkPointService).list(elsewhere.hr, { limit: 50 }))).toEqual(
    { items: [], next: null, total: 0 },
  );
});
