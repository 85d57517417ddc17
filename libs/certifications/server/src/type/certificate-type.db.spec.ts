import {
  addType,
  changeType,
  listTypeChoices,
  listTypes,
  RenewalPolicy,
  type TypeDraft,
} from '@leerspoor/certifications-contract';
import { sql, TenantDatabase } from '@leerspoor/platform-server';
import { type House } from '@leerspoor/platform-server/testing';
import { aCertificate, aType } from '../testing/builders.js';
import { aStage, leaves, openHouse, type Stage } from '../testing/stage.js';
import { CertificateTypeService } from './certificate-type.service.js';

let house: House;
let stage: Stage;

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  stage = await aStage(house);
});

const yearly = RenewalPolicy.parse({ model: 'fixed', period: 'P1Y', window: 'P3M', inWindow: 'old-expiry' });
const twoYearly = RenewalPolicy.parse({ model: 'fixed', period: 'P2Y', window: 'P3M', inWindow: 'old-expiry' });
const draft = (more: Partial<TypeDraft> = {}): TypeDraft => ({
  code: 'EIGEN',
  nameNl: 'Eigen instructie',
  nameEn: 'Own instruction',
  issuer: '',
  policy: yearly,
  wording: 'through',
  addOnOfId: null,
  satisfiedByIds: [],
  prerequisiteIds: [],
  minimumAge: null,
  basis: 'own',
  legalText: '',
  termSource: 'own',
  certainty: 'high',
  sectors: [],
  storesImage: true,
  ladder: null,
  ...more,
});
const service = () => house.get(CertificateTypeService);
const asHr = <T>(work: () => Promise<T>) => stage.as(stage.hr, work);
const add = (more: Partial<TypeDraft> = {}) => asHr(() => service().add(stage.hr, draft(more)));
const change = (id: string, version: number, more: Partial<TypeDraft> = {}, applyToExisting = false) =>
  asHr(() => service().change(stage.hr, id, { ...draft(more), version, applyToExisting }));
const expiry = async () =>
  (
    await asHr(() =>
      house
        .get(TenantDatabase)
        .one<{ on: string }>(sql`select expires_on as on from certificate where person_id = ${stage.jan.id}`),
    )
  )?.on;

it('adds a type, once per code whatever the capitals, and offers it in forms', async () => {
  const type = leaves(addType, await add());
  expect(type).toMatchObject({ code: 'EIGEN', policyVersion: 1, version: 1, archived: false, certificates: 0 });
  await expect(add({ code: ' eigen' })).rejects.toMatchObject({
    code: 'certifications.code-taken',
    details: { fields: [{ path: 'code', code: 'taken' }] },
  });
  expect(leaves(listTypeChoices, await asHr(() => service().choices(stage.asJan)))).toMatchObject([
    { id: type.id, name: 'Eigen instructie', needsPrintedDate: false },
  ]);
});

it('lets existing certificates keep the policy under which they were recorded, until it is applied to them by choice', async () => {
  const { id } = await add();
  await aCertificate(house, stage.jan, { id, code: 'EIGEN' }, { obtainedOn: '2026-03-10' });
  const effect = await asHr(() => service().previewPolicy(id, twoYearly));
  expect(effect).toMatchObject({
    total: 1,
    people: [{ person: { id: stage.jan.id, name: stage.jan.name }, before: '2027-03-10', after: '2028-03-10' }],
  });
  const changed = leaves(changeType, await change(id, 1, { policy: twoYearly }));
  expect(changed).toMatchObject({ policyVersion: 2, version: 2 });
  expect(await expiry()).toBe('2027-03-10');
  await change(id, 2, { policy: twoYearly }, true);
  expect(await expiry()).toBe('2028-03-10');
  expect((await asHr(() => service().previewPolicy(id, twoYearly))).total).toBe(0);
});

it('makes no new version when only the words change', async () => {
  const { id } = await add();
  expect(await change(id, 1, { nameNl: 'Anders' })).toMatchObject({ nameNl: 'Anders', policyVersion: 1, version: 2 });
});

it('tells the second of two people that it changed meanwhile', async () => {
  const { id } = await add();
  await change(id, 1, { nameNl: 'Eerst' });
  await expect(change(id, 1, { nameNl: 'Daarna' })).rejects.toMatchObject({ code: 'stale' });
});

it('refuses add-ons on add-ons, on themselves, and on what carries add-ons', async () => {
  const base = await add({ code: 'A' });
  const addOn = await add({ code: 'B', addOnOfId: base.id });
  const circle = { code: 'certifications.add-on-circle' };
  await expect(add({ code: 'C', addOnOfId: addOn.id })).rejects.toMatchObject(circle);
  await expect(change(base.id, 1, { code: 'A', addOnOfId: base.id })).rejects.toMatchObject(circle);
  const other = await add({ code: 'D' });
  await expect(change(base.id, 1, { code: 'A', addOnOfId: other.id })).rejects.toMatchObject(circle);
});

it('does not find types of another company', async () => {
  const elsewhere = await aStage(house);
  const theirs = await aType(house, elsewhere);
  await expect(change(theirs.id, 1)).rejects.toMatchObject({ status: 404 });
  await expect(add({ satisfiedByIds: [theirs.id] })).rejects.toMatchObject({ status: 404 });
  await expect(add({ addOnOfId: theirs.id })).rejects.toMatchObject({ status: 404 });
});

it('takes a type out of use and back', async () => {
  const { id } = await add();
  expect(await asHr(() => service().archive(stage.hr, id, 1, true))).toMatchObject({ archived: true });
  expect(await asHr(() => service().choices(stage.hr))).toEqual([]);
  expect(leaves(listTypes, await asHr(() => service().list(stage.hr, true)))).toHaveLength(1);
  await expect(asHr(() => service().inUse(id))).rejects.toMatchObject({ code: 'certifications.type-archived' });
  expect(await asHr(() => service().archive(stage.hr, id, 2, false))).toMatchObject({ archived: false });
});
