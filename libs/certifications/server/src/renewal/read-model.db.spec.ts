import { RenewalPolicy, TypeDraft } from '@leerspoor/certifications-contract';
import { aLocation, aPerson } from '@leerspoor/people-server/testing';
import { day } from '@leerspoor/platform-contract';
import { sql, TenantDatabase } from '@leerspoor/platform-server';
import { type House } from '@leerspoor/platform-server/testing';
import { AppointmentRepository } from '../appointment/appointment.repository.js';
import { CellService } from '../cell/cell.service.js';
import { MuteService } from '../mute/mute.service.js';
import { aCertificate, anActivity, aType, type TestType } from '../testing/builders.js';
import { aStage, openHouse, type Stage } from '../testing/stage.js';
import { CertificateTypeService } from '../type/certificate-type.service.js';
import { RenewalService } from './renewal.service.js';

let house: House;
let stage: Stage;
const firstAid = RenewalPolicy.parse({
  model: 'competences',
  period: 'P2Y',
  window: 'P3M',
  competences: [{ name: 'Reanimatie', every: 'P1Y' }],
});
const nen3140 = RenewalPolicy.parse({ model: 'appointment', period: 'P3Y', window: 'P3M' });
const toolbox = RenewalPolicy.parse({ model: 'count', perYear: 2, minMeetings: 1, lastDay: '12-31', window: 'P3M' });

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  stage = await aStage(house);
});

const standing = async (type: TestType, asOf = '2026-11-24', personId = stage.jan.id) =>
  (await stage.as(stage.hr, () => house.get(CellService).read(stage.hr, personId, type.id, day(asOf)))).standing;
const rebuild = (type: TestType) =>
  stage.as(stage.hr, () => house.get(RenewalService).rebuild([stage.jan.id], [type.id]));
const rows = <T>(query: ReturnType<typeof sql>) => stage.as(stage.hr, () => house.get(TenantDatabase).rows<T>(query));
const appoint = async (type: TestType, locationId: string | null, personId = stage.jan.id) => {
  await stage.as(stage.hr, async () => {
    const appointments = house.get(AppointmentRepository);
    const id = await appointments.insert({
      personId,
      typeId: type.id,
      text: 'Mag schakelen',
      locationId,
      installation: '',
      startsOn: day('2026-01-01'),
      endsOn: null,
      madeBy: stage.hr.employeeId,
      madeAt: house.clock.now(),
    });
    const signed = new Date('2026-02-01T23:30:00Z');
    await appointments.update(id, 1, {
      signedByEmployerAt: signed,
      signedByEmployerBy: stage.hr.employeeId,
      signedByPersonAt: signed,
    });
    await house.get(RenewalService).rebuild([personId], [type.id]);
  });
};

describe('what goes with a document', () => {
  it('lapses, counts again once it is done, and shows any day as it was', async () => {
    const ehbo = await aType(house, stage, { policy: firstAid });
    await aCertificate(house, stage.jan, ehbo, { obtainedOn: '2025-10-01' });
    expect(await standing(ehbo)).toMatchObject({
      status: 'incomplete',
      covers: false,
      date: '2026-10-01',
      part: { part: 'competence', name: 'Reanimatie', from: '2026-10-01' },
    });
    await anActivity(house, stage.jan, ehbo, { on: '2026-11-20', kind: 'competence', subject: 'reanimatie' });
    expect(await standing(ehbo)).toMatchObject({ status: 'valid', expires: '2027-10-01', part: null });
    expect(await standing(ehbo, '2026-11-19')).toMatchObject({ status: 'incomplete' });
    expect(await standing(ehbo, '2026-08-01')).toMatchObject({ status: 'renewal-open', expires: '2026-10-01' });
  });

  it('an appointment counts from the day at the company on which both had signed, at its own place', async () => {
    const type = await aType(house, stage, { policy: nen3140 });
    const [noord, zuid] = [await aLocation(house, stage), await aLocation(house, stage)];
    const piet = await aPerson(house, stage, { locationId: noord.id });
    const kees = await aPerson(house, stage, { locationId: zuid.id });
    for (const person of [piet, kees]) {
      await aCertificate(house, person, type, { obtainedOn: '2026-01-05' });
      await appoint(type, zuid.id, person.id);
    }
    expect(await standing(type, '2026-11-24', kees.id)).toMatchObject({ status: 'valid' });
    expect(await standing(type, '2026-02-01', kees.id)).toMatchObject({ status: 'incomplete', date: '2026-01-05' });
    expect(await standing(type, '2026-02-02', kees.id)).toMatchObject({ status: 'valid' });
    expect(await standing(type, '2026-11-24', piet.id)).toMatchObject({
      status: 'incomplete',
      part: { part: 'appointment' },
    });
  });

  it('is rebuilt to the same rows, also from nothing', async () => {
    const ehbo = await aType(house, stage, { policy: firstAid });
    await aCertificate(house, stage.jan, ehbo, { obtainedOn: '2025-10-01' });
    await anActivity(house, stage.jan, ehbo, { on: '2026-09-20', kind: 'competence', subject: 'Reanimatie' });
    const gaps = () =>
      rows(sql`select part, name, starts_on, ends_on, warns_on, at, spares from certificate_gap order by starts_on`);
    const before = await gaps();
    expect(before).toHaveLength(2);
    expect(await rebuild(ehbo)).toBe(0);
    await rows(sql`delete from certificate_gap`);
    expect(await rebuild(ehbo)).toBe(2);
    expect(await gaps()).toEqual(before);
  });
});

