import type { AnyEndpoint, CallOf } from '@leerspoor/platform-contract';

interface Parts {
  params?: Record<string, unknown>;
  query?: Record<string, unknown>;
  body?: unknown;
}

export const partsOf = (sent: unknown): Parts => sent ?? {};

function search(query: Record<string, unknown> = {}): string {
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === null || value === '') continue;
    for (const one of Array.isArray(value) ? value : [value]) asked.append(name, String(one));
  }
  return asked.size === 0 ? '' : `?${asked.toString()}`;
}

/** The address of a door with its parameters filled in; also for <img src> and for links to a download. */
export function addressOf<E extends AnyEndpoint>(endpoint: E, sent: CallOf<E>): string {
  const { params = {}, query } = partsOf(sent);
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])));
  return `/api${path}${search(query)}`;
}
