import { useLocation, useParams, useRouter, type RouterHistory } from '@tanstack/react-router';
import type { z } from 'zod';

/** Goes to an address of ours. `replace`: without a step for the back button. */
export function useGo(): (to: string, options?: { replace?: boolean }) => void {
  // The type of the router is the app's; here only its history counts.
  const { history } = useRouter() as { history: RouterHistory };
  return (to, options) => (options?.replace ? history.replace(to) : history.push(to));
}

/** A `$part` of the address of this page; undefined when it is absent. */
export function usePathPart(name: string): string | undefined {
  const parts: Record<string, string | undefined> = useParams({ strict: false });
  return parts[name];
}

/** The path with its query, as it stands in the address bar. */
export const useAddress = (): string => useLocation({ select: (at) => at.pathname + at.searchStr });

export const usePath = (): string => useLocation({ select: (at) => at.pathname });

export function withQuery(path: string, values: Record<string, string | number | boolean | null | undefined>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values))
    if (value !== '' && value !== null && value !== undefined) query.set(name, String(value));
  return query.size === 0 ? path : `${path}?${query.toString()}`;
}

/** One text of the query of the address, as somebody may have typed it. */
export const useQueryText = (name: string): string | undefined =>
  useLocation({ select: (at) => new URLSearchParams(at.searchStr).get(name) ?? undefined });

/**
 * Filters and the like, kept in the address so that back, reload and a shared link show the same. The schema reads the
 * texts of the address; give each key a `.catch()`, for anybody can type there. Empty values leave the address.
 */
export function useQueryState<S extends z.ZodObject>(schema: S): [z.output<S>, (change: Partial<z.input<S>>) => void] {
  const search = useLocation({ select: (at) => at.searchStr });
  const path = usePath();
  const go = useGo();
  const now = Object.fromEntries(new URLSearchParams(search));
  const change = (next: Partial<z.input<S>>) => go(withQuery(path, { ...now, ...next }), { replace: true });
  return [schema.parse(now), change];
}
