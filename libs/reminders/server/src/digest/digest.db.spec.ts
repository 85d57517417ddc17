import { day } from '@leerspoor/platform-contract';
import { sql } from '@leerspoor/platform-server';
import { anAbsence, aPerson } from '@leerspoor/people-server/testing';
import { type Company, aReminderHouse, type ReminderHouse } from '../testing/a-reminder-house.js';

describe('the message of the day', () => {
  let world: ReminderHouse;
  let company: Company;
  const nameOf = (id: string) =>
    Object.entries(company).find(([, person]) => (person as { id?: string }).id === id)?.[0] ?? id;
  const said = async () =>
    (await world.said(company)).map(({ recipientId, step, state, reason }) =>
      [nameOf(recipientId), step, reason ?? state].join(' '),
    );

  beforeAll(async () => {
    world = await aReminderHouse();
  });
  beforeEach(async () => {
    company = await world.company();
  });
  afterAll(() => world.close());

  it('reads the fact again before it sends: solved, changed, booked and left are not said, and why is kept', async () => {
    const leaver = await aPerson(world.house, company, { firstName: 'Lot', leadId: company.lea.id });
    for (const subjectId of ['solved', 'changed', 'booked', 'stays'])
      world.due(company.jan, '2026-12-24', { subjectId });
    world.due(leaver, '2026-12-24', { subjectId: 'left' });
    await anAbsence(world.house, company.jan, { startsOn: '2026-11-24', endsOn: '2026-11-24' });
    await anAbsence(world.house, leaver, { startsOn: '2026-11-24', endsOn: '2026-11-24' });
    await anAbsence(world.house, company.lea, {
      startsOn: '2026-11-24',
      endsOn: '2026-11-24',
      standInId: company.jan.id,
    });
    await world.tick(company, '2026-11-24T09:00:00Z');
    const source = world.sources['certificate-expires'];
    source.dues = source.dues
      .filter(({ subjectId }) => subjectId !== 'solved')
      .map((due) => {
        if (due.subjectId === 'changed') return { ...due, dueOn: day('2027-12-24') };
        return due.subjectId === 'booked' ? { ...due, muted: 'booked' as const } : due;
      });
    await world.rows(company, sql`update employment set ends_on = '2026-11-24' where employee_id = ${leaver.id}`);
    await world.tick(company, '2026-11-25T09:00:00Z');
    const outcome = new Map(
      (await world.said(company))
        .filter(({ audience }) => audience === 'person')
        .map(({ subjectId, state, reason }) => [subjectId, reason ?? state]),
    );
    expect(Object.fromEntries(outcome)).toEqual({
      solved: 'solved',
      changed: 'changed',
      booked: 'booked',
      stays: 'sent',
      left: 'left',
    });
    expect((await world.mails(company)).filter(({ to }) => to.startsWith('jan')).map(({ subject }) => subject)).toEqual(
      ['Je heftruckpas verloopt op 24 december'],
    );
  });

  it('keeps what is for somebody who is away until they are back, and then says the last word only', async () => {
    world.due(company.jan, '2026-12-10');
    await anAbsence(world.house, company.jan, { startsOn: '2026-11-01', endsOn: '2026-11-29' });
    await world.tick(company, '2026-11-10T09:00:00Z');
    await world.tick(company, '2026-11-26T09:00:00Z');
    expect((await said()).filter((line) => line.startsWith('jan'))).toEqual([
      'jan -P1M superseded',
      'jan -P2W planned',
    ]);
    await world.tick(company, '2026-11-30T09:00:00Z');
    expect((await said()).filter((line) => line.startsWith('jan'))).toEqual(['jan -P1M superseded', 'jan -P2W sent']);
    expect((await world.mails(company)).filter(({ to }) => to.startsWith('jan'))).toHaveLength(1);
  });

  it('says the newest only, also when it comes up on the very day that somebody is back', async () => {
    world.due(company.jan, '2026-12-10');
    await anAbsence(world.house, company.jan, { startsOn: '2026-11-01', endsOn: '2026-11-25' });
    await world.tick(company, '2026-11-10T09:00:00Z');
    await world.tick(company, '2026-11-26T09:00:00Z');
    expect((await said()).filter((line) => line.startsWith('jan'))).toEqual(['jan -P1M superseded', 'jan -P2W sent']);
    expect((await world.mails(company)).filter(({ to }) => to.startsWith('jan'))).toHaveLength(1);
  });

  it('sends one message a day, most urgent first; after it only what is legal, alone', async () => {
    world.due(company.jan, '2026-12-24', { type: 'Ladder' });
    world.due(company.jan, '2026-12-08', { type: 'Heftruckpas' });
    await world.tick(company, '2026-11-24T08:00:00Z');
    world.due(company.jan, '2026-11-24', { kind: 'evidence-returned', type: 'BHV' });
    world.due(company.jan, '2026-11-24', { kind: 'certificate-missing', type: 'VCA' });
    await world.tick(company, '2026-11-24T10:00:00Z');
    await world.tick(company, '2026-11-24T12:00:00Z');
    const subjects = async () =>
      (await world.mails(company)).filter(({ to }) => to.startsWith('jan')).map(({ subject }) => subject);
    expect(await subjects()).toEqual([
      'Je heftruckpas verloopt op 8 december, en nog 1 ding',
      'Vandaag moet je VCA er zijn',
    ]);
    expect((await world.said(company)).filter(({ step, state }) => step === 'P0D' && state === 'planned')).toHaveLength(
      1,
    );
    await world.tick(company, '2026-11-25T08:00:00Z');
    expect((await subjects()).at(-1)).toBe('Stuur je bewijs van BHV opnieuw');
  });

  it('offers one click to stop what no law asks, and none where something legal is in the mail', async () => {
    world.due(company.jan, '2026-12-24');
    await world.tick(company, '2026-11-24T08:00:00Z');
    const [jan] = await world.mails(company);
    expect(jan?.headers['List-Unsubscribe']).toMatch(
      /^<https:\/\/leerspoor\.example\/api\/reminders\/unsubscriptions\/[\w-]{66}>$/,
    );
    expect(jan?.headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
    expect(jan?.text).toContain('https://leerspoor.example/afmelden/');
    await world.tick(company, '2026-12-10T08:00:00Z');
    const legal = (await world.mails(company)).at(-1);
    expect([legal?.headers, legal?.kind, legal?.text.includes('/afmelden/')]).toEqual([{}, 'reminders.legal', false]);
  });

  it('respects what people chose: shows it in the app, and writes down why there was no mail', async () => {
    world.due(company.jan, '2026-12-24');
    await world.rows(
      company,
      sql`insert into reminder_preference (employee_id, email_normal) values (${company.jan.id}, false)`,
    );
    await world.rows(
      company,
      sql`insert into refused_address (address_norm, failure, refused_at) select email_norm, '550', now() from employee where id = ${company.lea.id}`,
    );
    await world.tick(company, '2026-11-24T08:00:00Z');
    expect(
      (await world.said(company)).map(({ recipientId, state, mail }) => `${nameOf(recipientId)} ${state} ${mail}`),
    ).toEqual(['jan sent silenced', 'lea sent refused']);
    expect(await world.mails(company)).toEqual([]);
  });

  it('waits for the end of quiet hours', async () => {
    world.due(company.jan, '2026-12-24');
    await world.rows(
      company,
      sql`insert into reminder_preference (employee_id, quiet_from, quiet_until) values (${company.jan.id}, '07:00', '13:00')`,
    );
    await world.tick(company, '2026-11-24T11:45:00Z');
    expect(await said()).toEqual(['jan -P1M planned', 'lea -P1M sent']);
    await world.tick(company, '2026-11-24T12:00:00Z');
    expect(await said()).toEqual(['jan -P1M sent', 'lea -P1M sent']);
  });

  it('parks what cannot be made into a message, and lets the others go', async () => {
    world.due(company.jan, '2026-12-24');
    await world.tick(company, '2026-11-24T05:00:00Z');
    await anAbsence(world.house, company.jan, { startsOn: '2026-11-24', endsOn: '2026-11-24' });
    await world.tick(company, '2026-11-24T08:00:00Z');
    await world.rows(company, sql`update delivery set details = '{}' where recipient_id = ${company.jan.id}`);
    world.due(company.lea, '2026-12-25');
    for (let n = 0; n < 6; n += 1) await world.tick(company, `2026-11-25T09:0${n}:00Z`);
    expect(
      (await world.said(company))
        .map(({ recipientId, state, attempts }) => `${nameOf(recipientId)} ${state} ${attempts}`)
        .sort(),
    ).toEqual(['hanna sent 0', 'jan parked 5', 'lea sent 0', 'lea sent 0']);
  });

  it('keeps what has just come up and cannot be made into a message, and tries it again', async () => {
    const broken = world.due(company.jan, '2026-12-24');
    const { values } = broken;
    Object.assign(broken, { values: {} });
    world.due(company.lea, '2026-12-25');
    const outcome = async () =>
      (await world.said(company)).map(
        ({ recipientId, state, attempts }) => `${nameOf(recipientId)} ${state} ${attempts}`,
      );
    await world.tick(company, '2026-11-25T09:00:00Z');
    expect((await outcome()).sort()).toEqual(['hanna sent 0', 'jan planned 1', 'lea planned 1', 'lea planned 1']);
    await world.rows(
      company,
      sql`update delivery set details = ${JSON.stringify({ values })}::jsonb where state = 'planned'`,
    );
    await world.tick(company, '2026-11-25T09:15:00Z');
    expect((await outcome()).sort()).toEqual(['hanna sent 0', 'jan sent 1', 'lea sent 1', 'lea sent 1']);
  });

  it('keeps what came up in the app when the messages of a company cannot be made', async () => {
    world.due(company.jan, '2026-12-24');
    await anAbsence(world.house, company.jan, { startsOn: '2026-11-24', endsOn: '2026-11-24' });
    await world.tick(company, '2026-11-24T08:00:00Z');
    const source = world.sources['certificate-expires'];
    source.dues = [];
    world.due(company.lea, '2026-12-25', { kind: 'certificate-missing' });
    source.down = true;
    await expect(world.tick(company, '2026-11-25T08:00:00Z')).rejects.toThrow('down');
    source.down = false;
    expect(await said()).toContain('lea -P1M planned');
  });
});
