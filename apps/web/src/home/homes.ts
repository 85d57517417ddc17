import { breakAsks, myTaskAsks } from '@leerspoor/certifications-web';
import { askFor, type Asks, firstHat, type SessionFacts } from '@leerspoor/platform-web';
import { unreadAsks } from '@leerspoor/reminders-web';
import type { QueryClient } from '@tanstack/react-query';
import { lazyRouteComponent } from '@tanstack/react-router';

interface Home {
  Part: ReturnType<typeof lazyRouteComponent>;
  asks: Asks[];
}

/** Vandaag of each hat that has one of its own: the tables and charts come only for who wears it. */
export const homes: Readonly<Record<string, Home>> = {
  lead: {
    Part: lazyRouteComponent(() => import('./lead-home.js').then((m) => ({ default: m.LeadHome }))),
    asks: [breakAsks, myTaskAsks],
  },
  hr: {
    Part: lazyRouteComponent(() => import('./company-home.js').then((m) => ({ default: m.CompanyHome }))),
    asks: [breakAsks],
  },
  'company-admin': {
    Part: lazyRouteComponent(() => import('./admin-home.js').then((m) => ({ default: m.AdminHome }))),
    asks: [myTaskAsks],
  },
};

/** Asks what Vandaag will show, and fetches how; whether it came is for the page to see. */
export async function comeHome(cache: QueryClient, session: SessionFacts): Promise<void> {
  const home = homes[firstHat(session.hats)];
  askFor(cache, session, [unreadAsks, ...(home?.asks ?? [myTaskAsks])]);
  await home?.Part.preload?.();
}
