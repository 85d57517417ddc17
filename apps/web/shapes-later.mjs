// A contract describes hundreds of shapes, of which a page uses a handful, and the first screen uses none: it shows what the API
// says, which checks what it says and has just sent that page. So in the website a shape is made when somebody first asks
// something of it, and zod, a tenth of all script, comes after the first screen. Tests and servers run the source as it is.
import fs from 'node:fs';
import path from 'node:path';
import * as zod from 'zod';

const contract = /\/libs\/[^/]+\/contract\/src\/.*\.ts$/;
const source = /\/libs\/platform\/contract\/src\/shapes\.ts$/;
const derives = new Set([
  'and',
  'array',
  'brand',
  'catch',
  'check',
  'default',
  'describe',
  'exclude',
  'extend',
  'extract',
  'keyof',
  'length',
  'max',
  'merge',
  'min',
  'nullable',
  'nullish',
  'omit',
  'optional',
  'or',
  'partial',
  'pick',
  'pipe',
  'refine',
  'required',
  'strict',
  'superRefine',
  'transform',
]);

const later = `
export let z;
let coming;
export const hasShapes = () => z !== undefined;
export const needShapes = () =>
  (coming ??= import('used-zod').then(
    (used) => void (z = used.z),
    (error) => {
      coming = undefined;
      throw error;
    },
  ));
export const whenAsked = (make) => {
  let made;
  const it = () => (made ??= make());
  return new Proxy({}, { get: (_, name) => it()[name], has: (_, name) => name in it() });
};`;

/** Named in types only. */
const types = new Set(['core', 'input', 'output', 'ZodType']);

/** Only what contracts use of zod: a whole namespace would carry forty languages. */
function usedZod() {
  const libs = path.resolve(import.meta.dirname, '../../libs');
  const names = new Set();
  for (const file of fs.readdirSync(libs, { recursive: true, encoding: 'utf8' }))
    if (/^[^/\\]+[/\\]contract[/\\]src[/\\].*\.ts$/.test(file) && !file.endsWith('.spec.ts'))
      for (const [, name] of fs.readFileSync(path.join(libs, file), 'utf8').matchAll(/\bz\.(\w+)/g))
        if (name in zod && !types.has(name)) names.add(name);
  const list = [...names].sort().map((name) => `${name}: zod.${name}`);
  return `import * as zod from 'zod';\nexport const z = { ${list.join(', ')} };`;
}

const rootOf = (node) => {
  let at = node;
  while (at.type === 'CallExpression' || at.type === 'MemberExpression') at = at.callee ?? at.object;
  return at.type === 'Identifier' ? at.name : '';
};

/** `z.object(…)`; `Named.extend(…)`, a shape made out of another; `pageOf(…)`, a shape by one of our own makers. */
function isShape(node, makers) {
  if (node.type !== 'CallExpression') return false;
  if (node.callee.type === 'Identifier') return makers.has(node.callee.name);
  return rootOf(node) === 'z' || derives.has(node.callee.property?.name);
}

/** Places of the shapes that are made when the module is read: not those inside functions, nor those inside another shape. */
function shapesIn(node, makers, found = []) {
  if (Array.isArray(node)) node.forEach((part) => shapesIn(part, makers, found));
  else if (node && typeof node.type === 'string' && !/Function|^Import|^TS/.test(node.type)) {
    if (isShape(node, makers)) found.push([node.start, node.end]);
    else for (const part of Object.values(node)) if (part && typeof part === 'object') shapesIn(part, makers, found);
  }
  return found;
}

const makers = new Set(['line', 'pageOf', 'text']);

export const shapesLater = {
  name: 'shapes-later',
  apply: 'build',
  enforce: 'post',
  resolveId: (id) => (id === 'used-zod' ? '\0used-zod' : undefined),
  load: (id) => (id === '\0used-zod' ? usedZod() : undefined),
  async transform(code, id) {
    if (source.test(id)) return { code: later, map: null };
    if (!contract.test(id)) return undefined;
    const places = shapesIn(this.parse(code).body, makers);
    let from = 0;
    const parts = places.map(([start, end]) => {
      const part = `${code.slice(from, start)}/* @__PURE__ */ whenAsked(() => ${code.slice(start, end)})`;
      from = end;
      return part;
    });
    const whole = `${parts.join('')}${code.slice(from)}`;
    const shapes = (
      await this.resolve('./shapes.js', path.resolve(import.meta.dirname, '../../libs/platform/contract/src/index.ts'))
    ).id;
    return {
      code: `import { whenAsked, z } from '${shapes}';\n${whole.replace(/import \{[^}]*\} from ["']zod["'];?/, '')}`,
      map: null,
    };
  },
};
