import fs from 'node:fs';
import path from 'node:path';
import { pages } from './pages.js';

const root = path.resolve(import.meta.dirname, '../../../..');
const sources = [
  'apps/web/src',
  ...fs
    .readdirSync(path.join(root, 'libs'))
    .flatMap((scope) => [`libs/${scope}/web/src`, `libs/${scope}/contract/src`]),
];

const filesIn = (dir: string): string[] =>
  fs.existsSync(path.join(root, dir))
    ? fs
        .readdirSync(path.join(root, dir), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name) && !/spec|testing/.test(name))
        .map((name) => path.join(root, dir, name))
    : [];

/** `/certificaten?persoon=…` → `/certificaten`; what a template fills in is one part of the address, or a query. */
const addressOf = (literal: string) =>
  literal
    .replace(/\$\{query\}.*$/, '')
    .replace(/[?#].*$/, '')
    .replaceAll(/\$\{[^}]*\}/g, 'x');

const routes = pages.map(
  ({ path: route }) => new RegExp(`^${route.replaceAll(/\/\{-\$\w+\}/g, '(/[^/]+)?').replaceAll(/\$\w+/g, '[^/]+')}$`),
);

/** Addresses that the source writes down, with where; doors of the API and files are no pages. */
function linksIn(file: string): string[] {
  const text = fs.readFileSync(file, 'utf8');
  if (/\bendpoint\(|: StaleRead\b/.test(text)) return [];
  return [...text.matchAll(/(?<![\w.}])(['"`])(\/[a-z][^'"`\s]*)\1/g)]
    .map(([, , literal]) => literal ?? '')
    .filter((literal) => !literal.startsWith('/api') && !/[$]\w|\{-|\.\w+$/.test(literal));
}

it('leads to a page that is there, wherever a screen, a mail or a search result links to', () => {
  const found = sources
    .flatMap(filesIn)
    .flatMap((file) => linksIn(file).map((literal) => [path.relative(root, file), literal]));
  const dead = found.filter(([, literal]) => !routes.some((route) => route.test(addressOf(literal ?? ''))));
  expect(found.length).toBeGreaterThan(50);
  expect(dead).toEqual([]);
});
