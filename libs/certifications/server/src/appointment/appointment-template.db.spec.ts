import {
  addAppointment,
  listAppointmentChoices,
  listAppointmentTemplates,
  RenewalPolicy,
  saveAppointmentTemplate,
} from '@leerspoor/certifications-contract';
import { type Actor, sql, TenantDatabase } from '@leerspoor/platform-server';
import { type House } from '@leerspoor/platform-server/testing';
import { aSigned } from '../testing/an-appointment.js';
import { aType, type TestType } from '../testing/builders.js';
import { aStage, leaves, openHouse, type Stage } from '../testing/stage.js';
import { AppointmentReading } from './appointment-reading.service.js';
import { AppointmentService } from './appointment.service.js';
import { AppointmentTemplateService } from './appointment-template.service.js';

const policy = RenewalPolicy.parse({ model: 'appointment', period: 'P3Y', window: 'P3M' });
const own = { role: 'Monteur', text: '{naam} mag aan {installaties} werken, op {plaats}.' };

let house: House;
let stage: Stage;
let type: TestType;

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  stage = await aStage(house);
  type = await aType(house, stage, { policy, code: 'NEN3140-VP' });
});

const service = () => house.get(AppointmentTemplateService);
const list = async (at = stage) => leaves(listAppointmentTemplates, await at.as(at.hr, () => service().list(at.hr)));
const save = (version: number, who: Actor = stage.hr, words = own) =>
  stage.as(who, () => service().save(who, type.id, { version, ...words }));
const restore = (version: number) => stage.as(stage.hr, () => service().restore(stage.hr, type.id, version));
const choice = async () => {
  const read = () => house.get(AppointmentReading).choices(stage.hr, stage.jan.id);
  return leaves(listAppointmentChoices, await stage.as(stage.hr, read)).choices[0];
};

it('begins with our text, then with the own one, and goes back to ours', async () => {
  await aType(house, stage);
  const [ours] = await list();
  expect(ours).toMatchObject({ isOwn: false, version: 0, role: 'Vakbekwaam persoon (VP)', changedAt: null });
  expect(ours?.text).toBe(ours?.standard.text);
  expect(await choice()).toMatchObject({ role: ours?.role, text: ours?.text });
  expect(await save(0)).toMatchObject({ ...own, isOwn: true, version: 1, changedBy: stage.hr.name });
  expect(await choice()).toMatchObject(own);
  expect((await list())[0]?.standard).toEqual({ role: ours?.role, text: ours?.text });
  expect(await restore(1)).toMatchObject({ isOwn: false, version: 2, text: ours?.text });
  expect(await choice()).toMatchObject({ text: ours?.text });
  const acts = await stage.as(stage.hr, () =>
    house
      .get(TenantDatabase)
      .rows(sql`select action from audit_event where action like 'appointment-template.%' order by seq`),
  );
  expect(acts).toEqual([{ action: 'appointment-template.changed' }, { action: 'appointment-template.restored' }]);
});

it('lets nobody write over a colleague, also not over the first text', async () => {
  await save(0);
  const stale = { code: 'stale' };
  await expect(save(0, stage.otherHr)).rejects.toMatchObject(stale);
  await save(1, stage.otherHr);
  await expect(save(1)).rejects.toMatchObject(stale);
  await expect(restore(1)).rejects.toMatchObject(stale);
});

it('is of types in use that ask for an appointment, and of this company', async () => {
  const other = await aType(house, stage);
  const there = (typeId: string) => stage.as(stage.hr, () => service().save(stage.hr, typeId, { version: 0, ...own }));
  await expect(there(other.id)).rejects.toMatchObject({ code: 'certifications.no-appointment' });
  await save(0);
  const neighbour = await aStage(house);
  expect(await list(neighbour)).toEqual([]);
  await expect(
    neighbour.as(neighbour.hr, () => service().save(neighbour.hr, type.id, { version: 1, ...own })),
  ).rejects.toMatchObject({ code: 'not-found' });
});

it('refuses words that nobody can fill in, in a standard text and in an appointment itself', () => {
  const refused = { success: false, error: { issues: [{ path: ['text'], params: { code: 'unknown' } }] } };
  const text = 'Mag {nam} dit?';
  expect(saveAppointmentTemplate.body.safeParse({ version: 0, role: '', text })).toMatchObject(refused);
  const draft = { personId: stage.jan.id, typeId: type.id, role: 'VP', locationId: null, installation: '' };
  const days = { startsOn: '2026-11-24', lastDay: null, signerId: null };
  expect(addAppointment.body.safeParse({ ...draft, ...days, text })).toMatchObject(refused);
});

it('is filled in where the words are fixed; what was signed with it never changes', async () => {
  await save(0);
  const signed = await aSigned({ stage, type }, { ...own, installation: 'Kast 4\nKast 5' });
  const said = `${stage.jan.name} mag aan Kast 4, Kast 5 werken, op alle vestigingen van `;
  expect(signed.document).toContain(said);
  expect(signed.document).not.toMatch(/[{}]/);
  await save(1, stage.hr, { role: 'Hulp', text: 'Mag niets.' });
  const later = await stage.as(stage.hr, () => house.get(AppointmentReading).read(stage.hr, signed.id));
  expect(later).toMatchObject({ document: signed.document, hash: signed.hash, role: signed.role });
  const draft = addAppointment.body.parse({
    ...{ personId: stage.jan.id, typeId: type.id, locationId: null, installation: '', ...own },
    ...{ startsOn: '2026-11-24', lastDay: null, signerId: stage.hr.employeeId },
  });
  const made = await stage.as(stage.hr, () => house.get(AppointmentService).add(stage.hr, draft));
  expect(made.text).toBe(own.text);
  expect(made.document).toContain(`${stage.jan.name} mag aan alle installaties werken`);
});
