import { day } from '@leerspoor/platform-contract';
import { deedsOf, isMoved, placesLeft, worksOn } from './training.rules.js';

const asker = (employeeId: string, ...words: string[]) => ({ employeeId, permissions: new Set(words) });
const hr = asker('hr', 'certifications.trainings', 'certifications.record');
const session = (state: 'planned' | 'held' | 'cancelled') => ({ organiserId: 'karin', state });

it('lets HR change what is planned, and the organiser only keep the list', () => {
  expect(deedsOf(hr, session('planned'))).toEqual(['change', 'attend', 'record']);
  expect(deedsOf(hr, session('held'))).toEqual(['attend', 'record']);
  expect(deedsOf(asker('karin'), session('planned'))).toEqual(['attend']);
  expect(deedsOf(asker('jan'), session('planned'))).toEqual([]);
  expect(deedsOf(hr, session('cancelled'))).toEqual([]);
});

it('tells people of another time or place, and of nothing else', () => {
  const before = { day: day('2026-12-01'), begins: '09:00', ends: '12:00', place: 'Kantine' };
  expect(isMoved(before, { ...before })).toBe(false);
  for (const change of [{ day: day('2026-12-02') }, { begins: '08:00' }, { ends: '13:00' }, { place: 'Hal' }])
    expect(isMoved(before, { ...before, ...change })).toBe(true);
});

it('counts places, and the last day somebody works here', () => {
  expect([placesLeft(null, 900), placesLeft(12, 10), placesLeft(5, 8)]).toEqual([null, 2, 0]);
  expect(worksOn({ endsOn: null }, day('2026-12-01'))).toBe(true);
  expect(worksOn({ endsOn: day('2026-12-01') }, day('2026-12-01'))).toBe(true);
  expect(worksOn({ endsOn: day('2026-11-30') }, day('2026-12-01'))).toBe(false);
});
