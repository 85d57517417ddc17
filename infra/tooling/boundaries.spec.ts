import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { good, plants } from './boundaries.plants.js';

const root = path.resolve(import.meta.dirname, '../..');
const foldersIn = (dir: string) =>
  fs.readdirSync(path.join(root, dir)).filter((name) => fs.statSync(path.join(root, dir, name)).isDirectory());
const libs = foldersIn('libs').flatMap((scope) =>
  foldersIn(`libs/${scope}`).map((kind) => ({ scope, kind, dir: `libs/${scope}/${kind}` })),
);
const tagsOf = (dir: string) =>
  (JSON.parse(fs.readFileSync(path.join(root, dir, 'package.json'), 'utf8')) as { nx: { tags: string[] } }).nx.tags;

describe('the laws of the house', () => {
  let broken: string[][];

  beforeAll(() => {
    const input = JSON.stringify([...plants, ...good]);
    const output = execFileSync(process.execPath, [path.join(import.meta.dirname, 'lint-text.mjs')], {
      input,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    broken = JSON.parse(output.toString()) as string[][];
  }, 60_000);

  it.each(plants.map((plant, index) => ({ ...plant, index })))('refuses: $law', ({ index, broken: rule }) => {
    expect(broken[index]).toEqual([rule]);
  });

  it.each(good.map((plant, index) => ({ ...plant, index: plants.length + index })))('accepts: $law', ({ index }) => {
    expect(broken[index]).toEqual([]);
  });
});

describe('every lib', () => {
  it.each(libs)('$dir carries the tags and the name of its path', ({ scope, kind, dir }) => {
    expect(tagsOf(dir)).toEqual([`scope:${scope}`, `type:${kind}`]);
    const { name } = JSON.parse(fs.readFileSync(path.join(root, dir, 'package.json'), 'utf8')) as { name: string };
    expect(name).toBe(`@leerspoor/${scope}-${kind}`);
  });

  it.each(libs)('$dir is a package.json and a src', ({ dir }) => {
    const made = ['dist', 'node_modules'];
    expect(
      fs
        .readdirSync(path.join(root, dir))
        .filter((name) => !made.includes(name))
        .sort(),
    ).toEqual(['package.json', 'src']);
  });
});

describe('every app', () => {
  it.each([
    ['apps/api', 'type:server-app'],
    ['apps/worker', 'type:server-app'],
    ['apps/web', 'type:web-app'],
    ['infra/database', 'type:server-app'],
  ])('%s stands at the top of the ladder', (dir, kind) => {
    expect(tagsOf(dir)).toEqual(['scope:app', kind]);
  });
});

it('says why, wherever a rule is switched off', () => {
  const files = ['apps', 'libs', 'infra'].flatMap((dir) =>
    fs.readdirSync(path.join(root, dir), { recursive: true, encoding: 'utf8' }).map((name) => `${dir}/${name}`),
  );
  const sources = files.filter((file) => /\.(ts|tsx|mjs|cjs)$/.test(file) && !/(^|\/)(dist|node_modules)\//.test(file));
  const silent = sources.filter((file) =>
    fs
      .readFileSync(path.join(root, file), 'utf8')
      .split('\n')
      .some(
        (line) =>
          /eslint-disable|@ts-(ignore|expect-error)/.test(line) &&
          /\/[/*]\s*(eslint-disable|@ts-)/.test(line) &&
          !/ -- \S|@ts-expect-error \S/.test(line),
      ),
  );
  expect(silent).toEqual([]);
});
