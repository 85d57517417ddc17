import {
  approve,
  approveActivity,
  type Check,
  listChecks,
  previewOutcome,
  sendBack,
  sendBackActivity,
} from '@leerspoor/certifications-contract';
import { answer, aSession, fakeApi, refused, renderPage } from '@leerspoor/platform-web/testing';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { aCertificate, aCheck, anActivityCheck, anOutcome, id } from '../testing/builders.js';
import { idOf } from './check-id.js';
import { CheckQueuePage } from './check-queue.page.js';

const session = aSession({ hats: ['employee', 'hr'], permissions: ['certifications.check', 'certifications.own'] });
const milena = aCheck();
const rik = aCheck({ certificateId: id(901), person: { id: id(9), name: 'Rik Lammers' } });

function open(
  checks: Check[],
  decide: Parameters<typeof answer<typeof approve>>[1] = () => aCertificate(),
  at = '/certificaten/controleren',
) {
  let left = checks;
  const api = fakeApi([
    answer(listChecks, () => ({ items: left, next: null, total: left.length })),
    answer(previewOutcome, () => anOutcome()),
    answer(approve, (given) => {
      const decided = decide(given);
      left = left.filter((check) => idOf(check) !== given.params['certificateId']);
      return decided;
    }),
    answer(sendBack, (given) => {
      left = left.filter((check) => idOf(check) !== given.params['certificateId']);
      return aCertificate({ state: 'sent-back' });
    }),
    ...[approveActivity, sendBackActivity].map((door) =>
      answer(door, (given) => {
        left = left.filter((check) => idOf(check) !== given.params['activityId']);
        return { version: 2 };
      }),
    ),
  ]);
  return renderPage(CheckQueuePage, { at, path: '/certificaten/controleren/{-$certificateId}', session }).then(
    (page) => ({ ...page, api }),
  );
}
const shown = (name: string) => screen.findByRole('article', { name });
const asked = (api: Awaited<ReturnType<typeof open>>['api'], door: string) =>
  api.calls.find((call) => call.door.endsWith(door));

beforeEach(() => window.sessionStorage.clear());

