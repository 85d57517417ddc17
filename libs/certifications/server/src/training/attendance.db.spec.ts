import { type Attendance, recordGraduation, type TrainingResult } from '@leerspoor/certifications-contract';
import { type Actor, sql, TenantDatabase } from '@leerspoor/platform-server';
import { type House } from '@leerspoor/platform-server/testing';
import { aSession } from '../testing/a-session.js';
import { aCertificate, aType, type TestType } from '../testing/builders.js';
import { aStage, leaves, openHouse, type Stage } from '../testing/stage.js';
import { AttendanceService } from './attendance.service.js';
import { GraduationService } from './graduation.service.js';
import { InvitationService } from './invitation.service.js';

let house: House;
let stage: Stage;
let bhv: TestType;
let id: string;
let day: Actor['today'];

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  stage = await aStage(house);
  bhv = await aType(house, stage, { code: 'BHV', name: 'BHV' });
  const personIds = [stage.jan.id, stage.lead.employeeId, stage.hr.employeeId];
  ({ id, day } = await aSession(stage, bhv, { personIds, organiserId: stage.lead.employeeId }));
  house.clock.set('2026-12-01T10:00:00Z');
});

const later = (who: Actor): Actor => ({ ...who, today: day });
const mark = (who: Actor, attendance: Attendance, at: string, personId = stage.jan.id) =>
  stage.as(who, () => house.get(AttendanceService).mark(later(who), id, [{ personId, attendance, at }]));
const judge = (who: Actor, result: TrainingResult, ...personIds: string[]) =>
  stage.as(who, () =>
    house.get(AttendanceService).judge(
      later(who),
      id,
      personIds.map((personId) => ({ personId, result, reason: '' })),
    ),
  );
const graduate = (who = stage.hr) =>
  stage.as(who, async () => leaves(recordGraduation, await house.get(GraduationService).record(later(who), id, null)));
const certificates = () =>
  house.as({ tenantId: stage.tenantId }, () =>
    house.get(TenantDatabase).rows(sql`
      select person_id as "personId", state, source, training_id as "trainingId", obtained_on as "obtainedOn", issuer from certificate order by state`),
  );
const ofJan = ({ participants }: Awaited<ReturnType<typeof mark>>) =>
  participants.find(({ person }) => person.id === stage.jan.id);

it('is kept by the organiser or HR on the day, and by nobody else or earlier', async () => {
  expect(ofJan(await mark(stage.lead, 'present', '2026-12-01T08:05:00Z'))?.attendance).toBe('present');
  expect(ofJan(await mark(stage.hr, 'absent', '2026-12-01T08:06:00Z'))?.attendance).toBe('absent');
  await expect(mark(stage.asJan, 'present', '2026-12-01T08:07:00Z')).rejects.toMatchObject({ code: 'not-found' });
  const early = stage.as(stage.hr, () =>
    house
      .get(AttendanceService)
      .mark(stage.hr, id, [{ personId: stage.jan.id, attendance: 'present', at: '2026-12-01T08:05:00Z' }]),
  );
  await expect(early).rejects.toMatchObject({ code: 'certifications.training-ahead' });
});

it('takes marks that come late, twice, or from a clock that runs ahead', async () => {
  await mark(stage.lead, 'present', '2026-12-01T08:10:00Z');
  expect(ofJan(await mark(stage.lead, 'absent', '2026-12-01T08:05:00Z'))?.attendance).toBe('present');
  await mark(stage.lead, 'absent', '2031-01-01T00:00:00Z');
  house.clock.set('2026-12-01T10:00:01Z');
  expect(ofJan(await mark(stage.lead, 'present', '2026-12-01T10:00:01Z'))?.attendance).toBe('present');
});

it('knows that who passed was there, and that who was absent did not pass', async () => {
  expect(ofJan(await judge(stage.lead, 'passed', stage.jan.id))).toMatchObject({
    attendance: 'present',
    result: 'passed',
  });
  expect(ofJan(await mark(stage.lead, 'absent', '2026-12-01T10:00:00Z'))).toMatchObject({ result: 'none' });
});

describe('closing', () => {
  it('records for everybody who passed in one action, what is HR’s own waiting for a colleague', async () => {
    await judge(stage.hr, 'passed', stage.jan.id, stage.hr.employeeId);
    await judge(stage.hr, 'failed', stage.lead.employeeId);
    const done = await graduate();
    expect(done).toMatchObject({ recorded: 2, waiting: 1, known: [], training: { state: 'held' } });
    const common = { source: 'training', trainingId: id, obtainedOn: '2026-12-01', issuer: 'Rode Kruis' };
    expect(await certificates()).toEqual([
      { personId: stage.jan.id, state: 'verified', ...common },
      { personId: stage.hr.employeeId, state: 'waiting', ...common },
    ]);
  });

  it('does nothing twice, and takes a late result', async () => {
    await judge(stage.hr, 'passed', stage.jan.id);
    await graduate();
    expect(await graduate(stage.otherHr)).toMatchObject({ recorded: 0, training: { state: 'held' } });
    await judge(stage.hr, 'passed', stage.lead.employeeId);
    await judge(stage.hr, 'failed', stage.jan.id);
    expect(await graduate(stage.otherHr)).toMatchObject({ recorded: 1 });
    expect(await certificates()).toHaveLength(2);
  });

  it('leaves alone who has this certificate of that day already', async () => {
    await aCertificate(house, stage.jan, bhv, { obtainedOn: '2026-12-01' });
    await judge(stage.hr, 'passed', stage.jan.id, stage.lead.employeeId);
    expect(await graduate()).toMatchObject({ recorded: 1, known: [{ id: stage.jan.id }] });
  });

  it('keeps who has a certificate of it on the list', async () => {
    await judge(stage.hr, 'passed', stage.jan.id);
    await graduate();
    const withdrawal = stage.as(stage.hr, () =>
      house.get(InvitationService).withdraw(later(stage.hr), id, stage.jan.id),
    );
    await expect(withdrawal).rejects.toMatchObject({ code: 'certifications.training-closed' });
  });
});
