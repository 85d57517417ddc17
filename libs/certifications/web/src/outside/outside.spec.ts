import { addressOf } from '@leerspoor/platform-web';
import {
  type MayI,
  type OutsideCard,
  OutsidePoint,
  readGateCard,
  readMayI,
  readWorkPoint,
} from '@leerspoor/certifications-contract';
import { day } from '@leerspoor/platform-contract';
import { screen } from '@testing-library/react';
import { showGate } from './gate.js';
import { showMayI } from './may-i.js';
import { wordsOf } from './words.js';

const token = 'geheim';
let asked: string[];

/** Doors by their address; one that is not named refuses as a dead one does. */
function doors(answers: Record<string, object | number>): void {
  asked = [];
  globalThis.fetch = ((address: string) => {
    asked.push(address);
    const answer = answers[address] ?? 404;
    if (answer === 0) return Promise.reject(new TypeError('offline'));
    const [status, body] = typeof answer === 'number' ? [answer, {}] : [200, answer];
    return Promise.resolve(new Response(JSON.stringify(body), { status, headers: { 'retry-after': '30' } }));
  }) as typeof fetch;
}

function speak(language: string): void {
  Object.defineProperty(window.navigator, 'language', { configurable: true, value: language });
}

function place(): HTMLElement {
  document.body.innerHTML = '<div id="root"></div>';
  return document.getElementById('root') as HTMLElement;
}

const gateDoor = addressOf(readGateCard, { params: { token }, query: { language: 'nl' } });
const pointDoor = addressOf(readWorkPoint, { params: { token }, query: { language: 'nl' } });
const mineDoor = addressOf(readMayI, { params: { token }, query: { language: 'nl' } });
const card: OutsideCard = {
  companyName: 'Havenkamp bv',
  name: 'Noor B.',
  at: '2026-11-24T09:00:00Z',
  lines: [
    { name: 'Heftruck', valid: true, end: day('2026-12-10') },
    { name: 'B-VCA', valid: false, end: null },
  ],
};
const answer: MayI = {
  companyName: 'Havenkamp bv',
  name: 'Reachtruck 4',
  kind: 'vehicle',
  location: 'Meppel',
  instruction: '',
  person: 'Tomasz Wrona',
  may: false,
  groups: [
    {
      met: false,
      types: [
        { typeId: 'r', name: 'Reachtruck', met: false, reason: 'expired', on: day('2026-11-03'), storesImage: true },
        { typeId: 'h', name: 'Hoogwerker', met: false, reason: 'missing', on: null, storesImage: true },
      ],
    },
  ],
  helpers: ['Karin de Wit'],
};

beforeEach(() => speak('nl-NL'));

describe('the gate card of a stranger', () => {
  it('says in words what is valid, and until when', async () => {
    doors({ [gateDoor]: card });
    showGate(place(), token);
    expect(await screen.findByRole('heading', { name: 'Niet alles is geldig' })).toBeTruthy();
    expect(screen.getByText('Noor B.')).toBeTruthy();
    expect(screen.getByText('Heftruck').closest('li')?.textContent).toContain('Geldig, t/m 10 december 2026');
    expect(screen.getByText('B-VCA').closest('li')?.textContent).toContain('Niet geldig');
  });

  it('speaks English to a browser that is not Dutch', async () => {
    speak('de-DE');
    doors({ [addressOf(readGateCard, { params: { token }, query: { language: 'en' } })]: { ...card, name: null } });
    showGate(place(), token);
    expect(await screen.findByText('Valid, through 10 December 2026')).toBeTruthy();
    expect(document.documentElement.lang).toBe('en');
  });

  it('says the same of every dead card, and what to do when it is busy or offline', async () => {
    doors({});
    showGate(place(), token);
    expect(await screen.findByRole('heading', { name: 'Deze kaart is niet (meer) geldig' })).toBeTruthy();
    doors({ [gateDoor]: 429 });
    showGate(place(), token);
    expect(await screen.findByText(/Probeer het over 30 seconden/)).toBeTruthy();
    doors({ [gateDoor]: 0 });
    showGate(place(), token);
    expect(await screen.findByRole('button', { name: 'Probeer nog eens' })).toBeTruthy();
  });

  it('writes names as text, whatever is in them', async () => {
    doors({ [gateDoor]: { ...card, name: '<img src=x onerror=alert(1)>' } });
    const root = place();
    showGate(root, token);
    expect(await screen.findByText('<img src=x onerror=alert(1)>')).toBeTruthy();
    expect(root.querySelector('img')).toBeNull();
  });
});

describe('mag ik dit', () => {
  it('says no, why, what to do and who can help', async () => {
    doors({ [mineDoor]: answer });
    showMayI(place(), token);
    expect(await screen.findByRole('heading', { name: 'Nee, dit mag je nu niet' })).toBeTruthy();
    expect(screen.getByText('Dit is verlopen op 3 november 2026.')).toBeTruthy();
    expect(screen.getByText('Eén hiervan is genoeg')).toBeTruthy();
    expect(screen.getByRole('link', { name: /Hoogwerker/ }).getAttribute('href')).toBe(
      '/certificaten/inleveren?soort=h',
    );
    expect(screen.getByText('Karin de Wit')).toBeTruthy();
  });

  it('says yes with the last valid day', async () => {
    const type = { ...answer.groups[0]?.types[0], met: true, reason: 'valid', on: '2029-03-10' };
    doors({ [mineDoor]: { ...answer, may: true, groups: [{ met: true, types: [type] }] } });
    showMayI(place(), token);
    expect(await screen.findByRole('heading', { name: 'Ja, je mag dit' })).toBeTruthy();
    expect(screen.getByText('Geldig t/m 9 maart 2029.')).toBeTruthy();
  });

  it('leads who is not signed in to the sign-in page and back', async () => {
    doors({ [mineDoor]: 401, [pointDoor]: OutsidePoint.parse({ told: null }) });
    showMayI(place(), token);
    const link = await screen.findByRole('link', { name: 'Log in en kijk of je dit mag' });
    expect(link.getAttribute('href')).toBe('/inloggen?naar=%2Fmag-ik%2Fgeheim');
    expect(asked).toEqual([mineDoor, pointDoor]);
  });

  it('is dead for the neighbour and for everybody alike', async () => {
    doors({});
    showMayI(place(), token);
    expect(await screen.findByRole('heading', { name: 'Deze code is niet (meer) geldig' })).toBeTruthy();
  });
});

it('has a word for every reason', () => {
  expect(wordsOf('nl').say('rSuspendedUntil', { day: 'morgen' })).toBe('Dit is geschorst tot morgen.');
});
