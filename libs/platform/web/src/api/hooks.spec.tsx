import { endpoint, Nothing, pageOf, PageQuery } from '@leerspoor/platform-contract';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { z } from 'zod';
import { answer, fakeApi, renderPage } from '../testing.js';
import { useState } from 'react';
import { usePages, useRead, useWrite } from './hooks.js';

const count = endpoint({
  method: 'GET',
  path: '/count',
  summary: 'Test.',
  allow: 'signed-in',
  reply: z.object({ n: z.number() }),
});
const other = endpoint({
  method: 'GET',
  path: '/other',
  summary: 'Test.',
  allow: 'signed-in',
  reply: z.object({ n: z.number() }),
});
const add = endpoint({ method: 'POST', path: '/count', summary: 'Test.', allow: 'signed-in', reply: Nothing });
const list = endpoint({
  method: 'GET',
  path: '/list',
  summary: 'Test.',
  allow: 'signed-in',
  query: PageQuery,
  reply: pageOf(z.object({ id: z.string() })),
});

function Counter() {
  const read = useRead(count, {});
  useRead(other, {});
  const write = useWrite(add, [count]);
  return <button onClick={() => write.mutate({})}>{read.data?.n ?? 'leeg'}</button>;
}

function List() {
  const { items, more } = usePages(list, { query: { limit: 2 } });
  return (
    <>
      <p>{items.map((item) => item.id).join()}</p>
      {more && <button onClick={more.onMore}>meer</button>}
    </>
  );
}

it('reads again what a change made stale, and nothing else', async () => {
  let n = 1;
  const api = fakeApi([
    answer(count, () => ({ n })),
    answer(other, () => ({ n: 0 })),
    answer(add, () => ((n = 2), {})),
  ]);
  await renderPage(Counter);
  fireEvent.click(await screen.findByText('1'));
  expect(await screen.findByText('2')).toBeTruthy();
  expect(api.calls.map((one) => one.door).sort()).toEqual(['GET /count', 'GET /count', 'GET /other', 'POST /count']);
});

it('follows the pages of a list', async () => {
  const api = fakeApi([
    answer(list, ({ query }) =>
      query.after === 'b' ? { items: [{ id: 'c' }], next: null } : { items: [{ id: 'a' }, { id: 'b' }], next: 'b' },
    ),
  ]);
  await renderPage(List);
  fireEvent.click(await screen.findByText('meer'));
  expect(await screen.findByText('a,b,c')).toBeTruthy();
  await waitFor(() => expect(screen.queryByText('meer')).toBeNull());
  expect(api.calls.map((one) => one.query)).toEqual([{ limit: '2' }, { limit: '2', after: 'b' }]);
});

it('says what came of a change also when the part that asked is gone by then', async () => {
  const said: string[] = [];
  fakeApi([answer(add, () => ({}))]);
  function Line({ onGone }: { onGone: () => void }) {
    const write = useWrite(add);
    const take = () => {
      write.mutate({}, { onSuccess: () => said.push('weg'), onSettled: () => said.push('klaar') });
      onGone();
    };
    return <button onClick={take}>haal weg</button>;
  }
  await renderPage(function Lines() {
    const [isThere, setThere] = useState(true);
    return isThere ? <Line onGone={() => setThere(false)} /> : <p>leeg</p>;
  });
  fireEvent.click(screen.getByText('haal weg'));
  expect(await screen.findByText('leeg')).toBeTruthy();
  await waitFor(() => expect(said).toEqual(['weg', 'klaar']));
});
