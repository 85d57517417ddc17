import fs from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

const foldersIn = (dir) => {
  const at = path.join(root, dir);
  if (!fs.existsSync(at)) return [];
  return fs
    .readdirSync(at, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
    .map((entry) => `${dir}/${entry.name}`);
};

/** Folders (from the root, with '/') of every package of ours: the workspaces of package.json, spelled out. */
export const packages = [...foldersIn('apps'), ...foldersIn('libs').flatMap(foldersIn), 'infra/database'].filter(
  (dir) => fs.existsSync(path.join(root, dir, 'package.json')),
);

/** Links a package that is newer than the last `npm ci` into node_modules, so that a new lib works at once. */
export function linkPackages() {
  for (const dir of packages) {
    const { name } = JSON.parse(fs.readFileSync(path.join(root, dir, 'package.json'), 'utf8'));
    const link = path.join(root, 'node_modules', name);
    if (fs.lstatSync(link, { throwIfNoEntry: false })) continue;
    fs.mkdirSync(path.dirname(link), { recursive: true });
    try {
      const target = path.join(root, dir);
      fs.symlinkSync(
        process.platform === 'win32' ? target : path.relative(path.dirname(link), target),
        link,
        'junction',
      );
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
  }
}
