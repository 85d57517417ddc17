import { createHash } from 'node:crypto';

interface Operation {
  operationId: string;
  summary: string;
  tags: string[];
  'x-permission': string;
  parameters: { name: string; in: string; required: boolean; schema: object }[];
  requestBody?: { content: Record<string, { schema: object }> };
  responses: Record<string, { content?: Record<string, { schema: object }> }>;
}

interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object> };
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A schema as text; references to shared schemas become links. */
const shown = (schema: object) =>
  `<pre>${escaped(JSON.stringify(schema, null, 2)).replace(/&quot;#\/components\/schemas\/(\w+)&quot;/g, '<a href="#schema-$1">$1</a>')}</pre>`;

const style = `
:root{color-scheme:light dark;--paper:#f8f3e7;--card:#fffdf8;--ink:#1b211d;--quiet:#5f5848;--line:#e3dac6;--brand:#1c563a}
@media(prefers-color-scheme:dark){:root{--paper:#131815;--card:#1c231f;--ink:#efece2;--quiet:#b4b5a8;--line:#2e3731;--brand:#94bd9e}}
body{margin:0 auto;max-width:60rem;padding:1.5rem;background:var(--paper);color:var(--ink);font:1.0625rem/1.5 system-ui,sans-serif}
a{color:var(--brand)}h1,h2{line-height:1.2}details{background:var(--card);border:1px solid var(--line);border-radius:10px;margin:.5rem 0;padding:.625rem .875rem}
summary{cursor:pointer}summary b{display:inline-block;min-width:4.5rem;color:var(--brand)}code,pre{font:.9375rem/1.45 ui-monospace,monospace;overflow:auto}
small{color:var(--quiet)}table{border-collapse:collapse}td,th{text-align:left;vertical-align:top;padding:.25rem 1rem .25rem 0}nav a{margin-right:1rem}`;

const contentOf = (content: Record<string, { schema: object }> | undefined) => Object.values(content ?? {})[0]?.schema;

function section(title: string, schema: object | undefined): string {
  return schema ? `<h3>${title}</h3>${shown(schema)}` : '';
}

function operation(method: string, path: string, op: Operation): string {
  const rows = op.parameters.map(
    (p) =>
      `<tr><td><code>${escaped(p.name)}</code></td><td>${p.in}${p.required ? '' : ', optional'}</td><td>${shown(p.schema)}</td></tr>`,
  );
  return `<details id="${op.operationId}"><summary><b>${method.toUpperCase()}</b> <code>${escaped(path)}</code><br>${escaped(op.summary)} <small>${escaped(op['x-permission'])}</small></summary>
${rows.length > 0 ? `<h3>Parameters</h3><table>${rows.join('')}</table>` : ''}${section('Body', contentOf(op.requestBody?.content))}${section('Reply', contentOf(op.responses['200']?.content))}</details>`;
}

/** The OpenAPI document as one page to read: no scripts, searchable by the browser, printable. */
export function documentationPage(openapi: object): { html: string; policy: string } {
  const { paths, components } = openapi as Document;
  const all = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, op]) => ({ method, path, op })),
  );
  const tags = [...new Set(all.map(({ op }) => op.tags[0] as string))].sort();
  const groups = tags.map(
    (tag) =>
      `<h2 id="${tag}">${tag}</h2>${all
        .filter(({ op }) => op.tags[0] === tag)
        .map(({ method, path, op }) => operation(method, path, op))
        .join('')}`,
  );
  const schemas = Object.entries(components.schemas).map(
    ([name, schema]) =>
      `<details id="schema-${name}"><summary><code>${name}</code></summary>${shown(schema)}</details>`,
  );
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Leerspoor API</title><style>${style}</style></head><body>
<h1>Leerspoor API</h1><p>Derived from the contracts that server and client share. Machine-readable: <a href="/api/openapi.json">OpenAPI 3.1</a>. Sign in with <a href="#signInWithPassword">POST /api/session</a>; a change needs an <code>Origin</code> header with this site's address.</p>
<nav>${tags.map((tag) => `<a href="#${tag}">${tag}</a>`).join('')}<a href="#schemas">schemas</a></nav><main>${groups.join('')}<h2 id="schemas">schemas</h2>${schemas.join('')}</main></body></html>`;
  const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`;
  return { html, policy };
}
