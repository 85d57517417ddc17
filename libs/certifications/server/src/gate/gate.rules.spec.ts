import { day } from '@leerspoor/platform-contract';
import { askedLines, chosenLines, hourOf, isDead, outsiderName } from './gate.rules.js';

const jan = { fullName: 'Jan van de Berg', firstName: 'Jan', sortName: 'Berg, Jan van de' };
const line = (part: object = {}) => ({
  typeId: 'heftruck',
  name: 'Heftruck',
  required: true,
  covers: true,
  status: 'valid' as const,
  expires: day('2027-03-02'),
  ...part,
});

it('tells as much of a name as was agreed', () => {
  expect(outsiderName(jan, 'full')).toBe('Jan van de Berg');
  expect(outsiderName(jan, 'initial')).toBe('Jan B.');
  expect(outsiderName(jan, 'none')).toBeNull();
  expect(outsiderName({ ...jan, sortName: 'ødegård, Jan' }, 'initial')).toBe('Jan Ø.');
});

it('gives the last valid day, never for what has no end, and nothing for what is not valid or not told', () => {
  expect(askedLines([line()], true)).toEqual([{ name: 'Heftruck', valid: true, end: '2027-03-01' }]);
  expect(askedLines([line({ expires: null })], true)[0]?.end).toBe('never');
  expect(askedLines([line()], false)[0]).toEqual({ name: 'Heftruck', valid: true, end: null });
  expect(askedLines([line({ covers: false, status: 'expired' })], true)[0]).toEqual({
    name: 'Heftruck',
    valid: false,
    end: null,
  });
});

it('keeps what is not asked, and what somebody is exempt from, off a card with everything', () => {
  const standing = [line(), line({ typeId: 'a', name: 'A', required: false }), line({ name: 'B', status: 'exempt' })];
  expect(askedLines(standing, true).map(({ name }) => name)).toEqual(['Heftruck']);
});

it('shows a chosen type that is not held as not valid, in the order of names', () => {
  const chosen = [
    { id: 'vca', name: 'VCA' },
    { id: 'heftruck', name: 'Heftruck' },
  ];
  expect(chosenLines(chosen, [line()], true)).toEqual([
    { name: 'Heftruck', valid: true, end: '2027-03-01' },
    { name: 'VCA', valid: false, end: null },
  ]);
});

it('is good on the last day of the card and of the work, and not before the first', () => {
  const days = { endsOn: day('2026-12-31'), startsOn: day('2026-01-01'), leftOn: null };
  expect(isDead(days, day('2026-12-31'))).toBe(false);
  expect(isDead(days, day('2027-01-01'))).toBe(true);
  expect(isDead(days, day('2025-12-31'))).toBe(true);
  expect(isDead({ ...days, leftOn: day('2026-06-30') }, day('2026-06-30'))).toBe(false);
  expect(isDead({ ...days, leftOn: day('2026-06-30') }, day('2026-07-01'))).toBe(true);
});

it('keeps no more of a moment than its hour', () => {
  expect(hourOf(new Date('2026-11-24T09:59:59.999Z')).toISOString()).toBe('2026-11-24T09:00:00.000Z');
});
