import { addDays, day, daysBetween, type LocalDate } from '@leerspoor/platform-contract';
import { type Due, reminderPolicy } from '@leerspoor/reminders-contract';
import { type Member } from '../plan/circle.rules.js';
import { type Company, markOf, plan, type Planned, type Progress } from '../plan/planner.rules.js';

/** Jan's forklift pass, unless said otherwise. */
export const aDue = (parts: Partial<Omit<Due, 'kind' | 'values'>> & { kind?: Due['kind'] } = {}): Due => {
  const dueOn = parts.dueOn ?? day('2026-12-10');
  return {
    kind: 'certificate-expires',
    subjectId: 'heftruck-jan',
    personId: 'jan',
    link: { person: '/certificaten/mijn/heftruck', others: '/certificaten?cel=jan,heftruck' },
    values: { type: 'Heftruckpas', person: 'Jan de Boer', date: dueOn },
    ...parts,
    dueOn,
  };
};

export const aMember = (parts: Partial<Member> = {}): Member => ({
  leadId: null,
  startsOn: null,
  endsOn: null,
  ...parts,
});

interface CompanyParts extends Partial<Progress> {
  holidays?: readonly string[];
  members?: Record<string, Member>;
  away?: Record<string, string | null>;
}

/** Jan, who has Lea as lead and Hanna as HR; open on working days from eight to six. `away` gives each a stand-in, or null. */
export const aCompany = ({
  holidays = [],
  members = {},
  away = {},
  floors = {},
  plannedUntil = null,
}: CompanyParts = {}): Company => ({
  calendar: { workDays: [1, 2, 3, 4, 5], opens: '08:00', closes: '18:00', holidays: new Set(holidays) },
  circle: {
    members: new Map(Object.entries({ jan: aMember({ leadId: 'lea' }), lea: aMember(), hanna: aMember(), ...members })),
    hr: ['hanna'],
    away: new Map(Object.entries(away).map(([id, standInId]) => [id, { standInId }])),
  },
  floors,
  plannedUntil,
});

/** Runs the planner once a day at nine, as the worker does, and writes down what was said on which day. */
export function diary(
  dues: readonly Due[],
  from: LocalDate,
  to: LocalDate,
  company: Company = aCompany(),
): { day: LocalDate; planned: Planned }[] {
  const sent = new Set<string>();
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, ahead) => addDays(from, ahead)).flatMap((today) =>
    plan(
      dues,
      reminderPolicy,
      sent,
      { day: today, time: '09:00' },
      { ...company, plannedUntil: addDays(today, -1) },
    ).map((planned) => {
      sent.add(planned.key).add(markOf({ ...planned, ...planned.due }));
      return { day: today, planned };
    }),
  );
}
