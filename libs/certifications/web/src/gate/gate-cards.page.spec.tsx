import { listGateCards, readOutsideSetting, revokeGateCard } from '@leerspoor/certifications-contract';
import { day } from '@leerspoor/platform-contract';
import { answer, aSession, aWideScreen, fakeApi, renderPage } from '@leerspoor/platform-web/testing';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { id } from '../testing/builders.js';
import { GateCardsPage } from './gate-cards.page.js';

const session = aSession({ hats: ['employee', 'hr'], permissions: ['certifications.record', 'certifications.manage'] });
const aCard = (at: number, name: string, more: object = {}) => ({
  ...{ id: id(at), person: { id: id(at + 50), name }, team: 'Hal Zuid', types: null, endsOn: null, dead: false },
  ...{ madeAt: '2026-11-01T09:00:00Z', looks: 3, lastSeenAt: null },
  ...more,
});
const setting = answer(readOutsideSetting, () => ({
  ...{ name: 'full' as const, showsUntil: true, selfService: true, showsNeeds: true, version: 1 },
}));

it('shows who has a card and whether it works, and fetches the rest when asked', async () => {
  const dead = { dead: true, endsOn: day('2026-11-01'), types: [{ id: id(500), name: 'Heftruck' }] };
  const pages = [
    { items: [aCard(1, 'Bas Bos')], next: id(1), total: 2 },
    { items: [aCard(2, 'Milena Horvat', dead)], next: null, total: 2 },
  ];
  const api = fakeApi([setting, answer(listGateCards, ({ query }) => pages[query['after'] ? 1 : 0] as never)]);
  await renderPage(GateCardsPage, { at: '/certificaten/poortkaarten', session });
  const list = await screen.findByRole('list', { name: 'Poortkaarten' });
  expect(within(list).getByText('Alles wat gevraagd wordt')).toBeTruthy();
  expect(screen.getByText('2 kaarten')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: /meer/i }));
  const card = (await screen.findByText('Milena Horvat')).closest('li') as HTMLElement;
  expect(within(card).getByText('Heftruck')).toBeTruthy();
  expect(within(card).getByText('Werkt niet meer')).toBeTruthy();
  expect(api.calls.filter(({ query }) => query['after'] === id(1))).toHaveLength(1);
});

it('takes a card in after asking', async () => {
  const api = fakeApi([
    setting,
    answer(listGateCards, () => ({ items: [aCard(1, 'Bas Bos')], next: null, total: 1 })),
    answer(revokeGateCard, () => ({})),
  ]);
  await renderPage(GateCardsPage, { at: '/certificaten/poortkaarten', session });
  fireEvent.click(await screen.findByRole('button', { name: 'Trek in' }));
  const dialog = await screen.findByRole('dialog', { name: 'Trek de kaart van Bas Bos in' });
  fireEvent.click(within(dialog).getByRole('button', { name: 'Trek in' }));
  await waitFor(() =>
    expect(api.calls.some(({ door }) => door.startsWith('POST /certifications/gate-cards/'))).toBe(true),
  );
});

it('says what a card is for while there is none', async () => {
  fakeApi([setting, answer(listGateCards, () => ({ items: [], next: null, total: 0 }))]);
  await renderPage(GateCardsPage, { at: '/certificaten/poortkaarten', session });
  expect(await screen.findByText('Nog geen poortkaarten')).toBeTruthy();
  expect(screen.getByText(/opdrachtgever die bij de poort/)).toBeTruthy();
});

it('offers to sort only when every card is here', async () => {
  aWideScreen();
  const pages = [
    { items: [aCard(1, 'Milena Horvat')], next: id(1), total: 2 },
    { items: [aCard(2, 'Bas Bos')], next: null, total: 2 },
  ];
  fakeApi([setting, answer(listGateCards, ({ query }) => pages[query['after'] ? 1 : 0] as never)]);
  await renderPage(GateCardsPage, { at: '/certificaten/poortkaarten', session });
  const head = await screen.findByRole('columnheader', { name: 'Wie' });
  expect(within(head).queryByRole('button')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: /meer/i }));
  await screen.findByText('Bas Bos');
  fireEvent.click(within(head).getByRole('button'));
  const names = screen.getAllByText(/^(Milena Horvat|Bas Bos)$/).map((one) => one.textContent);
  expect(names).toEqual(['Bas Bos', 'Milena Horvat']);
});
