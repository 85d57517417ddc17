import { countUnread, listInbox, markAllRead, markRead, type InboxItem } from '@leerspoor/reminders-contract';
import { answer, fakeApi, renderPage } from '@leerspoor/platform-web/testing';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { InboxPage } from './inbox.page.js';

const id = (n: number) => `0198c0de-0000-7000-8000-00000000000${n}`;
const item = (part: Partial<InboxItem>): InboxItem => ({
  id: id(1),
  kind: 'certificate-expires',
  weight: 'legal',
  text: {
    subject: 's',
    line: 'Je heftruckpas verloopt op 10 december.',
    body: 'Je hebt nog 16 dagen.',
    button: 'Bekijk wat je moet doen',
  },
  link: '/certificaten/mijn/heftruck',
  at: '2026-11-24T07:05:00Z',
  readAt: null,
  ...part,
});

function aServer(items: InboxItem[]) {
  return fakeApi([
    answer(listInbox, ({ query }) => ({
      items: query['unread'] ? items.filter(({ readAt }) => readAt === null) : items,
      next: null,
    })),
    answer(countUnread, () => ({ count: items.filter(({ readAt }) => readAt === null).length })),
    answer(markRead, () => ({})),
    answer(markAllRead, () => ({})),
  ]);
}
const doors = (api: ReturnType<typeof fakeApi>) => api.calls.map(({ door }) => door);

describe('my messages', () => {
  it('lead to exactly the task, and are read by going there', async () => {
    const api = aServer([item({})]);
    const { router } = await renderPage(InboxPage, { at: '/berichten' });
    fireEvent.click(await screen.findByRole('link', { name: /heftruckpas/ }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/certificaten/mijn/heftruck'));
    expect(doors(api)).toContain('POST /reminders/inbox/:deliveryId/readings');
  });

  it('are not marked again when they were read already', async () => {
    const api = aServer([item({ readAt: '2026-11-24T08:00:00Z' })]);
    const { router } = await renderPage(InboxPage, { at: '/berichten' });
    fireEvent.click(await screen.findByRole('link', { name: /heftruckpas/ }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/certificaten/mijn/heftruck'));
    expect(doors(api)).not.toContain('POST /reminders/inbox/:deliveryId/readings');
  });

  it('stand under the day they came on in the zone of the company', async () => {
    aServer([item({}), item({ id: id(2), at: '2026-11-22T23:30:00Z' })]);
    await renderPage(InboxPage, { at: '/berichten' });
    expect((await screen.findAllByRole('heading', { level: 2 })).map(({ textContent }) => textContent)).toEqual([
      'Vandaag',
      'Gisteren',
    ]);
  });

  it('can be only the new ones, which the address remembers, and say so when there are none', async () => {
    aServer([item({ readAt: '2026-11-24T08:00:00Z' })]);
    const { router } = await renderPage(InboxPage, { at: '/berichten' });
    fireEvent.click(await screen.findByRole('button', { name: /Alleen nieuw/ }));
    expect(await screen.findByRole('heading', { name: 'Niets nieuws' })).toBeTruthy();
    expect(router.state.location.href).toBe('/berichten?toon=nieuw');
  });

  it('can be marked as read all at once, when there is something new', async () => {
    const api = aServer([item({})]);
    await renderPage(InboxPage, { at: '/berichten' });
    fireEvent.click(await screen.findByRole('button', { name: 'Alles is gelezen' }));
    await waitFor(() => expect(doors(api)).toContain('POST /reminders/inbox/readings'));
  });
});
