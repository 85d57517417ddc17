// A registry may lack the builds of a package for another kind of machine on the day the lock file is written; `npm ci` would
// then fail there. Says which, and fails.
import fs from 'node:fs';
import path from 'node:path';
import { root } from './workspace.mjs';

const lock = JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
const nameOf = (place) => place.replace(/^.*node_modules\//, '');
const names = new Set(Object.keys(lock).map(nameOf));
for (const [place, { version, optionalDependencies = {} }] of Object.entries(lock)) {
  const wanted = Object.keys(optionalDependencies);
  const missing = wanted.filter((name) => !names.has(name));
  if (missing.length === 0) continue;
  process.exitCode = 1;
  process.stdout.write(
    `package-lock.json: ${nameOf(place)} ${version} lacks ${missing.length} of ${wanted.length} builds: ${missing.join(', ')}\n`,
  );
}
