import { soonNeeded } from './soon.rules.js';

const shell = '</api/session>; rel=preload; as=fetch; crossorigin, </assets/shell.js>; rel=modulepreload';
const all = `${shell}, </assets/home.js>; rel=modulepreload, </assets/home.css>; rel=preload; as=style`;
const files = { '': ['assets/shell.js'], '/vandaag': ['assets/shell.js', 'assets/home.js', 'assets/home.css'] };

it.each([
  ['/', all],
  ['/vandaag', all],
  ['/mensen', shell],
  ['/vandaag/iets', shell],
])('names at %s what is seen there', (address, links) => {
  expect(soonNeeded(files, address)).toBe(links);
});

it('asks who it is also for a website of which nothing is known', () => {
  expect(soonNeeded({}, '/vandaag')).toBe('</api/session>; rel=preload; as=fetch; crossorigin');
});
