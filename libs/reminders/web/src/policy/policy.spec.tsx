import { day } from '@leerspoor/platform-contract';
import {
  getReminderPolicy,
  resetReminderSteps,
  setReminderFloor,
  setReminderSteps,
  type KindPolicy,
  type Step,
} from '@leerspoor/reminders-contract';
import { answer, aSession, fakeApi, renderPage } from '@leerspoor/platform-web/testing';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { PolicyPage } from './policy.page.js';

const steps: Step[] = [
  { offset: '-P1M', tell: ['person'], weight: 'normal' },
  { offset: 'P0D', tell: ['person', 'hr'], weight: 'legal' },
];
const policy: KindPolicy = {
  kind: 'certificate-expires',
  steps,
  standard: steps,
  overridden: false,
  floorOn: day('2026-10-01'),
  version: 3,
};

function aServer(first: Partial<KindPolicy> = {}) {
  let now: KindPolicy = { ...policy, ...first };
  const api = fakeApi([
    answer(getReminderPolicy, () => [now]),
    answer(
      setReminderSteps,
      ({ body }) => (now = { ...now, steps: body.steps as Step[], overridden: true, version: now.version + 1 }),
    ),
    answer(
      resetReminderSteps,
      () => (now = { ...now, steps: now.standard.slice(), overridden: false, version: now.version + 1 }),
    ),
    answer(setReminderFloor, ({ body }) => (now = { ...now, floorOn: day(body.floorOn) })),
  ]);
  return (method: string) => api.calls.filter(({ door }) => door.startsWith(method));
}
const show = (...permissions: string[]) =>
  renderPage(PolicyPage, { session: aSession({ permissions: ['reminders.policy', ...permissions] }) });

beforeEach(() => window.sessionStorage.clear());

describe('the rules of a company', () => {
  it('are said in plain words, with the days of an example', async () => {
    aServer();
    await show();
    expect(await screen.findByText('1 maand voor de einddatum')).toBeTruthy();
    expect(screen.getByText(/medewerker vanaf 24 januari 2027 en HR vanaf 24 februari 2027/)).toBeTruthy();
    expect(screen.getByText(/Wat vóór 1 oktober 2026 speelde blijft stil/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Pas aan' })).toBeNull();
  });

  it('can get a step, which goes out in its place', async () => {
    const sent = aServer();
    await show('reminders.policy.edit');
    fireEvent.click(await screen.findByRole('button', { name: 'Pas aan' }));
    fireEvent.click(screen.getByText('Voeg een stap toe'));
    const group = screen.getByRole('group', { name: 'Stap 3' });
    fireEvent.change(group.querySelector('input') as HTMLInputElement, { target: { value: '3' } });
    fireEvent.change(screen.getAllByLabelText('Wanneer')[2] as HTMLSelectElement, { target: { value: 'before' } });
    fireEvent.click(screen.getByText('Bewaar de stappen'));
    await waitFor(() => expect(sent('PUT')).toHaveLength(1));
    const body = sent('PUT')[0]?.body as { steps: Step[]; version: number };
    expect(body.steps.map(({ offset }) => offset)).toEqual(['-P1M', '-P3W', 'P0D']);
    expect(body.version).toBe(3);
  });

  it('are not sent while two steps stand at one moment', async () => {
    const sent = aServer();
    await show('reminders.policy.edit');
    fireEvent.click(await screen.findByRole('button', { name: 'Pas aan' }));
    fireEvent.change(screen.getAllByLabelText('Wanneer')[0] as HTMLSelectElement, { target: { value: 'on' } });
    fireEvent.click(screen.getByText('Bewaar de stappen'));
    expect((await screen.findByRole('alert')).textContent).toContain('Er is al een stap op dit moment');
    expect(sent('PUT')).toHaveLength(0);
  });

  it('go back to the standard with the version that was seen', async () => {
    const sent = aServer({ overridden: true });
    await show('reminders.policy.edit');
    fireEvent.click(await screen.findByRole('button', { name: 'Terug naar standaard' }));
    await waitFor(() => expect(sent('DELETE')).toMatchObject([{ query: { version: '3' } }]));
    expect(await screen.findByText('Standaard')).toBeTruthy();
  });

  it('warn that an earlier starting day lets old things speak', async () => {
    aServer();
    await show('reminders.policy.edit');
    fireEvent.click(await screen.findByRole('button', { name: 'Wijzig de begindatum' }));
    fireEvent.change(screen.getByLabelText('Alles van vóór deze dag blijft stil'), { target: { value: '1-9-2026' } });
    expect(screen.getByText(/Wat tussen 1 september 2026 en 1 oktober 2026 voorbij ging/)).toBeTruthy();
  });
});