describe('what has no document of its own', () => {
  it('holds from the activity that made it enough, until the end of the next year', async () => {
    const type = await aType(house, stage, { policy: toolbox });
    await anActivity(house, stage.jan, type, { on: '2026-03-01', kind: 'count', meeting: true });
    expect(await standing(type)).toMatchObject({ status: 'not-required' });
    const { id } = await anActivity(house, stage.jan, type, { on: '2026-09-01', kind: 'count' });
    expect(await standing(type)).toMatchObject({ status: 'valid', from: '2026-09-01', expires: '2028-01-01' });
    await rows(sql`update renewal_activity set removed_at = now() where id = ${id}`);
    await rebuild(type);
    expect(await standing(type)).toMatchObject({ status: 'not-required', certificateId: null });
  });

  it('a composite follows its components: documents, suspensions, what lacks, and what does as well', async () => {
    const [vca, vol] = [await aType(house, stage), await aType(house, stage)];
    const b = await aType(house, stage, { satisfiedBy: [vol] });
    const card = await aType(house, stage, {
      policy: RenewalPolicy.parse({ model: 'composite', componentIds: [vca.id, b.id], window: 'P1M' }),
    });
    await aCertificate(house, stage.jan, vca, { obtainedOn: '2024-01-01' });
    expect(await standing(card)).toMatchObject({ certificateId: null });
    await aCertificate(house, stage.jan, vol, { obtainedOn: '2025-01-01' });
    expect(await standing(card)).toMatchObject({ status: 'valid', from: '2025-01-01', expires: '2029-01-01' });
    const { id } = await stage.as(stage.hr, () =>
      house.get(MuteService).make(stage.hr, 'suspension', {
        personId: stage.jan.id,
        typeId: vca.id,
        startsOn: day('2026-11-01'),
        endsOn: day('2026-12-01'),
        reason: 'Onderzoek',
      }),
    );
    expect(id).toBeTruthy();
    expect(await standing(card)).toMatchObject({ covers: false, expires: '2026-11-01' });
    expect(await standing(card, '2026-12-01')).toMatchObject({ covers: true, expires: '2029-01-01' });
  });

  it('gives everybody another end when its rule changes, exactly as the preview said', async () => {
    const type = await aType(house, stage, { policy: toolbox });
    await anActivity(house, stage.jan, type, { on: '2026-03-01', kind: 'count', meeting: true });
    await anActivity(house, stage.jan, type, { on: '2026-09-01', kind: 'count' });
    const stricter = RenewalPolicy.parse({ ...toolbox, perYear: 3 });
    const types = house.get(CertificateTypeService);
    const preview = await stage.as(stage.hr, () => types.previewPolicy(type.id, stricter));
    expect(preview.people).toMatchObject([{ person: { id: stage.jan.id }, before: '2028-01-01', after: 'none' }]);
    await stage.as(stage.hr, async () => {
      const [shown] = (await types.list(stage.hr, false)).filter(({ id }) => id === type.id);
      if (!shown) throw new Error('The type is gone.');
      const draft = TypeDraft.parse({ ...shown, policy: stricter });
      await types.change(stage.hr, type.id, { ...draft, version: shown.version, applyToExisting: false });
    });
    expect(await standing(type)).toMatchObject({ status: 'not-required', certificateId: null });
  });

  it('is never made of another composite', async () => {
    const composite = (componentIds: string[]) =>
      RenewalPolicy.parse({ model: 'composite', componentIds, window: 'P1M' });
    const plain = await aType(house, stage);
    const card = await aType(house, stage, { policy: composite([plain.id]) });
    await expect(aType(house, stage, { policy: composite([card.id]) })).rejects.toMatchObject({
      code: 'certifications.composite-circle',
    });
  });
});
