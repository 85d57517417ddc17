import { getUnsubscription, unsubscribe } from '@leerspoor/reminders-contract';
import { answer, fakeApi, refused, renderPage } from '@leerspoor/platform-web/testing';
import { fireEvent, screen } from '@testing-library/react';
import { UnsubscribePage } from './unsubscribe.page.js';

const show = (token: string) =>
  renderPage(UnsubscribePage, { at: `/afmelden/${token}`, path: '/afmelden/$token', session: null });
const token = 'a'.repeat(64);

describe('the link at the foot of a mail', () => {
  it('changes nothing by being opened; one press stops the mail', async () => {
    const api = fakeApi([
      answer(getUnsubscription, () => ({ stream: 'digest' as const, stopped: false })),
      answer(unsubscribe, () => ({ stream: 'digest' as const })),
    ]);
    await show(token);
    const deed = await screen.findByRole('button', { name: 'Ja, stop deze e-mail' });
    expect(api.calls.every(({ door }) => door.startsWith('GET'))).toBe(true);
    fireEvent.click(deed);
    expect(await screen.findByRole('heading', { name: 'Je krijgt deze e-mail niet meer' })).toBeTruthy();
    expect(api.calls.map(({ door }) => door)).toContain('POST /reminders/unsubscriptions/:token');
  });

  it('says that it was stopped before', async () => {
    fakeApi([answer(getUnsubscription, () => ({ stream: 'nudge' as const, stopped: true }))]);
    await show(token);
    expect(await screen.findByText('Zetjes van collega’s sturen we je niet meer per e-mail.')).toBeTruthy();
  });

  it('says what to do when it is not ours, or was cut off by the mail program', async () => {
    fakeApi([answer(getUnsubscription, () => refused(404, 'reminders.link-dead'))]);
    const { unmount } = await show(token);
    expect((await screen.findByRole('alert')).textContent).toContain('Deze link werkt niet');
    unmount();
    await show('te-kort');
    expect((await screen.findByRole('alert')).textContent).toContain('Deze link werkt niet');
  });
});
