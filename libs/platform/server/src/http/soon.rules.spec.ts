import { soonNeeded } from './soon.rules.js';

const session = '</api/session>; rel=preload; as=fetch; crossorigin';
const shell = '</assets/shell.js>; rel=modulepreload';
const files = {
  everywhere: ['assets/shell.js'],
  out: ['assets/sign-in.js'],
  homes: {
    employee: { files: ['assets/shell.js', 'assets/home.css'], asks: ['/api/people/:me/papers'] },
    hr: { files: ['assets/shell.js', 'assets/hr.js'], asks: ['/api/overview'] },
  },
};
const jan = { employeeId: 'e1', hats: ['employee'] };
const homeOfJan = [
  session,
  '</api/people/e1/papers>; rel=preload; as=fetch; crossorigin',
  shell,
  '</assets/home.css>; rel=preload; as=style; crossorigin',
].join(', ');

it.each(['/', '/vandaag'])('names at %s what Vandaag of the hat is made of, and what it asks', (address) => {
  expect(soonNeeded(files, address, jan)).toBe(homeOfJan);
  expect(soonNeeded(files, address, { ...jan, hats: ['employee', 'hr'] })).toBe(
    [session, '</api/overview>; rel=preload; as=fetch; crossorigin', shell, '</assets/hr.js>; rel=modulepreload'].join(
      ', ',
    ),
  );
});

it('names on another page, or of whom it does not know, only what everybody sees', () => {
  for (const [address, visitor] of [
    ['/mensen', jan],
    ['/vandaag/iets', jan],
    ['/vandaag', 'unknown'],
    ['/vandaag', { ...jan, hats: ['platform-admin'] }],
  ] as const)
    expect(soonNeeded(files, address, visitor)).toBe(`${session}, ${shell}`);
});

it('names the sign-in page, and does not ask who it is, where nobody can be', () => {
  expect(soonNeeded(files, '/vandaag', null)).toBe('</assets/sign-in.js>; rel=modulepreload');
});
