import { type Attendance, readTraining, recordAttendance, type Training } from '@leerspoor/certifications-contract';
import { day } from '@leerspoor/platform-contract';
import { answer, fakeApi, refused, renderPage } from '@leerspoor/platform-web/testing';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { id } from '../testing/builders.js';
import '../texts.js';
import { withoutSent } from '../use-queue.js';
import { AttendancePage } from './attendance.page.js';

const people = ['Noor Bakkali', 'Tomasz Wrona'];

const aTraining = (attendance: Attendance[] = []): Training => ({
  id: id(700),
  version: 1,
  type: { id: id(500), name: 'BHV', needsPrintedDate: false },
  state: 'planned',
  day: day('2026-11-24'),
  begins: '09:00',
  ends: '12:00',
  place: 'Kantine',
  provider: '',
  costCents: null,
  note: '',
  capacity: null,
  organiserId: id(9),
  organiser: { id: id(9), name: 'Ineke Rooks' },
  cancelReason: '',
  sequence: 0,
  participants: people.map((name, at) => ({
    person: { id: id(at + 1), name },
    team: 'Hal Zuid',
    withoutMail: false,
    left: false,
    attendance: attendance[at] ?? 'unknown',
    result: 'none',
    reason: '',
    certificate: null,
  })),
  invited: 2,
  mine: false,
  may: ['attend'],
});

const setting = {
  at: `/certificaten/trainingen/${id(700)}/aanwezigheid`,
  path: '/certificaten/trainingen/$trainingId/aanwezigheid',
};
const here = (at: number) => fireEvent.click(screen.getAllByLabelText('Er')[at] as HTMLElement);

beforeEach(() => window.sessionStorage.clear());

it('keeps ticks while there is no network, also over a reload, and sends them when it is back', async () => {
  let isUp = false;
  const known: Attendance[] = ['unknown', 'unknown'];
  const api = fakeApi([
    answer(readTraining, () => aTraining(known)),
    answer(recordAttendance, ({ body }) => {
      for (const { personId, attendance } of body.marks) known[personId === id(1) ? 0 : 1] = attendance;
      return aTraining(known);
    }),
  ]);
  const whole = globalThis.fetch;
  globalThis.fetch = ((address: string, init?: RequestInit) =>
    init?.method === 'PUT' && !isUp ? Promise.reject(new TypeError('failed')) : whole(address, init)) as typeof fetch;
  const first = await renderPage(AttendancePage, setting);
  await screen.findByText('Tomasz Wrona');
  here(1);
  expect(await screen.findByText(/1 vinkje nog niet verstuurd/)).toBeTruthy();
  expect(screen.getByText('1 van 2 zijn er')).toBeTruthy();
  first.unmount();

  await renderPage(AttendancePage, setting);
  expect(await screen.findByText('1 van 2 zijn er')).toBeTruthy();
  expect(await screen.findByText(/1 vinkje nog niet verstuurd/)).toBeTruthy();
  isUp = true;
  fireEvent.click(screen.getByRole('button', { name: 'Verstuur nu' }));
  expect(await screen.findByText('Alles is bewaard')).toBeTruthy();
  expect(api.calls.filter(({ door }) => door.startsWith('PUT'))).toHaveLength(1);
  await waitFor(() => expect(known).toEqual(['unknown', 'present']));
});

it('says it when the server refuses', async () => {
  fakeApi([
    answer(readTraining, () => aTraining()),
    answer(recordAttendance, () => refused(409, 'certifications.training-closed')),
  ]);
  await renderPage(AttendancePage, setting);
  await screen.findByText('Noor Bakkali');
  here(0);
  expect(await screen.findByText(/afgesloten of gaat niet door/)).toBeTruthy();
});

it('keeps a tick that was made again while the first was on its way', () => {
  const sent = { a: { attendance: 'present' as const, at: '1' }, b: { attendance: 'present' as const, at: '1' } };
  const now = { ...sent, b: { attendance: 'absent' as const, at: '2' } };
  expect(withoutSent(now, sent)).toEqual({ b: { attendance: 'absent', at: '2' } });
});
