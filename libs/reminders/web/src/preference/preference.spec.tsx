import { getReminderPreference, setReminderPreference, type Preference } from '@leerspoor/reminders-contract';
import { answer, fakeApi, renderPage } from '@leerspoor/platform-web/testing';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { PreferenceSection } from './preference-section.js';

const preference: Preference = {
  email: { legal: true, normal: true, nudge: true },
  quiet: null,
  address: 'noor@x.example',
  refused: false,
  version: 4,
};

function aServer(first: Partial<Preference> = {}) {
  let now: Preference = { ...preference, ...first };
  const api = fakeApi([
    answer(getReminderPreference, () => now),
    answer(
      setReminderPreference,
      ({ body }) => (now = { ...now, email: body.email, quiet: body.quiet, version: now.version + 1 }),
    ),
  ]);
  return () => api.calls.filter(({ door }) => door.startsWith('PUT')).map(({ body }) => body);
}
const choice = (name: RegExp) => screen.findByRole('switch', { name });

describe('how I want to hear of things', () => {
  it('is kept at once', async () => {
    const sent = aServer();
    await renderPage(PreferenceSection);
    fireEvent.click(await choice(/Zetjes van collega/));
    await waitFor(() =>
      expect(sent()).toEqual([
        { email: { legal: true, normal: true, nudge: false }, quiet: null, version: 4, confirmSilence: false },
      ]),
    );
  });

  it('silences what the law asks only after a question', async () => {
    const sent = aServer();
    await renderPage(PreferenceSection);
    fireEvent.click(await choice(/Wat wettelijk moet/));
    expect(await screen.findByText(/HR ziet dat je deze e-mail uitzet/)).toBeTruthy();
    expect(sent()).toEqual([]);
    fireEvent.click(screen.getByText('Ja, zet uit'));
    await waitFor(() => expect(sent()).toMatchObject([{ email: { legal: false }, confirmSilence: true }]));
  });

  it('sends quiet hours when they are whole, not while one is at them', async () => {
    const sent = aServer();
    await renderPage(PreferenceSection);
    fireEvent.click(await choice(/Stille uren/));
    fireEvent.change(screen.getByLabelText('Tot'), { target: { value: '18:00' } });
    expect(screen.getByRole('alert').textContent).toBe('Kies twee verschillende tijden.');
    fireEvent.change(screen.getByLabelText('Tot'), { target: { value: '06:30' } });
    expect(sent()).toEqual([]);
    fireEvent.click(screen.getByText('Bewaar de uren'));
    await waitFor(() => expect(sent()).toMatchObject([{ quiet: { from: '18:00', until: '06:30' } }]));
  });

  it('says what to do when there is no address', async () => {
    aServer({ address: null });
    await renderPage(PreferenceSection);
    expect(await screen.findByText(/Geef je adres door aan HR/)).toBeTruthy();
  });
});
