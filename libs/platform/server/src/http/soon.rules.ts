/** Files of the website that the build says are needed soon, by address; '' is every address that is not named, `out` is for who has no session. */
export type SoonFiles = Readonly<Record<string, readonly string[]>>;

const home = '/vandaag';
const session = '</api/session>; rel=preload; as=fetch; crossorigin';

const linkTo = (file: string) =>
  `</${file}>; ${file.endsWith('.css') ? 'rel=preload; as=style; crossorigin' : 'rel=modulepreload'}`;

/** The `Link` header with which a browser fetches, together with the page, what somebody sees at an address; who has no session must sign in first. */
export function soonNeeded(files: SoonFiles, address: string, hasSession: boolean): string {
  const named = (hasSession ? (files[address === '/' ? home : address] ?? files['']) : files['out']) ?? [];
  return [...(hasSession ? [session] : []), ...named.map(linkTo)].join(', ');
}
