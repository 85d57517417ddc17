/** What a door said: `body` only when it let us in. Status 0: there was no connection. */
export interface Asked<T> {
  status: number;
  body: T | null;
  /** Seconds to wait, when it was asked too often. */
  wait: number;
}

/**
 * Reads a door by its address, without the libraries that `call` brings: for pages of a few kB that strangers open once. The
 * caller names the reply by the type of its contract.
 */
export async function ask<T>(address: string): Promise<Asked<T>> {
  try {
    const response = await fetch(address, { credentials: 'same-origin', headers: { accept: 'application/json' } });
    const wait = Number(response.headers.get('retry-after') ?? 0);
    return { status: response.status, body: response.ok ? ((await response.json()) as T) : null, wait };
  } catch {
    return { status: 0, body: null, wait: 0 };
  }
}
