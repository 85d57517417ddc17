import { handInWithoutImage, listTypeChoices, previewOutcome, readMine } from '@leerspoor/certifications-contract';
import { day } from '@leerspoor/platform-contract';
import { answer, aSession, fakeApi, renderPage } from '@leerspoor/platform-web/testing';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { aLine, anOutcome, aType, id } from '../testing/builders.js';
import { fakeUploads } from '../testing/browser.js';
import { HandInPage } from './hand-in.page.js';

const session = aSession({ permissions: ['certifications.own'] });
const forklift = aType();
const licence = aType({
  id: id(507),
  code: 'RIJ-C',
  name: 'Rijbewijs C',
  wording: 'until',
  needsPrintedDate: true,
  storesImage: false,
});
const handedIn = { certificateId: id(900), outcome: anOutcome() };
const path = '/certificaten/inleveren';

function open(at: string) {
  const api = fakeApi([
    answer(listTypeChoices, () => [forklift, licence]),
    answer(readMine, () => ({
      personId: session.employeeId,
      name: session.name,
      today: day('2026-11-24'),
      lines: [aLine({ status: 'renewal-open' })],
      returned: [],
      returnedActivities: [],
    })),
    answer(previewOutcome, () => anOutcome()),
    answer(handInWithoutImage, () => handedIn),
  ]);
  return renderPage(HandInPage, { at, path, session }).then((page) => ({ ...page, api }));
}

const aPhoto = new File(['picture'], 'pas.jpg', { type: 'image/jpeg' });
function givePhoto(container: HTMLElement) {
  const input = container.querySelector('input[type=file]') as HTMLInputElement;
  fireEvent.change(input, { target: { files: [aPhoto] } });
}
const next = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
const type = async (label: string, text: string) => {
  const field = await screen.findByLabelText(label);
  fireEvent.change(field, { target: { value: text } });
  fireEvent.blur(field);
};

async function upToTheLastQuestion() {
  const page = await open(`${path}?soort=${forklift.id}`);
  await screen.findByText('Maak een foto van de pas');
  givePhoto(page.container);
  await next('Ja, verder');
  await type('Wanneer heb je het gehaald?', '20-11-2026');
  await next('Verder');
  await screen.findByLabelText('Staat er een nummer op?');
  return page;
}

beforeEach(() => window.sessionStorage.clear());

