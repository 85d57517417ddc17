import { widestOf } from '@leerspoor/platform-contract';

/** Vandaag of a hat: the files of the website that it needs, and the addresses that it asks; `:me` is who looks. */
interface HomeFiles {
  files: readonly string[];
  asks: readonly string[];
}

/** What the build says is needed soon: by who is signed in (`everywhere`), to sign in (`out`), and for Vandaag of each hat. */
export interface SoonFiles {
  everywhere: readonly string[];
  out: readonly string[];
  homes: Readonly<Record<string, HomeFiles>>;
}

/** Who opens a page; 'unknown' may be signed in. */
export type Visitor = { employeeId: string; hats: readonly string[] } | 'unknown' | null;

const homeAddresses = ['/', '/vandaag'];

const script = (file: string) =>
  `</${file}>; ${file.endsWith('.css') ? 'rel=preload; as=style; crossorigin' : 'rel=modulepreload'}`;
const question = (address: string) => `<${address}>; rel=preload; as=fetch; crossorigin`;

/**
 * The `Link` header with which a browser fetches, together with the page, what somebody sees at an address and what that asks; who
 * has no session must sign in first.
 */
export function soonNeeded({ everywhere, out, homes }: SoonFiles, address: string, visitor: Visitor): string {
  if (visitor === null) return out.map(script).join(', ');
  const first = [question('/api/session')];
  const home = visitor !== 'unknown' && homeAddresses.includes(address) ? homes[widestOf(visitor.hats)] : undefined;
  if (visitor === 'unknown' || !home) return [...first, ...everywhere.map(script)].join(', ');
  const asks = home.asks.map((asked) => question(asked.replace(':me', visitor.employeeId)));
  return [...first, ...asks, ...home.files.map(script)].join(', ');
}
