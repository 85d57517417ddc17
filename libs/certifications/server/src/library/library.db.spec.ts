import { adoptStarterPack, listLibrary, listStarterPacks } from '@leerspoor/certifications-contract';
import { aJobRole, aPerson } from '@leerspoor/people-server/testing';
import { type House } from '@leerspoor/platform-server/testing';
import { RequirementService } from '../requirement/requirement.service.js';
import { aType } from '../testing/builders.js';
import { aStage, leaves, openHouse, type Stage } from '../testing/stage.js';
import { CertificateTypeService } from '../type/certificate-type.service.js';
import { LibraryService } from './library.service.js';

let house: House;
let stage: Stage;

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  stage = await aStage(house);
});

const asHr = <T>(work: () => Promise<T>) => stage.as(stage.hr, work);
const adopt = (...codes: string[]) => asHr(() => house.get(LibraryService).adopt(stage.hr, codes));
const types = () => asHr(() => house.get(CertificateTypeService).list(stage.hr, false));
const packs = async () => leaves(listStarterPacks, await asHr(() => house.get(LibraryService).packs(stage.hr)));
const transport = async () => (await packs()).find(({ sector }) => sector === 'transport')?.proposals ?? [];

it('takes types over with their bases and equivalences, in whichever order, and never twice', async () => {
  expect(await adopt('VCA-VOL', 'ADR-T')).toBe(3);
  expect(await adopt('VCA-B', 'VCA-VOL')).toBe(1);
  const all = await types();
  expect(all.map(({ code }) => code)).toEqual(['ADR-B', 'ADR-T', 'VCA-B', 'VCA-VOL']);
  expect(all.find(({ code }) => code === 'ADR-T')).toMatchObject({
    addOnOf: { name: 'ADR basis' },
    policy: { model: 'fixed-keep' },
    wording: 'until',
  });
  expect(all.find(({ code }) => code === 'VCA-B')?.satisfiedBy.map(({ name }) => name)).toEqual([
    'Veiligheid voor Operationeel Leidinggevenden (VOL-VCA)',
  ]);
});

it('shows the whole library with what is here already, also a type of the same code that was made by hand', async () => {
  const own = await aType(house, stage, { code: 'bhv' });
  await adopt('C95');
  const list = leaves(listLibrary, await asHr(() => house.get(LibraryService).list()));
  expect(list).toHaveLength(53);
  expect(list.find(({ code }) => code === 'BHV')?.typeId).toBe(own.id);
  expect(list.find(({ code }) => code === 'C95')).toMatchObject({
    policy: { model: 'hours' },
    differs: false,
    typeId: expect.any(String),
  });
  expect(await types()).toMatchObject([{ code: 'bhv' }, { code: 'C95', libraryPolicy: null, storesImage: false }]);
});

it('refuses what the library does not have', async () => {
  await expect(adopt('BHV', 'NIETS')).rejects.toMatchObject({ status: 404 });
  expect(await types()).toEqual([]);
});

it('shows what a starter pack would add here, and for whom, before it does', async () => {
  const driver = await aJobRole(house, stage, 'Vrachtwagenchauffeur');
  await aPerson(house, stage, { jobRoleIds: [driver.id] });
  const proposals = await transport();
  expect(proposals.find(({ code }) => code === 'C95')?.requirement).toMatchObject({
    jobRoles: [{ id: driver.id, name: driver.name }],
    people: 1,
    basis: 'law',
    blocksWork: true,
    exists: false,
  });
  expect(proposals.find(({ code }) => code === 'HEF')?.requirement).toMatchObject({ jobRoles: [], people: 0 });
  expect(await types()).toEqual([]);
});

it('adds the chosen types and requirements in one action; doing it again adds nothing', async () => {
  const driver = await aJobRole(house, stage, 'Chauffeur');
  await aPerson(house, stage, { jobRoleIds: [driver.id] });
  const run = () =>
    asHr(() => house.get(LibraryService).adoptPack(stage.hr, 'transport', ['C95', 'BK', 'HEF'], ['C95', 'HEF']));
  expect(leaves(adoptStarterPack, await run())).toEqual({ types: 3, requirements: 1 });
  expect(await run()).toEqual({ types: 0, requirements: 0 });
  const requirements = await asHr(() => house.get(RequirementService).list(stage.hr, {}));
  expect(requirements).toMatchObject([
    {
      type: { name: 'Code 95 vakbekwaamheid' },
      targets: [{ kind: 'job-role', name: 'Chauffeur' }],
      people: 1,
      lacking: 1,
      appliesFrom: '2026-11-24',
    },
  ]);
  expect((await transport()).find(({ code }) => code === 'C95')).toMatchObject({
    typeId: expect.any(String),
    requirement: { exists: true },
  });
});

it('refuses what is not in the pack, and a requirement for a type that was not chosen', async () => {
  const run = (codes: string[], requirementsFor: string[]) =>
    asHr(() => house.get(LibraryService).adoptPack(stage.hr, 'transport', codes, requirementsFor));
  await expect(run(['BIG'], [])).rejects.toMatchObject({ status: 404 });
  await expect(run(['BK'], ['C95'])).rejects.toMatchObject({ status: 404 });
});
