import { day, type AnyEndpoint, type CallOf, type ReplyOf } from '@leerspoor/platform-contract';
import { Kit } from '@leerspoor/platform-ui';
import { QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { Suspense, type ComponentType } from 'react';
import { newCache } from './api/hooks.js';
import { RouterLink } from './page/router-link.js';
import { SessionPart, type SessionFacts } from './session/session.js';
import { useLanguage } from './text/texts.js';

type Given<E extends AnyEndpoint> = {
  params: Record<string, string>;
  query: Record<string, string>;
  body: CallOf<E> extends { body: infer B } ? B : unknown;
};

export interface Answer {
  endpoint: AnyEndpoint;
  reply: (given: Given<AnyEndpoint>) => unknown;
}

/** How a door answers in a test. The answer is typed by the contract: when that changes, the test does not compile. */
export const answer = <E extends AnyEndpoint>(
  endpoint: E,
  reply: (given: Given<E>) => ReplyOf<E> | Refused,
): Answer => ({
  endpoint,
  reply: reply as unknown as Answer['reply'],
});

class Refused {
  constructor(
    readonly status: number,
    readonly problem: object,
  ) {}
}

/** An answer that refuses: `refused(409, 'people.number-taken', [{ path: 'number', code: 'taken' }])`. */
export const refused = (
  status: number,
  code: string,
  fields?: { path: string; code: string }[],
  values?: Record<string, string | number>,
): Refused => new Refused(status, { type: 'about:blank', title: code, status, code, fields, values });

export interface FakeApi {
  /** What was asked, in order: 'POST /session'. */
  calls: { door: string; body: unknown; query: Record<string, string> }[];
}

const pattern = (path: string) => new RegExp(`^/api${path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`);

/** Stands in for the server in one test. A door that has no answer fails loudly. */
export function fakeApi(answers: Answer[]): FakeApi {
  const api: FakeApi = { calls: [] };
  globalThis.fetch = ((address: string, init: RequestInit = {}) => {
    const url = new URL(address, 'http://test');
    const method = init.method ?? 'GET';
    const found = answers.find(
      ({ endpoint }) => endpoint.method === method && pattern(endpoint.path).test(url.pathname),
    );
    if (!found) return Promise.reject(new Error(`No answer for ${method} ${url.pathname}`));
    const params = { ...pattern(found.endpoint.path).exec(url.pathname)?.groups };
    const query = Object.fromEntries(url.searchParams);
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
    api.calls.push({ door: `${method} ${found.endpoint.path}`, body, query });
    const reply = found.reply({ params, query, body });
    const status = reply instanceof Refused ? reply.status : 200;
    return Promise.resolve(new Response(JSON.stringify(reply instanceof Refused ? reply.problem : reply), { status }));
  }) as typeof fetch;
  return api;
}

export const aSession = (part: Partial<SessionFacts> = {}): SessionFacts => ({
  employeeId: '0198c0de-0000-7000-8000-000000000001',
  name: 'Noor Bakkali',
  firstName: 'Noor',
  company: {
    id: '0198c0de-0000-7000-8000-0000000000c0',
    name: 'Havenkamp bv',
    timeZone: 'Europe/Amsterdam',
    languages: ['nl', 'en'],
  },
  hats: ['employee'],
  permissions: [],
  language: 'nl',
  today: day('2026-11-24'),
  ...part,
});

interface Setting {
  /** The address at which the page stands. */
  at?: string;
  /** Its pattern, when it has parts: '/mensen/{-$id}'. */
  path?: string;
  /** Null: nobody is signed in. */
  session?: SessionFacts | null;
}

function Around({ session, Part }: { session: SessionFacts | null; Part: ComponentType }) {
  const language = useLanguage();
  const inner = (
    <Suspense>
      <Part />
    </Suspense>
  );
  return (
    <Kit language={language} link={RouterLink}>
      {session ? <SessionPart session={session}>{inner}</SessionPart> : inner}
    </Kit>
  );
}

/** Shows a page as the app does: kit, router, cache, session. Every other address shows its own path as text. */
export async function renderPage(
  Part: ComponentType,
  { at = '/', path = at.replace(/\?.*/, ''), session = aSession() }: Setting = {},
) {
  const root = createRootRoute({ component: Outlet });
  const here = createRoute({
    getParentRoute: () => root,
    path,
    component: () => <Around session={session} Part={Part} />,
  });
  const elsewhere = createRoute({
    getParentRoute: () => root,
    path: '$',
    component: () => <p>{router.state.location.pathname}</p>,
  });
  const router = createRouter({
    routeTree: root.addChildren(path === '$' ? [here] : [here, elsewhere]),
    history: createMemoryHistory({ initialEntries: [at] }),
    parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
    stringifySearch: (search) => {
      const text = new URLSearchParams(search as Record<string, string>).toString();
      return text === '' ? '' : `?${text}`;
    },
  });
  await router.load();
  const view = render(
    <QueryClientProvider client={newCache()}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
  return { ...view, router };
}

/** A screen with room for a board: jsdom has no size of its own. */
export function aWideScreen(): void {
  window.matchMedia = ((media: string) => ({
    matches: media.includes('min-width'),
    media,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  })) as unknown as typeof window.matchMedia;
  Object.defineProperties(HTMLElement.prototype, {
    clientWidth: { configurable: true, value: 1200 },
    clientHeight: { configurable: true, value: 800 },
  });
}

type Leaf = readonly [key: string, names: string[]];

function leaves(texts: object, at = ''): Leaf[] {
  return Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'string'
      ? [[at + key, [...text.matchAll(/{{(\w+)}}/g)].map((match) => match[1] as string).sort()] as const]
      : leaves(text as object, `${at}${key}.`),
  );
}

/** Two languages must have the same keys, the same places for values in each sentence, and no empty sentence. */
export function expectSameTexts(one: object, other: object): void {
  const withoutUnits = (found: Leaf[]) => found.filter(([key]) => !key.endsWith('_one'));
  expect(withoutUnits(leaves(other))).toEqual(withoutUnits(leaves(one)));
  expect(leaves(other).map(([key]) => key)).toEqual(leaves(one).map(([key]) => key));
  expect(JSON.stringify([one, other])).not.toContain('""');
}
