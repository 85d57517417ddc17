import { day } from '@leerspoor/platform-contract';
import { listDeliveries, retryDelivery, type Delivery } from '@leerspoor/reminders-contract';
import { answer, aSession, fakeApi, renderPage } from '@leerspoor/platform-web/testing';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { DeliveriesPage } from './deliveries.page.js';

const noor = { id: '0198c0de-0000-7000-8000-000000000002', name: 'Noor Bakkali' };
const delivery = (part: Partial<Delivery>): Delivery => ({
  id: '0198c0de-0000-7000-8000-0000000000d1',
  kind: 'certificate-expires',
  subjectId: 'c1',
  person: noor,
  recipient: noor,
  audience: 'person',
  dueOn: day('2026-12-10'),
  step: 'P1W+2',
  weight: 'legal',
  state: 'failed',
  reason: null,
  sender: null,
  plannedAt: '2026-11-24T07:00:00Z',
  claimedAt: null,
  sentAt: null,
  mail: 'refused',
  messageId: null,
  attempts: 5,
  failure: '550 User unknown',
  readAt: null,
  ...part,
});
const session = aSession({ hats: ['hr'], permissions: ['reminders.proof'] });
const path = '/beheer/herinneringen/verstuurd/{-$delivery}';
const show = (at: string) => renderPage(DeliveriesPage, { at: `/beheer/herinneringen/verstuurd${at}`, path, session });

describe('the proof', () => {
  it('asks what the address says, and nothing that is not in it', async () => {
    const api = fakeApi([answer(listDeliveries, () => ({ items: [], next: null }))]);
    await show('?staat=failed&van=2026-11-01&soort=onzin');
    expect(await screen.findByRole('heading', { name: 'Niets gevonden' })).toBeTruthy();
    expect(api.calls[0]?.query).toEqual({ limit: '100', state: 'failed', from: '2026-11-01' });
  });

  it('tells what the mail server said, in which repetition, and tries again', async () => {
    let now = delivery({});
    const api = fakeApi([
      answer(listDeliveries, () => ({ items: [now], next: null })),
      answer(retryDelivery, () => (now = delivery({ state: 'planned', failure: null }))),
    ]);
    await show(`/${now.id}`);
    expect(await screen.findByText('De mailserver zei: 550 User unknown')).toBeTruthy();
    expect(screen.getByText('1 week na de einddatum, 2 keer herhaald')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Probeer opnieuw' })).toBeNull());
    expect(api.calls.some(({ door }) => door === 'POST /reminders/deliveries/:deliveryId/retries')).toBe(true);
  });

  it('offers no second try for what was not needed any more, and says why', async () => {
    fakeApi([
      answer(listDeliveries, () => ({
        items: [delivery({ state: 'skipped', reason: 'booked', failure: null })],
        next: null,
      })),
    ]);
    await show(`/${delivery({}).id}`);
    expect(await screen.findByText('Niet verstuurd: er is al iets geboekt')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Probeer opnieuw' })).toBeNull();
  });

  it('says that what the address asks for is not there, beside the list, and nothing when it is', async () => {
    const known = delivery({});
    fakeApi([answer(listDeliveries, () => ({ items: [known], next: null }))]);
    const unknown = await show('/0198c0de-0000-7000-8000-0000000000d9');
    expect(await screen.findByText('Deze herinnering staat hier niet')).toBeTruthy();
    expect(screen.getAllByText('Noor Bakkali')).not.toEqual([]);
    unknown.unmount();
    await show(`/${known.id}`);
    expect(await screen.findByText('De mailserver zei: 550 User unknown')).toBeTruthy();
    expect(screen.queryByText('Deze herinnering staat hier niet')).toBeNull();
  });
});
