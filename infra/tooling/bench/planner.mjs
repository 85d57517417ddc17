// The pure planner on one core: a quarter of a million facts of a thousand companies, of which about one in a hundred speaks.
import { atLeast, figure, median, secondsSince, thousands } from './report.mjs';

const companies = 1000;
const people = 50;
const papers = 5;
const rounds = 5;
const now = { day: '2026-11-24', time: '09:00' };

async function world() {
  const [{ addDays }, { reminderPolicy }] = await Promise.all([
    import('@leerspoor/platform-contract'),
    import('@leerspoor/reminders-contract'),
  ]);
  const member = (leadId) => ({ leadId, startsOn: '2015-01-01', endsOn: null });
  const company = (n) => {
    const id = (k) => `${n}-${k}`;
    const members = new Map(Array.from({ length: people }, (_, k) => [id(k), member(k > 1 ? id(1) : null)]));
    const dues = Array.from({ length: people * papers }, (_, at) => {
      const k = at % people;
      const dueOn = addDays(now.day, ((k * 131 + Math.floor(at / people) * 977 + n * 17) % 2000) - 25);
      const link = { person: '/certificaten/mijn/x', others: '/certificaten?persoon=x' };
      return {
        kind: 'certificate-expires',
        subjectId: `${n}.${at}`,
        personId: id(k),
        dueOn,
        link,
        values: { type: 'Heftruck', person: id(k), date: dueOn },
      };
    });
    const calendar = { workDays: [1, 2, 3, 4, 5], opens: '08:00', closes: '18:00', holidays: new Set(['2026-12-25']) };
    const floors = { 'certificate-expires': '2020-01-01' };
    return {
      dues,
      state: {
        calendar,
        floors,
        plannedUntil: addDays(now.day, -1),
        circle: { members, hr: [id(0)], away: new Map() },
      },
    };
  };
  return { policy: reminderPolicy, all: Array.from({ length: companies }, (_, n) => company(n)) };
}

export async function benchPlanner() {
  const { plan } = await import('@leerspoor/reminders-server');
  const { policy, all } = await world();
  const facts = companies * people * papers;
  const nothing = new Set();
  const rates = [];
  let said = 0;
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now();
    const planned = all.map(({ dues, state }) => plan(dues, policy, nothing, now, state));
    rates.push(facts / secondsSince(began));
    said = planned.reduce((sum, one) => sum + new Set(one.map(({ due }) => due)).size, 0);
  }
  const rate = median(rates);
  figure(
    'planner, pure',
    `${thousands(rate)} facts/s on one core (${thousands(facts)} facts, ${((said / facts) * 100).toFixed(1)} % speak)`,
    atLeast(rate, 200_000, ' /s'),
  );
}
