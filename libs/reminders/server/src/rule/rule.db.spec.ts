import { Ladder, ReminderKind, reminderPolicy } from '@leerspoor/reminders-contract';
import { day } from '@leerspoor/platform-contract';
import { sql } from '@leerspoor/platform-server';
import { anActor } from '@leerspoor/people-server/testing';
import { aReminderHouse, type Company, type ReminderHouse } from '../testing/a-reminder-house.js';
import { RuleService } from './rule.service.js';

const steps = Ladder.parse([{ offset: '-P30D', tell: ['lead'], weight: 'normal' }]);

describe('the policy of a company', () => {
  let world: ReminderHouse;
  let company: Company;
  const rules = () => world.house.get(RuleService);
  const as = <T>(work: () => Promise<T>) =>
    world.house.as({ tenantId: company.tenantId, employeeId: company.hanna.id }, work);
  const setSteps = (own: Ladder | null, version: number) =>
    as(() => rules().setSteps(anActor(company.hanna), 'certificate-expires', own, version));

  beforeAll(async () => {
    world = await aReminderHouse();
  });
  beforeEach(async () => {
    company = await world.company();
  });
  afterAll(() => world.close());

  it('is what the product ships, until somebody sets other steps; resetting brings it back', async () => {
    const list = () => as(() => rules().list());
    expect((await list()).map(({ kind, steps: shown, overridden }) => [kind, shown, overridden])).toEqual(
      ReminderKind.options.map((kind) => [kind, reminderPolicy[kind], false]),
    );
    const { version } = await setSteps(steps, 1);
    expect((await list())[0]).toMatchObject({
      steps,
      overridden: true,
      standard: reminderPolicy['certificate-expires'],
    });
    await setSteps(null, version);
    expect((await list())[0]).toMatchObject({ overridden: false, version: 3 });
  });

  it('decides who hears what', async () => {
    await setSteps(steps, 1);
    world.due(company.jan, '2026-12-24');
    await world.tick(company, '2026-11-24T08:00:00Z');
    expect((await world.said(company)).map(({ audience, step }) => `${audience} ${step}`)).toEqual(['lead -P30D']);
  });

  it('refuses a change that did not see the one before', async () => {
    await setSteps(steps, 1);
    await expect(setSteps(null, 1)).rejects.toMatchObject({ code: 'stale' });
    await expect(as(() => rules().setFloor('certificate-expires', day('2026-01-01'), 7))).rejects.toMatchObject({
      code: 'stale',
    });
  });

  it('can be set before the first tick of a company', async () => {
    await world.rows(company, sql`update reminder_rule set kind = 'gone-' || kind`);
    expect(await setSteps(steps, 0)).toMatchObject({ version: 1, floorOn: '2026-11-24' });
  });

  it('lets an earlier floor bring back to life what was over', async () => {
    await world.rows(company, sql`update reminder_rule set floor_on = '2026-11-24'`);
    world.due(company.jan, '2026-11-10');
    await world.tick(company, '2026-11-24T08:00:00Z');
    expect((await world.said(company)).map(({ step }) => step)).toEqual(['overview']);
    await as(() => rules().setFloor('certificate-expires', day('2026-01-01'), 1));
    await world.tick(company, '2026-11-24T08:15:00Z');
    expect((await world.said(company)).map(({ audience, step }) => `${audience} ${step}`)).toEqual(
      expect.arrayContaining(['person P1W+1', 'lead P1W+1']),
    );
  });

  it('writes down who changed it', async () => {
    await setSteps(steps, 1);
    await as(() => rules().setFloor('certificate-missing', day('2026-01-01'), 1));
    const events = await world.rows(company, sql`select action, actor_id as "actorId" from audit_event order by seq`);
    expect(events).toEqual(
      ['reminder-steps.changed', 'reminder-floor.changed'].map((action) => ({ action, actorId: company.hanna.id })),
    );
  });
});