describe('the check queue', () => {
  it('shows the oldest with its picture and what it comes to', async () => {
    await open([milena, rik]);
    const card = await shown('Milena Horvat, Heftruck');
    const picture = within(card).getByRole('img', { name: 'Foto die Milena Horvat inleverde' });
    expect(picture.getAttribute('src')).toBe(`/api/certifications/certificates/${id(900)}/files/${id(950)}`);
    expect(
      await within(card).findByText('Milena Horvat: geldig t/m 19 november 2031, herinnering op 20 november 2030.'),
    ).toBeTruthy();
  });

  it('approves with the corrected date and goes on to the next', async () => {
    const { api } = await open([milena, rik]);
    const card = await shown('Milena Horvat, Heftruck');
    fireEvent.change(within(card).getByLabelText('Behaald op'), { target: { value: '19-11-2026' } });
    fireEvent.click(within(card).getByRole('button', { name: 'Goedkeuren' }));
    await shown('Rik Lammers, Heftruck');
    expect(asked(api, '/approvals')?.body).toEqual({
      version: 3,
      obtainedOn: '2026-11-19',
      printedExpiry: null,
      number: 'HT-20731',
    });
  });

  it('approves with Ctrl and Enter, and moves with Alt and the arrows', async () => {
    const { api } = await open([milena, rik]);
    await shown('Milena Horvat, Heftruck');
    fireEvent.keyDown(window, { key: 'ArrowDown', altKey: true });
    const card = await shown('Rik Lammers, Heftruck');
    fireEvent.keyDown(within(card).getByLabelText('Behaald op'), { key: 'Enter', ctrlKey: true });
    await shown('Milena Horvat, Heftruck');
    expect(asked(api, '/approvals')).toBeTruthy();
  });

  it('sends back with a reason of one tap', async () => {
    const { api } = await open([milena]);
    await shown('Milena Horvat, Heftruck');
    fireEvent.click(screen.getByRole('button', { name: 'Terugsturen' }));
    const dialog = await screen.findByRole('dialog');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Niet te lezen' }));
    fireEvent.click(within(dialog).getByRole('button', { name: 'Terugsturen' }));
    expect(await screen.findByText('Alles is gecontroleerd')).toBeTruthy();
    expect(asked(api, '/returns')?.body).toEqual({
      version: 3,
      reason: 'De foto is niet goed te lezen. Maak een nieuwe foto met meer licht.',
    });
  });

  it('asks for a reason before it sends anything back', async () => {
    const { api } = await open([milena]);
    await shown('Milena Horvat, Heftruck');
    fireEvent.click(screen.getByRole('button', { name: 'Terugsturen' }));
    const dialog = await screen.findByRole('dialog');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Terugsturen' }));
    expect(await within(dialog).findByText('Vul dit in.')).toBeTruthy();
    expect(asked(api, '/returns')).toBeUndefined();
  });

  it('shows what somebody says to have done with its proof, and approves it as it is on the proof', async () => {
    const { api } = await open([anActivityCheck(), rik]);
    const card = await shown('Milena Horvat, Code 95');
    const picture = within(card).getByRole('img', { name: 'Foto die Milena Horvat inleverde' });
    expect(picture.getAttribute('src')).toBe(`/api/certifications/activities/${id(902)}/files/${id(951)}`);
    expect(within(card).getByText('2 november 2026: 7 uur, 7 praktijk, U01-1')).toBeTruthy();
    fireEvent.change(within(card).getByLabelText('Hoeveel uur'), { target: { value: '3,5' } });
    fireEvent.change(within(card).getByLabelText('Waarvan praktijk (uur)'), { target: { value: '3,5' } });
    fireEvent.click(within(card).getByRole('button', { name: 'Goedkeuren' }));
    await shown('Rik Lammers, Heftruck');
    expect(asked(api, '/activity-checks/:activityId/approvals')?.body).toMatchObject({
      ...{
        version: 1,
        on: '2026-11-02',
        kind: 'hours',
        amount: 3.5,
        practical: 3.5,
        course: 'U01-1',
        registered: true,
      },
    });
  });

  it('sends back what somebody says to have done, with a reason of its own', async () => {
    const { api } = await open([anActivityCheck()]);
    await shown('Milena Horvat, Code 95');
    fireEvent.click(screen.getByRole('button', { name: 'Terugsturen' }));
    const dialog = await screen.findByRole('dialog');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Naam staat er niet op' }));
    fireEvent.click(within(dialog).getByRole('button', { name: 'Terugsturen' }));
    expect(await screen.findByText('Alles is gecontroleerd')).toBeTruthy();
    expect(asked(api, '/activity-checks/:activityId/returns')?.body).toMatchObject({ version: 1 });
  });

  it('says that a colleague was first, and goes on', async () => {
    await open([milena, rik], () => refused(409, 'stale'));
    const card = await shown('Milena Horvat, Heftruck');
    fireEvent.click(within(card).getByRole('button', { name: 'Goedkeuren' }));
    expect(await screen.findByText('Een collega was je voor.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Goedkeuren' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Toon de volgende' }));
    await shown('Rik Lammers, Heftruck');
  });

  it('explains that nobody checks what is about themselves', async () => {
    await open([aCheck({ own: true })]);
    const card = await shown('Milena Horvat, Heftruck');
    expect(within(card).getByText(/Dit gaat over jezelf/)).toBeTruthy();
    expect(within(card).queryByRole('button', { name: 'Goedkeuren' })).toBeNull();
  });

  it('lets the only one of HR check their own, and says that it will be seen', async () => {
    const { api } = await open([aCheck({ own: true, alone: true })]);
    const card = await shown('Milena Horvat, Heftruck');
    expect(within(card).getByText(/In de geschiedenis staat: zelf gecontroleerd/)).toBeTruthy();
    fireEvent.click(within(card).getByRole('button', { name: 'Goedkeuren' }));
    await waitFor(() => expect(asked(api, '/approvals')).toBeTruthy());
  });

  it('asks to see the document itself where no picture may be kept', async () => {
    await open([aCheck({ files: [], type: { ...milena.type, name: 'Rijbewijs C', storesImage: false } })]);
    const card = await shown('Milena Horvat, Rijbewijs C');
    expect(within(card).getByText(/Vraag Milena Horvat het pasje te laten zien/)).toBeTruthy();
    expect(within(card).queryByRole('img', { name: /Foto/ })).toBeNull();
  });

  it('says so when the document of a link has been checked already', async () => {
    const { router } = await open([rik], () => aCertificate(), `/certificaten/controleren/${id(900)}`);
    expect(await screen.findByText(/Dit bewijs is al gecontroleerd/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Toon de volgende' }));
    await shown('Rik Lammers, Heftruck');
    await waitFor(() => expect(router.state.location.pathname).toBe('/certificaten/controleren'));
  });
});
