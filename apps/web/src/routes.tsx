import { getSession } from '@leerspoor/people-contract';
import { needShapes } from '@leerspoor/platform-contract';
import { SessionGate } from '@leerspoor/people-web';
import { askAhead, dropKept, forgetOnceGone, PageWait, type PageRoute, whenSignedOut } from '@leerspoor/platform-web';
import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
  type AnyRoute,
  type ErrorComponentProps,
} from '@tanstack/react-router';
import { Suspense, type ComponentType, type ReactNode } from 'react';
import { isOpen, pages } from './domains/pages.js';
import { onlyWith } from './shell/allowed.js';
import { BrokenPage } from './shell/broken.page.js';
import { later } from './shell/later.js';

const wait = (
  <Suspense fallback={<PageWait />}>
    <Outlet />
  </Suspense>
);

const home = '/vandaag';
const Shell = later(() => import('./shell/shell.js').then((m) => m.Shell));
const loadHome = () => import('./home/home.page.js').then((m) => m.comeHome);

function SignedIn() {
  return (
    <SessionGate>
      <Shell>{wait}</Shell>
    </SessionGate>
  );
}

interface Setting {
  cache: QueryClient;
  /** What stands around every page: theme and language. */
  around: ComponentType<{ children: ReactNode }>;
}

const routeOf = (parent: AnyRoute) => (one: PageRoute) =>
  createRoute({
    getParentRoute: () => parent,
    path: one.path,
    staticData: { task: one.task },
    component: one.allow === undefined ? codeOf(one) : onlyWith(one.allow, codeOf(one)),
  });

/** Forms and addresses need shapes; what everybody sees first does not wait for them. */
const codeOf = (one: PageRoute) =>
  lazyRouteComponent(async () => {
    if (!one.first) await needShapes();
    return { default: await one.load() };
  });

/** Where somebody signs in and then comes back. */
const signInFor = ({ pathname, searchStr }: { pathname: string; searchStr: string }) =>
  `/inloggen?naar=${encodeURIComponent(pathname + searchStr)}`;

export function newRouter({ cache, around: Around }: Setting) {
  // First who is signed in, which the browser asked together with the page; then the page and what stands around it.
  let opening = isOpen(window.location.pathname) ? null : askAhead(cache, getSession, {});
  let isOut = false;
  const root = createRootRoute({
    component: () => <Around>{wait}</Around>,
    errorComponent: (props: ErrorComponentProps) => (
      <Around>
        <BrokenPage error={props.error} />
      </Around>
    ),
  });
  const open = createRoute({ getParentRoute: () => root, id: 'open' });
  const closed = createRoute({
    getParentRoute: () => root,
    id: 'closed',
    component: SignedIn,
    pendingComponent: PageWait,
    pendingMs: 0,
    pendingMinMs: 0,
    beforeLoad: async ({ location }) => {
      if (opening === null) return;
      const session = await opening;
      opening = null;
      if (isOut) redirect({ href: signInFor(location), replace: true, throw: true });
      const atHome = session && location.pathname === home && loadHome().then((comeHome) => comeHome(cache, session));
      // What does not come is for the page to say.
      await Promise.all([Shell.fetch(), atHome]).catch(() => undefined);
    },
  });
  const start = createRoute({
    getParentRoute: () => root,
    path: '/',
    beforeLoad: () => redirect({ href: home, throw: true }),
  });
  const missing = createRoute({
    getParentRoute: () => closed,
    path: '$',
    component: lazyRouteComponent(() => import('./shell/missing.page.js'), 'MissingPage'),
  });
  const tree = root.addChildren([
    start,
    open.addChildren(pages.filter((one) => one.open).map(routeOf(open))),
    closed.addChildren([...pages.filter((one) => !one.open).map(routeOf(closed)), missing]),
  ]);
  const router = createRouter({
    routeTree: tree,
    defaultPreload: false,
    scrollRestoration: true,
    defaultErrorComponent: BrokenPage,
    // Addresses that people can read and type: ?zoek=jan, not JSON.
    parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
    stringifySearch: (search) => {
      const text = new URLSearchParams(search as Record<string, string>).toString();
      return text === '' ? '' : `?${text}`;
    },
  });
  whenSignedOut(() => {
    const { pathname, searchStr } = router.state.location;
    isOut = true;
    dropKept();
    if (isOpen(pathname) || opening !== null) return;
    forgetOnceGone(cache, router);
    router.history.replace(signInFor({ pathname, searchStr }));
  });
  return router;
}
