import { day } from '@leerspoor/platform-contract';
import { aPerson } from '@leerspoor/people-server/testing';
import { type House } from '@leerspoor/platform-server/testing';
import { type DueSource } from '@leerspoor/reminders-server';
import { CertificateExpiresDues } from '../dues/certificate-expires.dues.js';
import { CertificateMissingDues } from '../dues/certificate-missing.dues.js';
import { aSession, sessionOf } from '../testing/a-session.js';
import { aCertificate, aRequirement, aType, type TestType } from '../testing/builders.js';
import { duesIn } from '../testing/dues.js';
import { aStage, openHouse, type Stage } from '../testing/stage.js';
import { InvitationService } from './invitation.service.js';
import { TrainingAheadDues } from './training-ahead.dues.js';
import { TrainingCancelledDues } from './training-cancelled.dues.js';
import { TrainingInvitedDues } from './training-invited.dues.js';
import { TrainingService } from './training.service.js';

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
});

const range = { from: null, until: day('2028-01-01'), ownUntil: day('2029-01-01'), spans: null };
const duesOf = (source: new (...args: never[]) => DueSource) => duesIn(house, stage.tenantId, source, range);

it('reminds of a session, and tells who has no e-mail of the invitation and of a change', async () => {
  const mailed = await aPerson(house, stage, { email: 'with-mail@example.test' });
  const { id, version } = await aSession(stage, bhv, { personIds: [stage.jan.id, mailed.id] });
  const ahead = await duesOf(TrainingAheadDues);
  expect(ahead.map(({ personId }) => personId).toSorted()).toEqual([stage.jan.id, mailed.id].toSorted());
  expect(ahead[0]).toMatchObject({
    dueOn: '2026-12-01',
    since: '2026-11-24',
    values: { time: '09:00', place: 'Kantine' },
  });
  expect(await duesOf(TrainingInvitedDues)).toMatchObject([{ personId: stage.jan.id, dueOn: '2026-11-24' }]);
  house.clock.set('2026-11-26T09:00:00Z');
  const { personIds: _, ...draft } = sessionOf(stage, { begins: '08:00' });
  await stage.as(stage.hr, () => house.get(TrainingService).change(stage.hr, id, { version, ...draft }));
  expect(await duesOf(TrainingInvitedDues)).toMatchObject([{ dueOn: '2026-11-26', values: { time: '08:00' } }]);
});

it('falls silent when it is off, and says so to who has no e-mail', async () => {
  const { id } = await aSession(stage, bhv, { personIds: [stage.jan.id] });
  const [due] = await duesOf(TrainingAheadDues);
  await stage.as(stage.hr, () => house.get(InvitationService).withdraw(stage.hr, id, stage.jan.id));
  const now = (subjectId: string) =>
    house.as({ tenantId: stage.tenantId }, () => house.get(TrainingAheadDues).dueNow([subjectId]));
  expect(await now(due?.subjectId ?? '')).toEqual([]);
  expect(await duesOf(TrainingCancelledDues)).toMatchObject([
    { personId: stage.jan.id, values: { date: '2026-12-01' } },
  ]);
});

it('keeps reminders for the type back while somebody is booked, and lets them speak again when it is off', async () => {
  await aRequirement(house, stage, bhv, {
    rule: {
      any: [
        { kind: 'person', id: stage.jan.id },
        { kind: 'person', id: stage.lead.employeeId },
      ],
    },
  });
  await aCertificate(house, stage.jan, bhv, { obtainedOn: '2021-12-11' });
  const muted = async () =>
    [...(await duesOf(CertificateExpiresDues)), ...(await duesOf(CertificateMissingDues))].map((due) => due.muted);
  expect(await muted()).toEqual([undefined, undefined]);
  const { id, version } = await aSession(stage, bhv, { personIds: [stage.jan.id, stage.lead.employeeId] });
  expect(await muted()).toEqual(['booked', 'booked']);
  await stage.as(stage.hr, () => house.get(TrainingService).cancel(stage.hr, id, version, 'Ziek'));
  expect(await muted()).toEqual([undefined, undefined]);
});
