import { type Visitor } from '../session/session-start.service.js';

/** A browser without a network: it keeps the cookie that it is given. */
export interface TestBrowser extends Visitor {
  token: string | undefined;
  /** How long the browser would keep the cookie; null: until it closes. */
  maxAge: number | null | undefined;
}

let count = 0;

/** Every browser has an address of its own unless one is given. */
export function aBrowser(address?: string): TestBrowser {
  count += 1;
  const browser: TestBrowser = {
    token: undefined,
    maxAge: undefined,
    origin: { address: address ?? `10.0.${Math.floor(count / 250)}.${(count % 250) + 1}`, userAgent: 'Test' },
    cookies: {
      read: () => browser.token,
      set: (token, maxAge) => {
        browser.token = token;
        browser.maxAge = maxAge;
      },
      clear: () => {
        browser.token = undefined;
      },
    },
  };
  return browser;
}
