import { centsOf, typedMoney } from './money.js';

it.each([
  ['', null],
  ['175', 17_500],
  ['€ 1.250,50', 125_050],
  ['1250.5', 125_050],
  ['0,05', 5],
  ['1.250', 125_000],
])('reads %j as %s cents', (typed, cents) => {
  expect(centsOf(typed)).toBe(cents);
});

it('knows what is no amount', () => {
  for (const typed of ['-5', 'gratis', '1,2,3', '1.23,4']) expect(centsOf(typed)).toBeNaN();
});

it('shows what it reads', () => {
  expect([null, 17_500, 125_050, 5].map(typedMoney)).toEqual(['', '175', '1250,50', '0,05']);
});
