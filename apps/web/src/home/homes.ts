import { myTaskAsks } from '@leerspoor/certifications-web';
import { askFor, type Asks, firstHat, type SessionFacts } from '@leerspoor/platform-web';
import { unreadAsks } from '@leerspoor/reminders-web';
import type { QueryClient } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { later } from '../shell/later.js';

/** Vandaag of a hat, and what it asks. */
interface Home {
  Part: ComponentType;
  asks: readonly Asks[];
}

const homeOf = (load: () => Promise<Home>) => ({ load, Part: later(() => load().then(({ Part }) => Part)) });

/** Vandaag of each hat that has one of its own: the tables and charts come only for who wears it. */
export const homes: Readonly<Record<string, ReturnType<typeof homeOf>>> = {
  lead: homeOf(() => import('./lead-home.js').then((m) => m.leadHome)),
  hr: homeOf(() => import('./company-home.js').then((m) => m.companyHome)),
  'company-admin': homeOf(() => import('./admin-home.js').then((m) => m.adminHome)),
};

/** Fetches Vandaag and what it shows, so that it is drawn once; what does not come is for the page to say. */
export async function comeHome(cache: QueryClient, session: SessionFacts): Promise<void> {
  const home = homes[firstHat(session.hats)];
  const asks = (await home?.load())?.asks ?? [myTaskAsks];
  await Promise.all([home?.Part.fetch(), askFor(cache, session, [unreadAsks, ...asks])]);
}
