// A contract describes hundreds of shapes, of which a page uses a handful; making one costs a phone as much as drawing a line
// of text. In the website a shape is made when somebody first asks something of it. Tests and servers run the source as it is.
const contract = /\/libs\/[^/]+\/contract\/src\/.*\.ts$/;
const derives = new Set([
  'array',
  'check',
  'default',
  'extend',
  'nullable',
  'omit',
  'optional',
  'partial',
  'pick',
  'pipe',
  'refine',
]);

const helper = `
export const whenAsked = (make) => {
  let made;
  const it = () => (made ??= make());
  return new Proxy({}, { get: (_, name) => it()[name], has: (_, name) => name in it() });
};`;

const rootOf = (node) => {
  let at = node;
  while (at.type === 'CallExpression' || at.type === 'MemberExpression') at = at.callee ?? at.object;
  return at.type === 'Identifier' ? at.name : '';
};

/** `z.object(…)`, or `Named.extend(…)`: another shape made out of one. */
function isShape(node) {
  if (node.type !== 'CallExpression') return false;
  const root = rootOf(node);
  return root === 'z' || (/^[A-Z][a-z]/.test(root) && derives.has(node.callee.property?.name));
}

/** Places of the shapes that are made when the module is read: not those inside functions, nor those inside another shape. */
function shapesIn(node, found = []) {
  if (Array.isArray(node)) node.forEach((part) => shapesIn(part, found));
  else if (node && typeof node.type === 'string' && !/Function|^Import|^TS/.test(node.type)) {
    if (isShape(node)) found.push([node.start, node.end]);
    else for (const part of Object.values(node)) if (part && typeof part === 'object') shapesIn(part, found);
  }
  return found;
}

export const shapesWhenAsked = {
  name: 'shapes-when-asked',
  apply: 'build',
  enforce: 'post',
  resolveId: (id) => (id === 'when-asked' ? '\0when-asked' : undefined),
  load: (id) => (id === '\0when-asked' ? helper : undefined),
  transform(code, id) {
    if (!contract.test(id)) return undefined;
    const places = shapesIn(this.parse(code).body);
    if (places.length === 0) return undefined;
    let from = 0;
    const parts = places.map(([start, end]) => {
      const part = `${code.slice(from, start)}/* @__PURE__ */ whenAsked(() => ${code.slice(start, end)})`;
      from = end;
      return part;
    });
    return { code: `import { whenAsked } from 'when-asked';\n${parts.join('')}${code.slice(from)}`, map: null };
  },
};
