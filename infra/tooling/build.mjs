// node infra/tooling/build.mjs [--server] [--web] [package folders…]
// Compiles what changed (by content) and removes what no longer has a source. Without arguments: everything.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { linkPackages, packages, root } from './workspace.mjs';

const stampFile = '.stamp.json';
const webApp = 'apps/web';
const isServer = (dir) => /^libs\/[^/]+\/(contract|server)$|^apps\/(api|worker)$|^infra\/database$/.test(dir);
const isWebInput = (dir) => dir === webApp || /^libs\/[^/]+\/(contract|web|ui)$/.test(dir);
const isSpec = (file) => /\.(spec|e2e)\.tsx?$/.test(file);

const hashOf = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha1')).digest('base64url');
const lockHash = hashOf(fs.readFileSync(path.join(root, 'package-lock.json')));

function filesIn(dir, skip = []) {
  if (!fs.existsSync(dir)) return [];
  return fs.readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    if (skip.includes(entry.name)) return [];
    const at = path.join(dir, entry.name);
    return entry.isDirectory() ? filesIn(at) : [at];
  });
}

/** Whole or not at all: another process may be starting from the same files. */
function writeWhole(file, content) {
  const half = `${file}.${process.pid}~`;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(half, content);
  fs.renameSync(half, file);
}

/** A half-written file of another build that is going on, not of one that was killed. */
function isBeingWritten(file) {
  return file.endsWith('~') && Date.now() - (fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) < 60_000;
}

function readStamp(dist) {
  try {
    return JSON.parse(fs.readFileSync(path.join(dist, stampFile), 'utf8'));
  } catch {
    return {};
  }
}

const compiler = () => hashOf(lockHash, fs.readFileSync(path.join(import.meta.dirname, 'swc-options.mjs')));

async function compile(source, target, content) {
  const [{ transform }, { swcOptions }] = await Promise.all([import('@swc/core'), import('./swc-options.mjs')]);
  const { code, map } = await transform(content.toString('utf8'), {
    ...swcOptions(),
    filename: source,
    sourceFileName: path.relative(path.dirname(target), source).replaceAll(path.sep, '/'),
    inlineSourcesContent: false,
  });
  writeWhole(`${target}.map`, map);
  writeWhole(target, `${code}//# sourceMappingURL=${path.basename(target)}.map\n`);
}

/** Brings the `dist` of one package in step with its `src`; resolves to how many files were written, and what did not compile. */
async function buildPackage(dir, version) {
  const src = path.join(root, dir, 'src');
  const dist = path.join(root, dir, 'dist');
  const before = readStamp(dist);
  const present = new Set(filesIn(dist).map((file) => path.relative(dist, file)));
  const after = {};
  const expected = new Set([stampFile]);
  const faults = [];
  const work = [];
  for (const file of filesIn(src)) {
    if (isSpec(file) || file.endsWith('.d.ts')) continue;
    const name = path.relative(src, file);
    const isSource = name.endsWith('.ts');
    const output = isSource ? name.replace(/\.ts$/, '.js') : name;
    const outputs = isSource ? [output, `${output}.map`] : [output];
    outputs.forEach((made) => expected.add(made));
    const content = fs.readFileSync(file);
    const hash = hashOf(content);
    if (before.version === version && before.files[name] === hash && outputs.every((made) => present.has(made))) {
      after[name] = hash;
      continue;
    }
    const target = path.join(dist, output);
    const done = isSource ? compile(file, target, content) : Promise.resolve(writeWhole(target, content));
    work.push(
      done
        .then(() => (after[name] = hash))
        .catch((error) =>
          faults.push(`${dir}/src/${name}: ${String(error.message ?? error).split('\n\nCaused by')[0]}`),
        ),
    );
  }
  await Promise.all(work);
  const stale = [...present].filter((name) => !expected.has(name) && !isBeingWritten(path.join(dist, name)));
  stale.forEach((name) => fs.rmSync(path.join(dist, name), { force: true }));
  if (work.length + stale.length > 0) writeWhole(path.join(dist, stampFile), JSON.stringify({ version, files: after }));
  return { written: work.length - faults.length, faults };
}

async function buildServer(dirs) {
  const version = compiler();
  const results = await Promise.all(dirs.map((dir) => buildPackage(dir, version)));
  const faults = results.flatMap((result) => result.faults);
  const written = results.reduce((sum, result) => sum + result.written, 0);
  if (written > 0) console.log(`Compiled ${written} server ${written === 1 ? 'file' : 'files'}.`);
  faults.forEach((fault) => console.error(`Does not compile: ${fault}`));
  return faults.length === 0;
}

/** One hash over everything that the website is made of. */
function webHash() {
  const files = packages
    .filter(isWebInput)
    .flatMap((dir) => filesIn(path.join(root, dir), ['dist', 'e2e', 'node_modules']));
  const parts = files
    .filter((file) => !isSpec(file))
    .flatMap((file) => [path.relative(root, file), fs.readFileSync(file)]);
  return hashOf(lockHash, fs.readFileSync(import.meta.filename), ...parts);
}

/** Which build stands in `dist`: its first page names everything else by content. Empty when there is none. */
function webBuilt() {
  const page = path.join(root, webApp, 'dist/index.html');
  return fs.existsSync(page) ? hashOf(fs.readFileSync(page)) : '';
}

async function buildWeb() {
  const stamp = path.join(root, 'node_modules/.cache/leerspoor/web');
  const inputs = webHash();
  const known = fs.existsSync(stamp) ? fs.readFileSync(stamp, 'utf8') : '';
  if (known === `${inputs} ${webBuilt()}`) return true;
  // Also when a test asks: else it would be a website with React's own checks in it, which is twice as big.
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  try {
    await build({ root: path.join(root, webApp), logLevel: 'warn' });
  } catch (error) {
    console.error(`The website does not build: ${error.message}`);
    return false;
  }
  writeWhole(stamp, `${inputs} ${webBuilt()}`);
  console.log('Built the website.');
  return true;
}

const args = process.argv.slice(2);
const named = args
  .filter((arg) => !arg.startsWith('--'))
  .map((dir) => path.relative(root, path.resolve(dir)).replaceAll(path.sep, '/'));
const everything = args.length === 0;
const wanted = (flag) => everything || args.includes(flag);

linkPackages();
const server = packages.filter((dir) => isServer(dir) && (wanted('--server') || named.includes(dir)));
const serverDone = await buildServer(server);
const web = packages.includes(webApp) && (wanted('--web') || named.includes(webApp));
const webDone = web ? await buildWeb() : true;
process.exitCode = serverDone && webDone ? 0 : 1;
