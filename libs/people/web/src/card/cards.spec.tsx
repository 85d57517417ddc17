import { makeCards } from '@leerspoor/people-contract';
import { answer, fakeApi, renderPage } from '@leerspoor/platform-web/testing';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { CardsDialog } from './cards-dialog.js';
import { CardsPage } from './cards.page.js';
import { forgetMade, readMade } from './made-cards.js';

const id = '0198c0de-0000-7000-8000-000000000001';
const card = {
  employeeId: id,
  name: 'Noor Bakkali',
  number: '1001',
  companyName: 'Havenkamp bv',
  code: 'K7M42VXX',
  pin: '482017',
  url: 'https://leerspoor.example/inloggen?code=K7M42VXX',
};
const Ask = () => <CardsDialog people={[{ id, name: 'Noor Bakkali' }]} onClose={() => undefined} />;

afterEach(forgetMade);

describe('cards', () => {
  it('asks first, because the old card dies, and then goes to the sheet', async () => {
    const api = fakeApi([answer(makeCards, () => ({ cards: [card], skipped: [] }))]);
    const { router } = await renderPage(Ask, { at: '/mensen' });
    expect(screen.getByText(/kan met het oude niet meer inloggen/)).toBeTruthy();
    expect(api.calls).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Maak 1 kaartje' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/mensen/kaartjes'));
    expect(readMade()?.cards).toEqual([card]);
  });

  it('shows code, PIN and a QR that holds the code but never the PIN', async () => {
    fakeApi([answer(makeCards, () => ({ cards: [card], skipped: [] }))]);
    const first = await renderPage(Ask, { at: '/mensen' });
    fireEvent.click(screen.getByRole('button', { name: 'Maak 1 kaartje' }));
    await waitFor(() => expect(readMade()).not.toBeNull());
    first.unmount();
    await renderPage(CardsPage, { at: '/mensen/kaartjes' });
    expect(screen.getByText('K7M4-2VXX')).toBeTruthy();
    expect(screen.getByText('482017')).toBeTruthy();
    expect(screen.getByRole('img', { name: 'QR-code van Noor Bakkali' })).toBeTruthy();
    expect(JSON.stringify([{ ...window.localStorage }, { ...window.sessionStorage }])).not.toContain('482017');
  });

  it('says that they are gone when the page is opened again', async () => {
    await renderPage(CardsPage, { at: '/mensen/kaartjes' });
    expect(screen.getByText('De kaartjes zijn niet meer te zien')).toBeTruthy();
  });
});
