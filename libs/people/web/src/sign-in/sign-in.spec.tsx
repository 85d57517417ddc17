import { signIn, signInWithCard, type Session } from '@leerspoor/people-contract';
import { day } from '@leerspoor/platform-contract';
import { answer, fakeApi, refused, renderPage } from '@leerspoor/platform-web/testing';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { safeAddress } from './after-sign-in.js';
import { SignInPage } from './sign-in.page.js';

const session: Session = {
  employeeId: '0198c0de-0000-7000-8000-000000000001',
  name: 'Noor Bakkali',
  firstName: 'Noor',
  company: {
    id: '0198c0de-0000-7000-8000-0000000000c0',
    name: 'Havenkamp bv',
    timeZone: 'Europe/Amsterdam',
    languages: ['nl'],
  },
  hats: ['employee'],
  permissions: [],
  language: 'nl',
  today: day('2026-11-24'),
  signedInWith: 'password',
  memberships: [],
};
const signedOut = { session: null };
const type = (label: RegExp, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const go = () => fireEvent.click(screen.getByRole('button', { name: 'Log in' }));

beforeEach(() => window.localStorage.clear());

describe('signing in with e-mail', () => {
  it('lands on the page that one wanted to see', async () => {
    const api = fakeApi([answer(signIn, () => session)]);
    const { router } = await renderPage(SignInPage, { at: '/inloggen?naar=%2Fmensen%3Fzoek%3Djan', ...signedOut });
    type(/E-mailadres/, 'noor@havenkamp.nl');
    type(/Wachtwoord/, 'vier woorden op een rij');
    go();
    await waitFor(() =>
      expect(router.state.location.pathname + router.state.location.searchStr).toBe('/mensen?zoek=jan'),
    );
    expect(api.calls[0]?.body).toEqual({
      email: 'noor@havenkamp.nl',
      password: 'vier woorden op een rij',
      keep: false,
    });
  });

  it('says that it is not right without saying what, and keeps the address', async () => {
    fakeApi([answer(signIn, () => refused(401, 'people.sign-in-refused'))]);
    const { router } = await renderPage(SignInPage, { at: '/inloggen', ...signedOut });
    type(/E-mailadres/, 'noor@havenkamp.nl');
    type(/Wachtwoord/, 'fout');
    go();
    expect(await screen.findByText('Dit klopt niet. Kijk na wat je invulde.')).toBeTruthy();
    expect(router.state.location.pathname).toBe('/inloggen');
    expect(screen.getByLabelText<HTMLInputElement>(/E-mailadres/).value).toBe('noor@havenkamp.nl');
  });

  it('says how long to wait after too many tries', async () => {
    fakeApi([answer(signIn, () => refused(429, 'too-many-requests', undefined, { seconds: 30 }))]);
    await renderPage(SignInPage, { at: '/inloggen', ...signedOut });
    type(/E-mailadres/, 'noor@havenkamp.nl');
    type(/Wachtwoord/, 'fout');
    go();
    expect((await screen.findByRole('alert')).textContent).toContain('over 30 seconden');
  });

  it('never keeps the password on the device', async () => {
    fakeApi([]);
    await renderPage(SignInPage, { at: '/inloggen', ...signedOut });
    type(/Wachtwoord/, 'geheim woord');
    expect(JSON.stringify([{ ...window.sessionStorage }, { ...window.localStorage }])).not.toContain('geheim');
  });
});

describe('signing in with a card', () => {
  it('takes the code from the QR and asks only the PIN', async () => {
    const api = fakeApi([answer(signInWithCard, () => ({ ...session, signedInWith: 'card' as const }))]);
    const { router } = await renderPage(SignInPage, { at: '/inloggen?code=k7m4-2vxx', ...signedOut });
    expect(screen.getByLabelText<HTMLInputElement>(/Jouw code/).value).toBe('K7M42VXX');
    type(/Jouw pincode/, '48 20 17');
    fireEvent.click(screen.getByLabelText(/eigen telefoon/));
    go();
    await waitFor(() => expect(router.state.location.pathname).toBe('/vandaag'));
    expect(api.calls[0]).toMatchObject({
      door: 'POST /session/card',
      body: { code: 'K7M42VXX', pin: '482017', ownPhone: true },
    });
  });

  it('asks the PIN once the code is whole', async () => {
    fakeApi([]);
    await renderPage(SignInPage, { at: '/inloggen', ...signedOut });
    fireEvent.click(screen.getByRole('radio', { name: 'Code' }));
    type(/Jouw code/, 'K7M4');
    expect(screen.queryByLabelText(/Jouw pincode/)).toBeNull();
    type(/Jouw code/, 'K7M4 2VXX');
    expect(screen.getByLabelText(/Jouw pincode/)).toBe(document.activeElement);
  });

  it('shows the way that was used last on this device', async () => {
    fakeApi([]);
    const first = await renderPage(SignInPage, { at: '/inloggen', ...signedOut });
    fireEvent.click(screen.getByRole('radio', { name: 'Code' }));
    first.unmount();
    await renderPage(SignInPage, { at: '/inloggen', ...signedOut });
    expect(screen.getByLabelText(/Jouw code/)).toBeTruthy();
  });
});

it.each([
  ['/mensen?zoek=a', '/mensen?zoek=a'],
  [undefined, '/vandaag'],
  ['', '/vandaag'],
  ['//elders.nl', '/vandaag'],
  ['/\\elders.nl', '/vandaag'],
  ['https://elders.nl', '/vandaag'],
  ['javascript:alert(1)', '/vandaag'],
])('goes only to an address of ours: %s', (asked, address) => {
  expect(safeAddress(asked)).toBe(address);
});