describe('handing in a photo', () => {
  it('asks which pass first, with what is due on top', async () => {
    await open(path);
    const links = await screen.findAllByRole('link', { name: /Heftruck|Rijbewijs/ });
    expect(links.map((link) => link.textContent)).toEqual([
      expect.stringContaining('HeftruckNog 16 dagen'),
      'Rijbewijs C',
    ]);
  });

  it('sends the photo with the answers and says what it will be', async () => {
    const sent = fakeUploads({ status: 200, body: handedIn });
    await upToTheLastQuestion();
    await type('Staat er een nummer op?', 'HT-1');
    await next('Verstuur');
    await screen.findByRole('heading', { name: 'Verstuurd' });
    expect(screen.getByText('Klopt dit? Dan is het geldig t/m 19 november 2031.')).toBeTruthy();
    expect(sent[0]?.body).toEqual({
      typeId: forklift.id,
      obtainedOn: '2026-11-20',
      printedExpiry: null,
      number: 'HT-1',
    });
    expect(sent[0]?.file.name).toBe('pas.jpg');
  });

  it('does not take a day that is still to come', async () => {
    const page = await open(`${path}?soort=${forklift.id}`);
    await screen.findByText('Maak een foto van de pas');
    givePhoto(page.container);
    await next('Ja, verder');
    await type('Wanneer heb je het gehaald?', '25-11-2026');
    expect(screen.getByText('Deze dag komt nog. Vul in wanneer je het hebt gehaald.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Verder' })).toHaveProperty('disabled', true);
  });

  it('keeps photo and answers over a reload', async () => {
    const first = await upToTheLastQuestion();
    await waitFor(() =>
      expect(window.sessionStorage.getItem(`leerspoor-draft:hand-in.${forklift.id}`)).toContain('data:image/jpeg'),
    );
    first.unmount();
    await open(`${path}?soort=${forklift.id}&stap=nummer`);
    expect(await screen.findByLabelText('Staat er een nummer op?')).toBeTruthy();
  });

  it('loses nothing without a network, and sends by itself when it is back', async () => {
    const sent = fakeUploads('offline', { status: 200, body: handedIn });
    await upToTheLastQuestion();
    const online = { value: false };
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => online.value });
    act(() => void window.dispatchEvent(new Event('offline')));
    await next('Verstuur');
    expect(await screen.findByText('Er is geen verbinding. Het is nog niet verstuurd.')).toBeTruthy();
    expect(screen.getByText(/Je foto en je antwoorden zijn bewaard/)).toBeTruthy();
    online.value = true;
    act(() => void window.dispatchEvent(new Event('online')));
    expect(await screen.findByRole('heading', { name: 'Verstuurd' })).toBeTruthy();
    expect(sent).toHaveLength(2);
  });

  it('takes "it is there already" for a success when only the answer was lost', async () => {
    const duplicate = {
      type: 'about:blank',
      title: 'x',
      status: 409,
      code: 'certifications.duplicate',
      values: { name: 'Noor', count: 1 },
    };
    fakeUploads('offline', { status: 409, body: duplicate });
    await upToTheLastQuestion();
    await next('Verstuur');
    await next('Verstuur opnieuw');
    expect(await screen.findByRole('heading', { name: 'Verstuurd' })).toBeTruthy();
  });

  it('says so when it really is there already', async () => {
    const duplicate = {
      type: 'about:blank',
      title: 'x',
      status: 409,
      code: 'certifications.duplicate',
      values: { name: 'Noor', count: 1 },
    };
    fakeUploads({ status: 409, body: duplicate });
    await upToTheLastQuestion();
    await next('Verstuur');
    expect(await screen.findByText('Dit staat er al. Noor heeft dit certificaat van deze dag.')).toBeTruthy();
  });

  it('goes back to the date when the server does not accept it', async () => {
    const refusal = {
      type: 'about:blank',
      title: 'x',
      status: 400,
      code: 'invalid',
      fields: [{ path: 'body.obtainedOn', code: 'too-big' }],
    };
    fakeUploads({ status: 400, body: refusal });
    await upToTheLastQuestion();
    await next('Verstuur');
    expect(await screen.findByLabelText('Wanneer heb je het gehaald?')).toBeTruthy();
    expect(screen.getByText('Dit is te hoog of te laat.')).toBeTruthy();
  });
});

describe('a document that shows the citizen service number', () => {
  it('warns before anybody can make a photo, and takes the dates only', async () => {
    const { container, api } = await open(`${path}?soort=${licence.id}`);
    expect(await screen.findByText('Maak hier geen foto van')).toBeTruthy();
    expect(container.querySelector('input[type=file]')).toBeNull();
    await next('Verder zonder foto');
    await type('Wanneer heb je het gehaald?', '9-9-2022');
    await next('Verder');
    await type('Tot wanneer is het geldig?', '9-9-2027');
    await next('Verder');
    await next('Verstuur');
    expect(await screen.findByText(/Laat je pasje zien/)).toBeTruthy();
    expect(api.calls.find(({ door }) => door.endsWith('/mine/reports'))?.body).toEqual({
      typeId: licence.id,
      obtainedOn: '2022-09-09',
      printedExpiry: '2027-09-09',
      number: '',
    });
  });

  it('cannot be passed over by an address that asks for the photo', async () => {
    const { container } = await open(`${path}?soort=${licence.id}&stap=foto`);
    expect(await screen.findByText('Maak hier geen foto van')).toBeTruthy();
    expect(container.querySelector('input[type=file]')).toBeNull();
  });
});
