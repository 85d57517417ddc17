import { endpoint } from '@leerspoor/platform-contract';
import { screen } from '@testing-library/react';
import { z } from 'zod';
import { claimKept, dropKept, keepFor } from '../session/kept.js';
import { answer, fakeApi, renderPage } from '../testing.js';
import { useKept } from './use-kept.js';

const papers = endpoint({
  method: 'GET',
  path: '/papers',
  summary: 'Test.',
  allow: 'signed-in',
  reply: z.object({ name: z.string() }),
});

function Papers() {
  const { read, keptAt } = useKept(papers, {});
  return <p>{`${read.data?.name ?? (read.isError ? 'fout' : 'leeg')} ${keptAt === null ? 'nu' : 'toen'}`}</p>;
}

const answered = () => fakeApi([answer(papers, () => ({ name: 'VCA' }))]);
const connection = (is: boolean) => Object.defineProperty(navigator, 'onLine', { value: is, configurable: true });
/** Nothing answers any more. */
const loseConnection = () => {
  connection(false);
  fakeApi([]);
};

/** Reads once with a connection, and says what the next page shows without one. */
async function readTwice(): Promise<string> {
  answered();
  const { unmount } = await renderPage(Papers);
  await screen.findByText('VCA nu');
  unmount();
  loseConnection();
  await renderPage(Papers);
  return (await screen.findByText(/toen$|^fout/)).textContent;
}

beforeEach(() => window.localStorage.clear());
afterEach(() => connection(true));

it('shows the last answer without a connection, and says that it is of then', async () => {
  keepFor('noor');
  expect(await readTwice()).toBe('VCA toen');
});

it('keeps nothing on a device that nobody called their own', async () => {
  expect(await readTwice()).toBe('fout nu');
  expect(Object.keys(window.localStorage)).toEqual([]);
});

it('shows nothing of who was there before', async () => {
  keepFor('noor');
  expect(await readTwice()).toBe('VCA toen');
  for (const change of [() => claimKept('karin'), () => keepFor('karin'), () => keepFor(null), dropKept]) {
    window.localStorage.setItem('leerspoor-kept-of', 'noor');
    window.localStorage.setItem(
      'leerspoor-kept:/api/papers',
      JSON.stringify({ at: '2026-11-24', answer: { name: 'VCA' } }),
    );
    change();
    expect(window.localStorage.getItem('leerspoor-kept:/api/papers')).toBeNull();
  }
});

it('shows nothing that an older version kept in another shape', async () => {
  keepFor('noor');
  window.localStorage.setItem(
    'leerspoor-kept:/api/papers',
    JSON.stringify({ at: '2026-11-24', answer: { naam: 'VCA' } }),
  );
  loseConnection();
  await renderPage(Papers);
  expect((await screen.findByText(/toen$|^fout/)).textContent).toBe('fout nu');
});
