import {
  addTraining,
  changeType,
  listForecastPeople,
  recordAttendance,
  recordGraduation,
  recordResults,
  type Training,
} from '@leerspoor/certifications-contract';
import { type LocalDate } from '@leerspoor/platform-contract';
import { type Calendar } from './calendar.js';
import { type CompanyLife } from './company-life.js';

/** What renewing costs for one person, in euros. */
const prices: Record<string, number> = { BHV: 175, EHBO: 265, HEF: 295, REACH: 310, 'VCA-B': 210, 'VCA-VOL': 285 };

/** One session that was held, one that lies ahead with people on the list, and prices for the forecast. */
export function planHavenkampTrainings(life: CompanyLife, calendar: Calendar): void {
  const hr = () => life.visit('Ineke Rooks');
  const session = (code: string, day: LocalDate, place: string, provider: string) => ({
    typeId: life.type(code).id,
    day,
    begins: '09:00',
    ends: '16:30',
    place,
    provider,
    note: '',
    capacity: 12,
    organiserId: life.id('Ineke Rooks'),
  });
  let held: Training;

  calendar.on(calendar.day(-44), async () => {
    const names = ['Samira Idrissi', 'Rik Lammers', 'Aylin Demir', 'Joost Haverkate'];
    const body = {
      ...session('EHBO', calendar.day(-30), 'Kantine Meppel', 'Rode Kruis'),
      costCents: 79_500,
      personIds: names.map((name) => life.id(name)),
    };
    held = await (await hr()).call(addTraining, { body });
  });
  calendar.on(calendar.day(-30), async () => {
    const visitor = await hr();
    const params = { trainingId: held.id };
    const absent = life.id('Joost Haverkate');
    const people = held.participants.map(({ person }) => person.id);
    const marks = people.map((personId) => ({
      personId,
      attendance: personId === absent ? ('absent' as const) : ('present' as const),
      at: `${calendar.day(-30)}T07:05:00Z`,
    }));
    await visitor.call(recordAttendance, { params, body: { marks } });
    const results = people
      .filter((personId) => personId !== absent)
      .map((personId) => ({ personId, result: 'passed' as const }));
    await visitor.call(recordResults, { params, body: { results } });
    await visitor.call(recordGraduation, { params, body: {} });
  });
  calendar.on(calendar.day(-4), async () => {
    const visitor = await hr();
    for (const [code, euros] of Object.entries(prices)) {
      const type = life.types.get(code);
      if (type)
        await visitor.call(changeType, {
          params: { typeId: type.id },
          body: { ...type, priceCents: euros * 100, version: type.version },
        });
    }
    const until = calendar.day(150).slice(0, 7);
    const query = { typeId: life.type('BHV').id, from: 'now', until };
    const lapsing = await visitor.call(listForecastPeople, { query });
    const body = {
      ...session('BHV', calendar.day(12), 'Kantine Meppel', 'Brandveilig Noord'),
      costCents: null,
      personIds: lapsing.slice(0, 6).map(({ person }) => person.id),
    };
    await visitor.call(addTraining, { body });
  });
}
