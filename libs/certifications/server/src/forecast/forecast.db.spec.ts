import { cellFlag, exportForecast, listForecastPeople, readForecast } from '@leerspoor/certifications-contract';
import { aPerson, aTeam } from '@leerspoor/people-server/testing';
import { type Actor } from '@leerspoor/platform-server';
import { type House } from '@leerspoor/platform-server/testing';
import { Buffer } from 'node:buffer';
import readExcelFile from 'read-excel-file/node';
import { MatrixService } from '../matrix/matrix.service.js';
import { CertificateTypeRepository } from '../type/certificate-type.repository.js';
import { aSession } from '../testing/a-session.js';
import { aCertificate, aRequirement, aType, type TestType } from '../testing/builders.js';
import { aStage, leaves, openHouse, type Stage } from '../testing/stage.js';
import { ForecastService } from './forecast.service.js';

let house: House;
let stage: Stage;
let bhv: TestType;

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  stage = await aStage(house);
  bhv = await aType(house, stage, { code: 'BHV', name: 'BHV' });
  await stage.as(stage.hr, () => house.get(CertificateTypeRepository).update(bhv.id, 1, { priceCents: 17_500 }));
});

type Filter = Parameters<ForecastService['read']>[1];
const read = async (who: Actor = stage.hr, filter: Filter = {}) =>
  leaves(readForecast, await stage.as(who, () => house.get(ForecastService).read(who, filter)));
const behind = async (from: string, until = from, who: Actor = stage.hr) =>
  leaves(listForecastPeople, await stage.as(who, () => house.get(ForecastService).people(who, { from, until })));
const bar = async (key: string, who?: Actor) => (await read(who)).bars.find((one) => one.key === key);

it('shows two years by the month of the last valid day, and what has to be arranged now', async () => {
  const lapsed = await aPerson(house, stage);
  await aCertificate(house, stage.jan, bhv, { obtainedOn: '2021-12-01' });
  await aCertificate(house, lapsed, bhv, { obtainedOn: '2021-11-01' });
  const { bars, today } = await read();
  expect(today).toBe('2026-11-24');
  expect([bars.length, bars[0]?.key, bars[1]?.key, bars.at(-1)?.key]).toEqual([25, 'now', '2026-11', '2028-10']);
  expect(bars.filter(({ lapsing }) => lapsing > 0)).toMatchObject([
    { key: 'now', lapsing: 1, costCents: 17_500 },
    { key: '2026-11', lapsing: 1, costCents: 17_500, unpriced: 0 },
  ]);
  expect(await behind('now', '2026-11')).toMatchObject([
    { person: { id: lapsed.id }, expires: '2026-11-01' },
    { person: { id: stage.jan.id }, on: '2026-11-30', type: { name: 'BHV' }, priceCents: 17_500 },
  ]);
});

it('knows what is waiting or booked, what lacks from a day on, and leaves out what is exempt or nobody’s business', async () => {
  const starter = await aPerson(house, stage, { startsOn: '2026-11-01' });
  const own = await aType(house, stage, { code: 'HEF', name: 'Heftruck' });
  const named = (id: string) => ({ any: [{ kind: 'person' as const, id }] });
  await aRequirement(house, stage, own, { rule: named(starter.id), leadTime: 'P3M' });
  await aCertificate(house, stage.jan, bhv, { obtainedOn: '2022-01-15' });
  await aCertificate(house, { ...stage.jan, id: stage.lead.employeeId }, bhv, { obtainedOn: '2022-01-20' });
  await aCertificate(house, { ...stage.jan, id: stage.lead.employeeId }, bhv, {
    obtainedOn: '2026-11-20',
    state: 'waiting',
  });
  await aCertificate(house, stage.jan, own, { obtainedOn: '2022-01-15' });
  await aSession(stage, bhv, { personIds: [stage.jan.id] });
  expect(await bar('2027-01')).toEqual({
    key: '2027-01',
    lapsing: 2,
    waiting: 1,
    booked: 1,
    costCents: 17_500,
    unpriced: 0,
  });
  expect(await bar('2027-02')).toMatchObject({ lapsing: 1, unpriced: 1, costCents: 0 });
  expect(await behind('2027-01')).toMatchObject([{ bookedOn: '2026-12-01', waiting: false }, { waiting: true }]);
});

it('counts by type and team, and follows the filters', async () => {
  const team = await aTeam(house, stage, { name: 'Hal' });
  const member = await aPerson(house, stage, { teamId: team.id });
  await aCertificate(house, stage.jan, bhv, { obtainedOn: '2022-01-15' });
  await aCertificate(house, member, bhv, { obtainedOn: '2022-02-15' });
  const { types, teams } = await read();
  expect(types).toMatchObject([{ type: { id: bhv.id }, lapsing: 2 }]);
  expect(teams).toMatchObject([
    { team: { name: 'Hal' }, lapsing: 1 },
    { team: null, lapsing: 1 },
  ]);
  expect((await read(stage.hr, { teamId: team.id })).types).toMatchObject([{ lapsing: 1 }]);
});

it('is of everybody for HR, of the own people for a lead, and never of a neighbour', async () => {
  const stranger = await aPerson(house, stage);
  await aCertificate(house, stage.jan, bhv, { obtainedOn: '2022-01-15' });
  await aCertificate(house, stranger, bhv, { obtainedOn: '2022-01-16' });
  expect((await bar('2027-01'))?.lapsing).toBe(2);
  expect((await behind('2027-01', '2027-01', stage.lead)).map(({ person }) => person.id)).toEqual([stage.jan.id]);
  const neighbour = await aStage(house);
  const theirs = await neighbour.as(neighbour.hr, () => house.get(ForecastService).read(neighbour.hr, {}));
  expect(theirs.types).toEqual([]);
});

it('is a workbook in which a name works nothing out', async () => {
  const sly = await aPerson(house, stage, { firstName: '=1+1', lastName: 'Slim' });
  await aCertificate(house, sly, bhv, { obtainedOn: '2022-01-15' });
  const file = leaves(
    exportForecast,
    await stage.as(stage.hr, () => house.get(ForecastService).workbook(stage.hr, { from: '2027-01' })),
  );
  expect(file.name).toBe('Vooruitblik 2026-11-24.xlsx');
  const rows = await readExcelFile(Buffer.from(file.bytes));
  const cells = JSON.stringify(rows);
  expect(cells).toContain('Certificaat');
  expect(cells).toContain("'=1+1 Slim");
  expect(cells).toContain('2027-01-14');
  expect(cells).toContain('175');
});

it('marks a cell of the matrix as booked', async () => {
  await aCertificate(house, stage.jan, bhv, { obtainedOn: '2022-01-15' });
  const flags = async () => {
    const { rows } = await stage.as(stage.hr, () => house.get(MatrixService).read(stage.hr, { limit: 100 }));
    return (rows.find(({ id }) => id === stage.jan.id)?.cells[0]?.[4] ?? 0) & cellFlag.booked;
  };
  expect(await flags()).toBe(0);
  await aSession(stage, bhv, { personIds: [stage.jan.id] });
  expect(await flags()).toBe(cellFlag.booked);
});
