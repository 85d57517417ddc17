import { endpoint, Nothing } from '@leerspoor/platform-contract';
import { fireEvent, screen } from '@testing-library/react';
import { newCache } from '../api/hooks.js';
import { answer, aSession, fakeApi, renderPage } from '../testing.js';
import { claimDrafts, dropAllDrafts, keepDraft, readDraft } from './drafts.js';
import { askFor, type Asks, useCan, useHat } from './session.js';

const mine = endpoint({ method: 'GET', path: '/a', summary: 'Test.', allow: 'signed-in', reply: Nothing });
const theirs = endpoint({ method: 'GET', path: '/b', summary: 'Test.', allow: 'people.edit', reply: Nothing });

function Seen() {
  const can = useCan();
  const { hat, hats, wear } = useHat();
  return (
    <>
      <p>{[can(mine), can(theirs)].join()}</p>
      <p>{`${hat} of ${hats.join()}`}</p>
      <button onClick={() => wear('lead')}>wissel</button>
    </>
  );
}

beforeEach(() => {
  window.localStorage.clear();
  window.sessionStorage.clear();
});

describe('what I may and which hat I wear', () => {
  it('follows the words of the doors', async () => {
    const first = await renderPage(Seen);
    expect(screen.getByText('true,false')).toBeTruthy();
    first.unmount();
    await renderPage(Seen, { session: aSession({ permissions: ['people.edit'] }) });
    expect(screen.getByText('true,true')).toBeTruthy();
  });

  it('asks ahead what a screen will ask, of the doors that are open to me', async () => {
    const api = fakeApi([answer(mine, () => ({})), answer(theirs, () => ({}))]);
    const both: Asks = (ask) => {
      ask(mine, {});
      ask(theirs, {});
    };
    await askFor(newCache(), aSession({ permissions: [] }), [both]);
    await askFor(newCache(), aSession({ permissions: ['people.edit'] }), [both]);
    expect(api.calls.map(({ door }) => door)).toEqual(['GET /a', 'GET /a', 'GET /b']);
  });

  it('starts with the widest hat, and remembers the one that was chosen', async () => {
    const session = aSession({ hats: ['employee', 'lead', 'hr'] });
    const first = await renderPage(Seen, { session });
    expect(screen.getByText('hr of hr,lead,employee')).toBeTruthy();
    fireEvent.click(screen.getByText('wissel'));
    expect(screen.getByText('lead of hr,lead,employee')).toBeTruthy();
    first.unmount();
    await renderPage(Seen, { session });
    expect(screen.getByText('lead of hr,lead,employee')).toBeTruthy();
  });

  it('never wears a hat that was taken away', async () => {
    window.localStorage.setItem('leerspoor-hat', 'hr');
    await renderPage(Seen, { session: aSession({ hats: ['employee'] }) });
    expect(screen.getByText('employee of employee')).toBeTruthy();
  });
});

describe('what was typed and not sent', () => {
  it('stays for the same person and goes when another signs in', () => {
    claimDrafts('noor');
    keepDraft('note', { text: 'van Noor' });
    claimDrafts('noor');
    expect(readDraft('note')).toEqual({ text: 'van Noor' });
    claimDrafts('karin');
    expect(readDraft('note')).toBeNull();
  });

  it('goes at signing out', () => {
    keepDraft('note', { text: 'x' });
    dropAllDrafts();
    expect(readDraft('note')).toBeNull();
  });
});
