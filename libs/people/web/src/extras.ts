import type { TrailSource } from '@leerspoor/platform-web';
import { createContext, use, type ComponentType } from 'react';
import { peopleTrail } from './trail/people-trail.js';

/** What domains above this one add to its screens. The app fills it, because only the app knows them all. */
export interface Extras {
  /** Sections in the panel of a person, such as the certificates. */
  person: readonly ComponentType<{ personId: string; name: string }>[];
  /** Sections on the page about myself. */
  me: readonly ComponentType[];
  /** Buttons beside "Voeg toe" on the list of people. */
  people: readonly ComponentType[];
  /** Words of the log. */
  trail: readonly TrailSource[];
}

export const PeopleExtras = createContext<Extras>({ person: [], me: [], people: [], trail: [peopleTrail] });
export const useExtras = (): Extras => use(PeopleExtras);
