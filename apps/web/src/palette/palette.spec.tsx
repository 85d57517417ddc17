import { searchPeople } from '@leerspoor/people-contract';
import { answer, aSession, fakeApi, renderPage, type Answer } from '@leerspoor/platform-web/testing';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { matches } from './found.js';
import { Palette } from './palette.js';

const hit = (n: number, name: string, open = true) => ({
  id: `0198c0de-0000-7000-8000-00000000000${n}`,
  name,
  team: 'Hal Zuid',
  open,
});
const colleagues: Answer = answer(searchPeople, ({ query }) =>
  [hit(1, 'Noor Bakkali'), hit(2, 'Noortje Vos'), hit(3, 'Noor van Dicht', false)].filter((one) =>
    one.name.includes(query['q'] ?? ''),
  ),
);
const hr = aSession({ hats: ['employee', 'hr'], permissions: ['employees.list', 'company.read'] });
const Open = () => <Palette onClose={() => undefined} />;
const box = () => screen.getByRole('combobox');
const type = (text: string) => fireEvent.change(box(), { target: { value: text } });

describe('the search box', () => {
  it('finds people I may open, and goes to exactly the one that is chosen with the keys', async () => {
    fakeApi([colleagues]);
    const { router } = await renderPage(Open, { session: hr });
    type('Noor');
    const people = await screen.findByRole('group', { name: 'Mensen' });
    expect(
      within(people)
        .getAllByRole('option')
        .map((one) => one.textContent),
    ).toEqual(['Noor BakkaliHal Zuid', 'Noortje VosHal Zuid']);
    fireEvent.keyDown(box(), { key: 'ArrowDown' });
    fireEvent.keyDown(box(), { key: 'Enter' });
    await waitFor(() => expect(router.state.location.pathname).toBe('/mensen/0198c0de-0000-7000-8000-000000000002'));
  });

  it('finds pages by what they are about, and only those that open for me', async () => {
    fakeApi([colleagues]);
    await renderPage(Open, { session: hr });
    type('vrije');
    expect(await screen.findByRole('option', { name: /Bedrijf/ })).toBeTruthy();
    type('Logboek');
    expect(await screen.findByText(/Niets gevonden voor/)).toBeTruthy();
  });

  it('asks nobody anything before two letters', async () => {
    const api = fakeApi([colleagues]);
    await renderPage(Open, { session: hr });
    type('N');
    expect(screen.getByText('Typ minstens twee letters.')).toBeTruthy();
    expect(api.calls).toEqual([]);
  });
});

it.each([
  ['Bedrijf Werktijden, vrije dagen', 'vrije', true],
  ['Café Zoë', 'zoe caf', true],
  ['Bedrijf', 'drijf', false],
])('finds in "%s" what begins like "%s": %s', (text, typed, found) => {
  expect(matches(text, typed)).toBe(found);
});
