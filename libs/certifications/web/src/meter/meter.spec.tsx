import { meterOf, RenewalPolicy } from '@leerspoor/certifications-contract';
import { day } from '@leerspoor/platform-contract';
import { aSession, fakeApi, renderPage } from '@leerspoor/platform-web/testing';
import { screen } from '@testing-library/react';
import { Meter } from './meter.js';

const term = { from: day('2023-09-10'), until: day('2028-09-10') };
const seen = async (policy: object, on: string, mine = false) => {
  const meter = meterOf(RenewalPolicy.parse(policy), term, [], day(on));
  if (!meter) throw new Error('Nothing is asked.');
  fakeApi([]);
  await renderPage(() => <Meter meter={meter} yearly={false} mine={mine} />, { at: '/', session: aSession({}) });
};

it('says what is missing in words, with a bar and its number, and until when one can book', async () => {
  await seen(
    { model: 'hours', period: 'P5Y', window: 'P1Y', required: 35, minPractical: 7, bookBefore: 'P1M' },
    '2026-09-10',
  );
  expect(await screen.findByText('Nog nodig: 35 uur en 7 uur praktijk.')).toBeTruthy();
  expect(screen.getByText(/Boek vóór 10 augustus 2028/)).toBeTruthy();
  expect(screen.getByText(/zouden het er nu 21 zijn/)).toBeTruthy();
  const bar = screen.getByRole('progressbar', { name: 'uren: 0 van 35' });
  expect(bar.getAttribute('aria-valuemax')).toBe('35');
});

it('says a theme once, and speaks to whom it is about', async () => {
  const themes = [{ name: 'Techniek', required: 1, minInPerson: 1 }];
  await seen({ model: 'points', period: 'P5Y', window: 'P1Y', required: 1, themes }, '2023-09-10', true);
  expect(await screen.findByText('Je hebt nog nodig: 1 punt en 1 punt Techniek met een docent erbij.')).toBeTruthy();
});
