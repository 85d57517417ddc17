import { soonNeeded } from './soon.rules.js';

const session = '</api/session>; rel=preload; as=fetch; crossorigin';
const shell = `${session}, </assets/shell.js>; rel=modulepreload`;
const all = `${shell}, </assets/home.js>; rel=modulepreload, </assets/home.css>; rel=preload; as=style; crossorigin`;
const files = {
  '': ['assets/shell.js'],
  '/vandaag': ['assets/shell.js', 'assets/home.js', 'assets/home.css'],
  out: ['assets/sign-in.js'],
};

it.each([
  ['/', all],
  ['/vandaag', all],
  ['/mensen', shell],
  ['/vandaag/iets', shell],
])('names at %s what is seen there', (address, links) => {
  expect(soonNeeded(files, address, true)).toBe(links);
});

it('names the sign-in page, and does not ask who it is, where nobody can be', () => {
  expect(soonNeeded(files, '/vandaag', false)).toBe('</assets/sign-in.js>; rel=modulepreload');
});

it('knows of a website of which nothing is known only to ask who it is', () => {
  expect(soonNeeded({}, '/vandaag', true)).toBe(session);
  expect(soonNeeded({}, '/vandaag', false)).toBe('');
});
