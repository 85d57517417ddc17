import { type ActivityRecord, type CellPanel, readCell, reportActivity } from '@leerspoor/certifications-contract';
import { day } from '@leerspoor/platform-contract';
import { answer, aSession, fakeApi, refused, renderPage } from '@leerspoor/platform-web/testing';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { aLine, id, nothingCounts } from '../testing/builders.js';
import { fakeUploads } from '../testing/browser.js';
import { HandInActivityPage } from './hand-in-activity.page.js';

const session = aSession({ permissions: ['certifications.own'] });
const code95 = { typeId: id(501), name: 'Code 95', model: 'hours' as const };
const sentBack: ActivityRecord = {
  ...{
    id: id(930),
    version: 2,
    on: day('2026-11-02'),
    kind: 'hours',
    amount: 7,
    practical: 0,
    elearning: 0,
    inPerson: 0,
  },
  ...{ subject: '', course: 'U01-1', registered: true, meeting: false, source: 'upload', state: 'sent-back', note: '' },
  ...{ reason: 'Je naam is niet te lezen.', recordedBy: 'Jan', recordedAt: '2026-11-03T09:00:00Z', rejected: null },
  ...{ files: [], removedFiles: [] },
};
const aPanel = (more: Partial<CellPanel> = {}): CellPanel => ({
  person: { id: session.employeeId, name: session.name, team: '', jobRoles: [], lead: '' },
  ...{ asOf: day('2026-11-24'), standing: aLine(code95), asked: [], certificates: [], exemptions: [], suspensions: [] },
  ...nothingCounts,
  ...{ activityKinds: ['hours'], events: [], seen: 0, seesEvidence: true, actions: ['hand-in', 'hand-in-activity'] },
  ...more,
});

const path = '/certificaten/mijn/$typeId/gedaan';
const home = `/certificaten/mijn/${id(501)}/gedaan`;
const open = async (
  panel: CellPanel,
  at = home,
  report: Parameters<typeof answer<typeof reportActivity>>[1] = () => ({ activityId: id(931) }),
) => {
  const api = fakeApi([answer(readCell, () => panel), answer(reportActivity, report)]);
  return { ...(await renderPage(HandInActivityPage, { at, path, session })), api };
};
const fill = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const givePhoto = (container: HTMLElement) =>
  fireEvent.change(container.querySelector('input[type=file]') as HTMLInputElement, {
    target: { files: [new File(['picture'], 'deelname.jpg', { type: 'image/jpeg' })] },
  });

beforeEach(() => window.sessionStorage.clear());

it('asks for the proof and for what it was, sends both, and says that HR looks first', async () => {
  const sent = fakeUploads({ status: 200, body: { activityId: id(931) } });
  const { container } = await open(aPanel());
  await screen.findByText('Maak een foto van je bewijs');
  givePhoto(container);
  fireEvent.click(await screen.findByRole('button', { name: 'Ja, verder' }));
  await screen.findByLabelText('Hoeveel uur');
  fill('Op welke dag', '20-11-2026');
  fill('Hoeveel uur', '7,5');
  fill('Waarvan praktijk (uur)', '3');
  expect(screen.queryByLabelText('Staat in het register')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Verstuur' }));
  expect(await screen.findByText(/Het telt mee zodra HR het goedkeurt/)).toBeTruthy();
  expect(sent).toHaveLength(1);
  expect(sent[0]).toMatchObject({
    address: expect.stringContaining('/api/certifications/mine/activities') as string,
    body: { typeId: id(501), on: '2026-11-20', kind: 'hours', amount: 7.5, practical: 3, replacesId: null },
  });
  expect(sent[0]?.file.name).toMatch(/^deelname\.jpg$/);
});

it('begins with what was sent back, says why, and comes in its place', async () => {
  const sent = fakeUploads({ status: 200, body: { activityId: id(931) } });
  const { container } = await open(aPanel({ activities: [sentBack] }), `${home}?vervangt=${id(930)}`);
  expect(await screen.findByText('Je naam is niet te lezen.')).toBeTruthy();
  givePhoto(container);
  fireEvent.click(await screen.findByRole('button', { name: 'Ja, verder' }));
  expect((await screen.findByLabelText<HTMLInputElement>('Hoeveel uur')).value).toBe('7');
  fireEvent.click(screen.getByRole('button', { name: 'Verstuur' }));
  await waitFor(() => expect(sent[0]?.body).toMatchObject({ replacesId: id(930), on: '2026-11-02', course: 'U01-1' }));
});

const upToTheQuestion = async (panel = aPanel()) => {
  const { container } = await open(panel);
  await screen.findByText('Maak een foto van je bewijs');
  givePhoto(container);
  fireEvent.click(await screen.findByRole('button', { name: 'Ja, verder' }));
  await screen.findByLabelText('Hoeveel uur');
  fill('Op welke dag', '20-11-2026');
  fill('Hoeveel uur', '7');
};

it('loses nothing without a network, and sends by itself when it is back', async () => {
  const sent = fakeUploads('offline', { status: 200, body: { activityId: id(931) } });
  await upToTheQuestion();
  const online = { value: false };
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => online.value });
  act(() => void window.dispatchEvent(new Event('offline')));
  fireEvent.click(screen.getByRole('button', { name: 'Verstuur' }));
  expect(await screen.findByText('Er is geen verbinding. Het is nog niet verstuurd.')).toBeTruthy();
  expect(screen.getByText(/Je foto en je antwoorden zijn bewaard/)).toBeTruthy();
  online.value = true;
  act(() => void window.dispatchEvent(new Event('online')));
  expect(await screen.findByRole('heading', { name: 'Verstuurd' })).toBeTruthy();
  expect(sent).toHaveLength(2);
});

it('takes "it is there already" for a success only when the answer was lost', async () => {
  const there = { type: 'about:blank', title: 'x', status: 409, code: 'certifications.activity-there' };
  fakeUploads({ status: 409, body: there }, 'offline', { status: 409, body: there });
  await upToTheQuestion();
  fireEvent.click(screen.getByRole('button', { name: 'Verstuur' }));
  expect(await screen.findByText(/Dit is al ingeleverd/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Verstuur' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Verstuur opnieuw' }));
  expect(await screen.findByRole('heading', { name: 'Verstuurd' })).toBeTruthy();
});

it('asks no picture where none may be kept, and keeps what was typed when it is refused', async () => {
  const panel = aPanel({ standing: aLine({ ...code95, storesImage: false }) });
  const { api } = await open(panel, home, () => refused(409, 'certifications.activity-there'));
  fireEvent.click(await screen.findByRole('button', { name: 'Verder zonder foto' }));
  await screen.findByLabelText('Hoeveel uur');
  fill('Op welke dag', '20-11-2026');
  fill('Hoeveel uur', '7');
  fireEvent.click(screen.getByRole('button', { name: 'Verstuur' }));
  expect(await screen.findByText(/Dit is al ingeleverd/)).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>('Hoeveel uur').value).toBe('7');
  expect(api.calls.some(({ door }) => door === 'POST /certifications/mine/activity-reports')).toBe(true);
});

it('says so where nothing is counted', async () => {
  await open(aPanel({ activityKinds: ['confirmation'] }));
  expect(await screen.findByText('Hier kun je niets bij opgeven.')).toBeTruthy();
});
