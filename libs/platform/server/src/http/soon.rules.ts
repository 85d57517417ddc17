/** Files of the website that the build says are needed soon, by address; '' is every address that is not named. */
export type SoonFiles = Readonly<Record<string, readonly string[]>>;

const home = '/vandaag';
const session = '</api/session>; rel=preload; as=fetch; crossorigin';

const linkTo = (file: string) => `</${file}>; ${file.endsWith('.css') ? 'rel=preload; as=style' : 'rel=modulepreload'}`;

/** The `Link` header with which a browser fetches, together with the page, what somebody who is signed in sees at an address. */
export function soonNeeded(files: SoonFiles, address: string): string {
  const named = files[address === '/' ? home : address] ?? files[''] ?? [];
  return [session, ...named.map(linkTo)].join(', ');
}
