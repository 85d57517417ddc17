import {
  changeToolboxMeeting,
  closeToolboxMeeting,
  listToolboxPeople,
  markToolboxPresence,
  readToolboxMeeting,
  type ToolboxMeeting,
} from '@leerspoor/certifications-contract';
import { day } from '@leerspoor/platform-contract';
import { answer, fakeApi, refused, renderPage } from '@leerspoor/platform-web/testing';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { id } from '../testing/builders.js';
import '../texts.js';
import { ToolboxPage } from './toolbox.page.js';

const staff = ['Noor Bakkali', 'Tomasz Wrona'].map((name, at) => ({
  ...{ person: { id: id(at + 1), name }, team: 'Hal Zuid', own: true, asked: true },
}));

const aMeeting = (present: ReadonlySet<string>, more: Partial<ToolboxMeeting> = {}): ToolboxMeeting => ({
  ...{ id: id(700), type: { id: id(500), name: 'Toolbox' }, topic: 'Valgevaar', place: 'Kantine', form: 'meeting' },
  ...{ version: 1, state: 'open', day: day('2026-11-24'), begunAt: '2026-11-24T08:00:00Z', photo: null, keeps: true },
  leader: { id: id(9), name: 'Karin de Wit' },
  present: present.size,
  people: staff
    .filter(({ person }) => present.has(person.id))
    .map(({ person, team }) => ({ person, team, how: 'name', at: '2026-11-24T08:00:00Z' })),
  joining: { code: 'abcdefghjk', url: 'https://leren.example/toolbox/abcdefghjk', until: '2026-11-24T20:00:00Z' },
  ...more,
});

const setting = { at: `/certificaten/toolbox/${id(700)}`, path: '/certificaten/toolbox/$meetingId' };
const tap = async (name: string) => fireEvent.click(await screen.findByRole('button', { name: new RegExp(name) }));

beforeEach(() => window.sessionStorage.clear());

it('shows the code, and keeps names that are tapped without a network, also over a reload, before it can be closed', async () => {
  let isUp = false;
  const present = new Set<string>();
  const api = fakeApi([
    answer(readToolboxMeeting, () => aMeeting(present)),
    answer(listToolboxPeople, () => staff),
    answer(markToolboxPresence, ({ body }) => {
      for (const mark of body.marks) if (mark.present) present.add(mark.personId);
      return aMeeting(present);
    }),
    answer(closeToolboxMeeting, () => aMeeting(present, { state: 'closed', joining: null })),
  ]);
  const whole = globalThis.fetch;
  globalThis.fetch = ((address: string, init?: RequestInit) =>
    init?.method === 'PUT' && !isUp ? Promise.reject(new TypeError('failed')) : whole(address, init)) as typeof fetch;
  const first = await renderPage(ToolboxPage, setting);
  expect(await screen.findByText(/leren\.example\/toolbox\/abcde-fghjk/)).toBeTruthy();
  await tap('Tomasz Wrona');
  expect(await screen.findByText(/1 vinkje nog niet verstuurd/)).toBeTruthy();
  const done = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Klaar' });
  expect(done().disabled).toBe(true);
  first.unmount();

  await renderPage(ToolboxPage, setting);
  const tomasz = await screen.findByRole('button', { name: /Tomasz Wrona/ });
  expect(tomasz.getAttribute('aria-pressed')).toBe('true');
  isUp = true;
  fireEvent.click(await screen.findByRole('button', { name: 'Verstuur nu' }));
  expect(await screen.findByText('1 is er')).toBeTruthy();
  await waitFor(() => expect(done().disabled).toBe(false));
  fireEvent.click(done());
  await waitFor(() => expect(api.calls.some(({ door }) => door.endsWith('/closings'))).toBe(true));
});

it('lets topic, place and leader be changed, and shows first what a colleague changed meanwhile', async () => {
  let now = aMeeting(new Set());
  const api = fakeApi([
    answer(readToolboxMeeting, () => now),
    answer(listToolboxPeople, () => staff),
    answer(changeToolboxMeeting, ({ body }) => {
      if (body.version !== now.version) return refused(409, 'stale');
      return (now = { ...now, version: now.version + 1, topic: body.topic, place: body.place });
    }),
  ]);
  await renderPage(ToolboxPage, setting);
  fireEvent.click(await screen.findByRole('button', { name: 'Verander onderwerp, plaats of leider' }));
  const dialog = within(await screen.findByRole('dialog'));
  const topic = () => dialog.getByLabelText<HTMLInputElement>('Waar gaat het over?');
  fireEvent.change(topic(), { target: { value: 'Ladders' } });
  now = { ...now, version: 2, place: 'Hal 2' };
  fireEvent.click(dialog.getByRole('button', { name: 'Bewaar' }));
  const seen = await dialog.findByRole('button', { name: 'Gezien, ga verder' });
  expect(dialog.getByText(/Nu staat er: Valgevaar, Hal 2, geleid door Karin de Wit/)).toBeTruthy();
  expect(topic().value).toBe('Ladders');
  expect(dialog.queryByText(/Laad de pagina opnieuw/)).toBeNull();
  fireEvent.click(seen);
  fireEvent.click(dialog.getByRole('button', { name: 'Bewaar' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(await screen.findByRole('heading', { name: 'Ladders' })).toBeTruthy();
  const sent = api.calls.filter(({ door }) => door === 'PUT /certifications/toolbox-meetings/:meetingId');
  expect(sent.map(({ body }) => body)).toMatchObject([{ version: 1 }, { version: 2, leaderId: id(9) }]);
});

it('says why it is not closed', async () => {
  fakeApi([
    answer(readToolboxMeeting, () => aMeeting(new Set())),
    answer(listToolboxPeople, () => staff),
    answer(closeToolboxMeeting, () => refused(409, 'certifications.toolbox-empty')),
  ]);
  await renderPage(ToolboxPage, setting);
  fireEvent.click(await screen.findByRole('button', { name: 'Klaar' }));
  expect(await screen.findByText(/Er staat nog niemand op de lijst/)).toBeTruthy();
});

it('afterwards shows who was there and how; another lead changes nothing and knows that there were more', async () => {
  const closed = { state: 'closed', joining: null } as const;
  const kept = aMeeting(new Set([id(1)]), closed);
  fakeApi([answer(readToolboxMeeting, () => kept)]);
  const first = await renderPage(ToolboxPage, setting);
  const list = await screen.findByRole('list');
  expect(within(list).getByText('Hal Zuid · op naam')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Verbeter de lijst' })).toBeTruthy();
  first.unmount();
  fakeApi([answer(readToolboxMeeting, () => ({ ...kept, keeps: false, present: 7, id: id(701) }))]);
  await renderPage(ToolboxPage, { ...setting, at: `/certificaten/toolbox/${id(701)}` });
  expect(await screen.findByText('Er waren 7 mensen bij. Je ziet alleen je eigen mensen.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Verbeter de lijst' })).toBeNull();
});
