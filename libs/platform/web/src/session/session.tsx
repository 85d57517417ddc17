import {
  byWidth,
  widestOf,
  type AnyEndpoint,
  type CallOf,
  type Language,
  type LocalDate,
} from '@leerspoor/platform-contract';
import type { QueryClient } from '@tanstack/react-query';
import { createContext, use, useState, type ReactNode } from 'react';
import { askAhead } from '../api/hooks.js';

/** What every screen may ask about who is signed in. The people domain reads it from the server. */
export interface SessionFacts {
  employeeId: string;
  name: string;
  firstName: string;
  company: { id: string; name: string; timeZone: string; languages: Language[] };
  hats: readonly string[];
  permissions: readonly string[];
  language: Language;
  today: LocalDate;
}

interface Worn {
  session: SessionFacts;
  hat: string;
  wear: (hat: string) => void;
}
const Here = createContext<Worn | null>(null);

const storedAs = 'leerspoor-hat';

/** The hat that somebody starts with: the one of the last time, or the widest. */
export function firstHat(hats: readonly string[]): string {
  const stored = window.localStorage.getItem(storedAs);
  return stored && hats.includes(stored) ? stored : widestOf(hats);
}

export function SessionPart({ session, children }: { session: SessionFacts; children: ReactNode }) {
  const [chosen, setChosen] = useState(() => firstHat(session.hats));
  const hat = session.hats.includes(chosen) ? chosen : firstHat(session.hats);
  const wear = (next: string) => {
    window.localStorage.setItem(storedAs, next);
    setChosen(next);
  };
  return <Here value={{ session, hat, wear }}>{children}</Here>;
}

function useWorn(): Worn {
  const worn = use(Here);
  if (!worn) throw new Error('This screen stands outside the session.');
  return worn;
}

export const useSession = (): SessionFacts => useWorn().session;

/** Null on a page that is open to everybody. */
export const useMaybeSession = (): SessionFacts | null => use(Here)?.session ?? null;

/** The hat that the screen wears, the hats there are, and how to change. Hats that have no screens of their own do not count. */
export function useHat() {
  const { session, hat, wear } = useWorn();
  return { hat, hats: byWidth(session.hats), wear };
}

const mayOf =
  ({ permissions }: SessionFacts) =>
  (allow: string): boolean =>
    allow === 'public' || allow === 'signed-in' || permissions.includes(allow);

/** `may('imports.manage')`: whether I have the word that doors ask. */
export const useMay = (): ((allow: string) => boolean) => mayOf(useSession());

/** `can(renewHolding)`: whether this door is open to me, by the same word that the server asks. */
export function useCan(): (endpoint: AnyEndpoint) => boolean {
  const may = useMay();
  return ({ allow }) => may(allow);
}

/** Names what a screen will ask, so that the questions go out while its code still comes. */
export type Asks = (ask: <E extends AnyEndpoint>(endpoint: E, sent: CallOf<E>) => void, session: SessionFacts) => void;

/** Asks what screens will ask, of the doors that are open to who is there; done when all have answered, or failed to. */
export async function askFor(cache: QueryClient, session: SessionFacts, screens: readonly Asks[]): Promise<void> {
  const may = mayOf(session);
  const answers: Promise<unknown>[] = [];
  for (const asks of screens)
    asks((endpoint, sent) => void (may(endpoint.allow) && answers.push(askAhead(cache, endpoint, sent))), session);
  await Promise.all(answers);
}
