import fc from 'fast-check';
import { addDays, day, type LocalDate } from '@leerspoor/platform-contract';
import { type Due, reminderPolicy } from '@leerspoor/reminders-contract';
import { aCompany, aDue, aMember } from '../testing/plan-builders.js';
import { isOpenDay } from '../plan/calendar.rules.js';
import { isAway } from '../plan/circle.rules.js';
import { type Company, markOf, plan, type Planned } from '../plan/planner.rules.js';
import { foresee, type Outlook } from './preview.rules.js';

const start = day('2026-03-02');
const none = new Set<string>();
const lines = (foreseen: { day: string; step: string; recipientId: string }[]) =>
  foreseen.map(({ day, step, recipientId }) => `${day} ${step} ${recipientId}`);

const outlook = (dues: Due[], days: number, company: Company, rest: Partial<Outlook> = {}) =>
  foresee({
    dues,
    sent: none,
    now: { day: start, time: '12:00' },
    days,
    company: { ...company, policy: reminderPolicy, circleOn: () => company.circle },
    ...rest,
  });

it('shows who gets what on which day, over weekends and holidays', () => {
  const company = aCompany({ holidays: ['2026-03-09'], plannedUntil: addDays(start, -1) });
  expect(lines(outlook([aDue({ dueOn: day('2026-03-21') })], 10, company))).toEqual([
    '2026-03-10 -P2W jan',
    '2026-03-10 -P2W lea',
    '2026-03-10 -P2W hanna',
  ]);
});

it('keeps for somebody who is away the last word of each fact, for the day they are back', () => {
  const company = aCompany({ plannedUntil: addDays(start, -1) });
  const circleOn = (today: LocalDate) => ({
    ...company.circle,
    away: new Map(today < '2026-03-18' ? [['jan', { standInId: null }]] : []),
  });
  const foreseen = outlook([aDue({ dueOn: day('2026-03-17') })], 20, company, {
    company: { ...company, policy: reminderPolicy, circleOn },
  });
  expect(lines(foreseen)).toEqual([
    '2026-03-03 -P2W lea',
    '2026-03-03 -P2W hanna',
    '2026-03-17 P0D lea',
    '2026-03-17 P0D hanna',
    '2026-03-18 P0D jan',
  ]);
});

it('leaves for tomorrow what is not legal and comes up after the message of today has gone', () => {
  const company = aCompany({ plannedUntil: addDays(start, -1) });
  const dues = [
    aDue({ subjectId: 'month', dueOn: day('2026-04-02') }),
    aDue({ subjectId: 'weeks', dueOn: day('2026-03-16') }),
  ];
  const mine = outlook(dues, 3, company, { gone: new Set(['jan']) }).filter(({ recipientId }) => recipientId === 'jan');
  expect(lines(mine)).toEqual(['2026-03-02 -P2W jan', '2026-03-03 -P1M jan']);
});

it('begins with what waits already, and drops it for a newer word on the same thing', () => {
  const company = aCompany({ away: {}, plannedUntil: addDays(start, -1) });
  const due = aDue({ dueOn: day('2026-03-17') });
  const waiting: Planned = {
    key: 'waits',
    due,
    step: '-P1M',
    on: day('2026-02-17'),
    weight: 'normal',
    audience: 'person',
    recipientId: 'jan',
    missed: false,
  };
  const mine = (gone: Set<string>) =>
    outlook([due], 3, company, { waiting: [waiting], gone }).filter(({ recipientId }) => recipientId === 'jan');
  expect(lines(mine(new Set()))).toEqual(['2026-03-02 -P1M jan', '2026-03-03 -P2W jan']);
  expect(lines(mine(new Set(['jan'])))).toEqual(['2026-03-03 -P2W jan']);
});

it('says nothing today once the company has closed', () => {
  const company = aCompany({ plannedUntil: addDays(start, -1) });
  const foreseen = outlook([aDue({ dueOn: day('2026-03-16') })], 2, company, { now: { day: start, time: '18:00' } });
  expect(new Set(foreseen.map((line) => line.day))).toEqual(new Set(['2026-03-03']));
});

/** What happens when the days really come: the tick plans, then whoever is there gets the last word of each fact. */
function live(dues: readonly Due[], company: Company, days: number, circleOn: (day: LocalDate) => Company['circle']) {
  const sent = new Set<string>();
  let rows: Planned[] = [];
  const gone: string[] = [];
  let plannedUntil: LocalDate | null = company.plannedUntil;
  for (let ahead = 0; ahead < days; ahead += 1) {
    const today = addDays(start, ahead);
    if (!isOpenDay(company.calendar, today)) continue;
    const circle = circleOn(today);
    const planned = plan(
      dues,
      reminderPolicy,
      sent,
      { day: today, time: '08:00' },
      { ...company, circle, plannedUntil },
    );
    planned.forEach((one) => sent.add(one.key).add(markOf({ ...one, ...one.due })));
    rows.push(...planned.filter(({ missed }) => !missed));
    const there = rows.filter(({ recipientId }) => !isAway(circle, recipientId, today));
    const last = there.filter(
      (row) =>
        !there.some(
          (other) =>
            rows.indexOf(other) > rows.indexOf(row) && other.due === row.due && other.recipientId === row.recipientId,
        ),
    );
    gone.push(...last.map(({ key }) => `${today} ${key}`));
    rows = rows.filter((row) => !there.includes(row));
    plannedUntil = today;
  }
  return gone;
}

it('is exact: what it foresees is what happens, day by day', () => {
  const anyDay = (from: number, to: number) => fc.integer({ min: from, max: to }).map((n) => addDays(start, n));
  const anyDues = fc
    .array(anyDay(-60, 420), { minLength: 1, maxLength: 10 })
    .map((days) => days.map((dueOn, n) => aDue({ subjectId: `s${n}`, dueOn, personId: n % 2 ? 'jan' : 'lea' })));
  const anyAway = fc.record({
    from: fc.integer({ min: 0, max: 25 }),
    length: fc.integer({ min: 0, max: 12 }),
    standIn: fc.constantFrom(null, 'stan'),
  });
  fc.assert(
    fc.property(
      anyDues,
      fc.array(anyDay(0, 30), { maxLength: 6 }),
      anyAway,
      anyDay(-20, 20),
      (dues, holidays, { from, length, standIn }, floor) => {
        const company = aCompany({
          holidays,
          floors: { 'certificate-expires': floor },
          plannedUntil: addDays(start, -1),
          members: { stan: aMember() },
        });
        const awayOn = (today: LocalDate) => today >= addDays(start, from) && today <= addDays(start, from + length);
        const circleOn = (today: LocalDate) => ({
          ...company.circle,
          away: new Map(awayOn(today) ? [['lea', { standInId: standIn }]] : []),
        });
        const foreseen = outlook(dues, 30, company, {
          now: { day: start, time: '07:00' },
          company: { ...company, policy: reminderPolicy, circleOn },
        });
        expect(foreseen.map(({ day, key }) => `${day} ${key}`).sort()).toEqual(
          live(dues, company, 30, circleOn).sort(),
        );
      },
    ),
  );
});
