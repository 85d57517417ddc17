import { addDays, day, period } from '@leerspoor/platform-contract';
import { type Ladder, reminderPolicy } from '@leerspoor/reminders-contract';
import { markOf, plan, type Planned } from './planner.rules.js';
import { aCompany, aDue, aMember, diary } from '../testing/plan-builders.js';

const at = (text: string, time = '09:00') => ({ day: day(text), time });
const says = (planned: Planned[]) =>
  planned.map(({ audience, recipientId, step }) => `${recipientId} ${audience} ${step}`);
const none = new Set<string>();

describe('plan', () => {
  it('speaks exactly on the days of the ladder, in the widening circle that it names', () => {
    const due = aDue({ dueOn: day('2026-12-10') });
    expect(
      diary([due], day('2025-12-01'), day('2026-12-31')).map(
        ({ day, planned }) => `${day} ${planned.step} ${planned.recipientId}`,
      ),
    ).toEqual([
      '2025-12-10 -P12M jan',
      '2026-06-10 -P6M jan',
      '2026-09-10 -P3M jan',
      '2026-09-10 -P3M lea',
      '2026-11-10 -P1M jan',
      '2026-11-10 -P1M lea',
      '2026-11-26 -P2W jan',
      '2026-11-26 -P2W lea',
      '2026-11-26 -P2W hanna',
      '2026-12-10 P0D jan',
      '2026-12-10 P0D lea',
      '2026-12-10 P0D hanna',
      '2026-12-17 P1W jan',
      '2026-12-17 P1W lea',
      '2026-12-17 P1W hanna',
      '2026-12-24 P1W+1 jan',
      '2026-12-24 P1W+1 lea',
      '2026-12-24 P1W+1 hanna',
      '2026-12-31 P1W+2 jan',
      '2026-12-31 P1W+2 lea',
      '2026-12-31 P1W+2 hanna',
    ]);
  });

  it('says the last thing only when several steps have come', () => {
    const due = aDue({ dueOn: day('2026-11-24') });
    expect(says(plan([due], reminderPolicy, none, at('2026-11-26'), aCompany()))).toEqual([
      'jan person P0D',
      'lea lead P0D',
      'hanna hr P0D',
    ]);
  });

  it('names company, thing, due day, step and recipient in the key', () => {
    const [first] = plan(
      [aDue({ dueOn: day('2026-12-24'), subjectId: 'vca-jan' })],
      reminderPolicy,
      none,
      at('2026-11-24'),
      aCompany(),
    );
    expect(first?.key).toBe('certificate-expires/vca-jan/2026-12-24/-P1M/jan');
  });

  it('waits for opening time, and for the first working day after a weekend and a holiday', () => {
    const company = aCompany({ holidays: ['2026-11-30'] });
    const due = aDue({ dueOn: day('2026-12-28') });
    const spoken = (text: string, time?: string) => plan([due], reminderPolicy, none, at(text, time), company).length;
    expect(spoken('2026-11-28')).toBe(0);
    expect(spoken('2026-11-30')).toBe(0);
    expect(spoken('2026-12-01', '07:59')).toBe(0);
    expect(spoken('2026-12-01', '08:00')).toBe(2);
    expect(spoken('2026-12-01', '18:00')).toBe(0);
  });

  it('counts the catch-up from the first day on which it could be said, not through a closing of ten days', () => {
    const holidays = Array.from({ length: 10 }, (_, ahead) => addDays(day('2026-12-23'), ahead));
    const company = aCompany({ holidays, plannedUntil: day('2026-12-22') });
    expect(
      plan([aDue({ dueOn: day('2027-01-23') })], reminderPolicy, none, at('2027-01-04'), company).map(
        ({ missed }) => missed,
      ),
    ).toEqual([false, false]);
  });

  it('writes down as missed what came more than six days ago and was never planned', () => {
    const due = aDue({ dueOn: day('2026-12-14') });
    const missed = (plannedUntil: string) =>
      plan([due], reminderPolicy, none, at('2026-11-24'), aCompany({ plannedUntil: day(plannedUntil) })).map(
        (planned) => planned.missed,
      );
    expect(missed('2026-11-12')).toEqual([true, true]);
    expect(missed('2026-11-20')).toEqual([]);
  });

  it('tells HR once what was over when a kind began, and nobody else', () => {
    const company = aCompany({ floors: { 'certificate-expires': day('2026-11-24') } });
    const old = aDue({ dueOn: day('2016-03-01') });
    expect(
      diary([old], day('2026-11-24'), day('2027-02-01'), company).map(
        ({ day, planned }) => `${day} ${planned.step} ${planned.recipientId}`,
      ),
    ).toEqual(['2026-11-24 overview hanna']);
  });

  it('tells HR of what was legally close at the floor, leaves out the rest, and goes on normally from there', () => {
    const company = aCompany({ floors: { 'certificate-expires': day('2026-11-24') } });
    const close = aDue({ subjectId: 'close', dueOn: day('2026-12-01') });
    const far = aDue({ subjectId: 'far', dueOn: day('2026-12-18') });
    const lines = diary([close, far], day('2026-11-24'), day('2026-12-04'), company).map(
      ({ day, planned }) => `${day} ${planned.due.subjectId} ${planned.step}`,
    );
    expect([...new Set(lines)]).toEqual(['2026-11-24 close overview', '2026-12-01 close P0D', '2026-12-04 far -P2W']);
  });

  it('treats what came in with an import as old as the day on which we came to know it', () => {
    const imported = aDue({ dueOn: day('2020-01-01'), since: day('2026-11-20') });
    expect(says(plan([imported], reminderPolicy, none, at('2026-11-24'), aCompany()))).toEqual(['hanna hr overview']);
  });

  it('is silent about who left, who is muted, and who is not known', () => {
    const dues = [aDue({ personId: 'gone' }), aDue({ personId: 'nobody' }), aDue({ muted: 'booked' })];
    const company = aCompany({ members: { gone: aMember({ endsOn: day('2026-11-23') }) } });
    expect(plan(dues, reminderPolicy, none, at('2026-11-24'), company)).toEqual([]);
  });

  it('comes up for somebody who is away all the same: only its mail waits', () => {
    const due = aDue({ dueOn: day('2026-12-24') });
    expect(says(plan([due], reminderPolicy, none, at('2026-11-24'), aCompany({ away: { jan: 'lea' } })))).toEqual([
      'jan person -P1M',
      'lea lead -P1M',
    ]);
  });

  it('gives what is for a lead who is away to the stand-in, and to HR when there is none', () => {
    const due = aDue({ dueOn: day('2026-12-24') });
    const withLead = (standInId: string | null) => aCompany({ away: { lea: standInId }, members: { stan: aMember() } });
    expect(says(plan([due], reminderPolicy, none, at('2026-11-24'), withLead('stan')))).toEqual([
      'jan person -P1M',
      'stan lead -P1M',
    ]);
    expect(says(plan([due], reminderPolicy, none, at('2026-11-24'), withLead(null)))).toEqual([
      'jan person -P1M',
      'hanna lead -P1M',
    ]);
  });

  it('tells HR who is away when nobody of HR is there', () => {
    const company = aCompany({ away: { hanna: null }, floors: { 'certificate-expires': day('2026-11-24') } });
    expect(says(plan([aDue({ dueOn: day('2026-11-20') })], reminderPolicy, none, at('2026-11-24'), company))).toEqual([
      'hanna hr overview',
    ]);
  });

  it('does not tell a new lead what the old one was told', () => {
    const due = aDue({ dueOn: day('2026-12-24') });
    const first = plan([due], reminderPolicy, none, at('2026-11-24'), aCompany());
    const sent = new Set(first.flatMap((planned) => [planned.key, markOf({ ...planned, ...due })]));
    const moved = aCompany({ members: { jan: aMember({ leadId: 'stan' }), stan: aMember() } });
    expect(plan([due], reminderPolicy, sent, at('2026-11-25'), moved)).toEqual([]);
  });

  it('speaks once, and as to the person, to somebody with several hats', () => {
    const due = aDue({ personId: 'hanna', dueOn: day('2026-12-08') });
    expect(says(plan([due], reminderPolicy, none, at('2026-11-24'), aCompany()))).toEqual(['hanna person -P2W']);
  });

  it('speaks to HR about their own things as to the person', () => {
    const due = aDue({ kind: 'evidence-waiting', personId: 'hanna', dueOn: day('2026-11-24') });
    expect(says(plan([due], reminderPolicy, none, at('2026-11-24'), aCompany()))).toEqual(['hanna person P0D']);
  });

  it('is silent until a floor that lies ahead', () => {
    const company = aCompany({ floors: { 'certificate-expires': day('2026-12-01') } });
    const lines = diary([aDue({ dueOn: day('2026-11-20') })], day('2026-11-24'), day('2026-12-03'), company).map(
      ({ day, planned }) => `${day} ${planned.step}`,
    );
    expect(lines).toEqual(['2026-12-01 overview']);
  });

  it('follows the ladder of the thing itself where it has one', () => {
    const ladder: Ladder = [{ offset: '-P3D', tell: ['owner'], weight: 'nudge', every: period('P1D') }];
    expect(
      says(
        plan(
          [aDue({ dueOn: day('2026-11-25'), ladder, ownerId: 'lea' })],
          reminderPolicy,
          none,
          at('2026-11-24'),
          aCompany(),
        ),
      ),
    ).toEqual(['lea owner -P3D+2']);
  });

  it('is heard by every lead of something that is about more than one person, by HR where none is there', () => {
    const ladder: Ladder = [{ offset: '-P3D', tell: ['lead'], weight: 'normal' }];
    const heard = (away: Record<string, null>) => {
      const company = aCompany({ members: { lou: aMember() }, away });
      const due = aDue({ dueOn: day('2026-11-25'), ladder, leadIds: ['lea', 'lou'] });
      return plan([due], reminderPolicy, none, at('2026-11-24'), company).map(({ recipientId }) => recipientId);
    };
    expect(heard({})).toEqual(['lea', 'lou']);
    expect(heard({ lea: null })).toEqual(['lou']);
    expect(heard({ lea: null, lou: null })).toEqual(['hanna']);
  });
});
