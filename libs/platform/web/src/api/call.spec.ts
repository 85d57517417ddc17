import { endpoint, Nothing } from '@leerspoor/platform-contract';
import { z } from 'zod';
import { answer, fakeApi, refused } from '../testing.js';
import { addressOf } from './address.js';
import { type ApiError } from './api-error.js';
import { call, whenSignedOut } from './call.js';

const read = endpoint({
  method: 'GET',
  path: '/things/:id/parts',
  summary: 'Test.',
  allow: 'signed-in',
  params: z.object({ id: z.string() }),
  query: z.object({ q: z.string().optional(), kind: z.array(z.string()).optional() }),
  reply: z.object({ name: z.string() }),
});
const write = endpoint({
  method: 'PUT',
  path: '/things',
  summary: 'Test.',
  allow: 'things.edit',
  body: z.object({ a: z.number() }),
  reply: Nothing,
});
const open = endpoint({ method: 'POST', path: '/open', summary: 'Test.', allow: 'public', reply: Nothing });

const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: unknown) => error as ApiError,
  );

describe('calling a door', () => {
  it('fills the address, repeats lists and leaves out what is empty', () => {
    expect(addressOf(read, { params: { id: 'a/b c' }, query: { q: '', kind: ['x', 'y'] } })).toBe(
      '/api/things/a%2Fb%20c/parts?kind=x&kind=y',
    );
  });

  it('gives back only what the contract names', async () => {
    fakeApi([answer(read, () => ({ name: 'Bas', salary: 1 }) as never)]);
    expect(await call(read, { params: { id: '1' }, query: {} })).toEqual({ name: 'Bas' });
  });

  it('takes another shape for no answer, and the page of a network that wants a sign-in first', async () => {
    for (const page of ['<html>Log in on our wifi</html>', '"text"', 'null', '{"name":', '{"title":"Bas"}']) {
      globalThis.fetch = () => Promise.resolve(new Response(page));
      expect(await failure(call(read, { params: { id: '1' }, query: {} }))).toMatchObject({ code: 'broken' });
    }
  });

  it('sends the header that a foreign page cannot send, on changes only', async () => {
    const seen: RequestInit[] = [];
    globalThis.fetch = (_address, init) => {
      seen.push(init as RequestInit);
      return Promise.resolve(new Response('{"name":"x"}'));
    };
    await call(read, { params: { id: '1' }, query: {} });
    await call(write, { body: { a: 1 } });
    expect(new Headers(seen[0]?.headers).get('x-leerspoor')).toBeNull();
    expect(new Headers(seen[1]?.headers).get('x-leerspoor')).toBe('1');
    expect(seen[1]?.body).toBe('{"a":1}');
  });

  it('tells the app when the session is gone, but not when a sign-in is refused', async () => {
    let times = 0;
    whenSignedOut(() => (times += 1));
    fakeApi([
      answer(write, () => refused(401, 'unauthenticated')),
      answer(open, () => refused(401, 'people.sign-in-refused')),
    ]);
    expect((await failure(call(write, { body: { a: 1 } })))?.code).toBe('unauthenticated');
    expect(times).toBe(1);
    expect((await failure(call(open, {})))?.code).toBe('people.sign-in-refused');
    expect(times).toBe(1);
  });

  it('says offline without a network, and broken for an answer that is not ours', async () => {
    globalThis.fetch = () => Promise.reject(new TypeError('failed'));
    expect((await failure(call(open, {})))?.code).toBe('offline');
    globalThis.fetch = () => Promise.resolve(new Response('<html>502</html>', { status: 502 }));
    expect((await failure(call(open, {})))?.code).toBe('broken');
    fakeApi([answer(read, () => ({ wrong: true }) as never)]);
    expect((await failure(call(read, { params: { id: '1' }, query: {} })))?.code).toBe('broken');
  });
});
