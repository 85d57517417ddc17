import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { shapesLater } from './shapes-later.mjs';

const api = process.env.API_ORIGIN ?? 'http://127.0.0.1:3000';

// Our own modules do nothing when they are merely imported, so what a page does not use stays out of its chunk.
const ours = /\/(libs\/[^/]+\/(contract|ui|web)|apps\/web)\/src\/(?!main|outside\/).*\.tsx?$/;

// Parts of libraries that the browser never calls but that cannot be shaken off, some 12 kB gz of the first script:
// zod's JSON Schema (the API derives OpenAPI from it) and its English sentences (we have our own), and Mantine's style elements (the variables are a file, theme.css).
const neverCalled =
  /\/(zod\/v4\/(core\/(json-schema-processors|to-json-schema)|locales\/en)\.js|@mantine\/core\/esm\/core\/MantineProvider\/(MantineCssVariables\/(MantineCssVariables|default-css-variables-resolver)|MantineClasses\/MantineClasses)\.mjs)$/;
const withoutNeverCalled = {
  name: 'without-never-called',
  enforce: 'pre',
  apply: 'build',
  transform(code, id) {
    if (!neverCalled.test(id)) return undefined;
    const declared = [...code.matchAll(/export (?:const|function|class) (\w+)/g)].map((found) => found[1]);
    const listed = [...code.matchAll(/export \{([^}]*)\}/g)]
      .flatMap((found) => found[1].split(','))
      .map((name) => name.split(' as ').at(-1).trim());
    const named = code.includes('export default') ? [...declared, ...listed, 'default'] : [...declared, ...listed];
    const names = new Set(named.filter((name) => name !== ''));
    return {
      code: `const nothing = () => undefined;\nexport { ${[...names].map((name) => `nothing as ${name}`).join(', ')} };`,
      map: null,
    };
  },
};

// What every screen needs, in one script instead of forty small ones.
const everywhere = new RegExp(
  [
    'node_modules/(@tanstack/(query-core|react-query|router-core|react-router|history|store|react-store)|use-sync-external-store|clsx)/',
    'node_modules/@mantine/core/esm/(core|utils)/',
    'node_modules/@mantine/core/esm/components/(Button|ActionIcon|Loader|Transition|UnstyledButton)/',
    'libs/platform/(contract/src/|ui/src/mark\\.|web/src/(device/(online|print-button)|page/route|session/kept)\\.)',
    'libs/(people/contract/src/hat|reminders/contract/src/(nudge-texts|preview))\\.',
  ].join('|'),
);

// What so many pages share comes in one script too: each small script costs a phone more than its bytes.
const sharedByMany = 24; // Lower gathers what only some screens need: 16 costs 12 kB more on the first one.
const often = /node_modules\/(?!react|scheduler)|libs\/(platform\/(ui|web)|[^/]+\/contract)\/src\//;

// What the shell and Vandaag are made of, and so everybody who is signed in loads: one script instead of thirty small ones.
const inside = new RegExp(
  [
    '@tabler/icons-react/dist/esm/icons/Icon(Home|Settings|WifiOff)\\.',
    'apps/web/src/domains/extras\\.|libs/[^/]+/web/src/trail/trail\\.ts$',
    'apps/web/src/shell/(admin-line|bell|hat-swap|nav|phone-bars|rail|shell)\\.',
    'apps/web/src/home/(employee-home|greeting|homes|home\\.page|task-list)\\.',
    'libs/certifications/web/src/(appointment/use-appointment-tasks|own-documents/lazy|pages|status/|texts\\.ts|texts/(meter-)?nl\\.)',
    'libs/certifications/web/src/(person/lazy|today/my-task-asks|today/use-my-tasks|training/booked-note|training/short-ids)',
    'libs/certifications/contract/src/(activity|appointment|appointment-template|certificate|mine|outcome|standing|training)\\.',
    'libs/certifications/contract/src/engine/(activity|gap|status|todo)\\.',
    'libs/(people/contract/src/company|people/web/src/extras|reminders/contract/src/inbox|reminders/web/src/inbox/unread)\\.',
    'libs/platform/(ui/src/(face|stops)|web/src/device/(clock|read-aloud|shortcut)|web/src/page/task)\\.',
  ].join('|'),
);

// And what Vandaag of HR is made of beside that.
const insideForHr =
  /apps\/web\/src\/home\/(break-list|company-home|first-steps)\.|libs\/platform\/web\/src\/page\/afterwards\.|libs\/certifications\/web\/src\/(coverage\/coverage-tones|today-texts|texts\/today-nl|today\/(break-asks|matrix-at|coverage-line|forecast-box|queue-line|teams-box|toolbox-start|use-breaks|use-short-tasks))\.|libs\/certifications\/contract\/src\/(coverage|overview|toolbox)\.|libs\/platform\/ui\/src\/(bar-chart|bars)\./;

// Beside every text file its compressed twins, which the API serves as they are: small, and no work per request.
const compressed = {
  name: 'compressed',
  apply: 'build',
  writeBundle({ dir }, bundle) {
    for (const file of Object.keys(bundle).filter((name) => /\.(js|css|svg)$/.test(name))) {
      const at = path.join(dir, file);
      const content = fs.readFileSync(at);
      if (content.length < 700) continue;
      fs.writeFileSync(`${at}.br`, zlib.brotliCompressSync(content));
      fs.writeFileSync(`${at}.gz`, zlib.gzipSync(content, { level: 9 }));
    }
  },
};

function reached(file, bundle, seen = new Set()) {
  for (const next of bundle[file].imports.filter((one) => bundle[one] && !seen.has(one)))
    reached(next, bundle, seen.add(next));
  return seen;
}

// Of two scripts that need each other one is read before the other has made anything, and gets nothing of it. Scripts without
// code of their own only pass on what another has.
function refuseCircles(bundle) {
  const own = Object.values(bundle).filter(({ modules }) =>
    Object.values(modules ?? {}).some(({ renderedLength }) => renderedLength > 0),
  );
  const needs = new Map(own.map(({ fileName }) => [fileName, reached(fileName, bundle)]));
  for (const { fileName, moduleIds } of own)
    if ([...needs.get(fileName)].some((other) => other !== fileName && needs.get(other)?.has(fileName)))
      throw new Error(
        `${moduleIds.at(-1)} is in a circle of scripts: name it in the group that needs it (vite.config.mjs).`,
      );
}

// What somebody needs beside the first script, signed in or not, and what Vandaag of each hat asks: the API tells the browser of it
// together with the page, so that nothing is fetched in turns.
const homes = JSON.parse(fs.readFileSync(path.join(import.meta.dirname, 'src/home/soon.json'), 'utf8'));
const soon = {
  name: 'soon',
  apply: 'build',
  writeBundle({ dir }, bundle) {
    const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
    const withImports = (file, seen = new Set()) => {
      if (!seen.has(file)) bundle[file].imports.reduce((all, next) => withImports(next, all), seen.add(file));
      return seen;
    };
    const at = (module) => chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module))).fileName;
    refuseCircles(bundle);
    const first = withImports(at('/index.html'));
    if (first.has(at('/shell/shell.tsx')))
      throw new Error('The first script needs something that `inside` names (vite.config.mjs): take it out there.');
    const filesOf = (...modules) => {
      const scripts = [...new Set(modules.flatMap((module) => [...withImports(at(module))]))].filter(
        (file) => !first.has(file),
      );
      return [...scripts, ...new Set(scripts.flatMap((file) => [...bundle[file].viteMetadata.importedCss]))];
    };
    const files = {
      everywhere: filesOf('/shell/shell.tsx'),
      out: filesOf('/sign-in/sign-in.page.tsx'),
      homes: Object.fromEntries(
        Object.entries(homes).map(([hat, { part, asks }]) => [
          hat,
          { files: filesOf('/shell/shell.tsx', '/home/home.page.tsx', part), asks },
        ]),
      ),
    };
    fs.writeFileSync(path.join(dir, 'soon.json'), JSON.stringify(files));
  },
};

// Pages that strangers open by a QR: a few kB, without the app. The API serves them by the first part of the address.
const pages = ['index', 'poort', 'mag-ik'];
const pagesOfTheirOwn = {
  name: 'pages-of-their-own',
  configureServer(server) {
    server.middlewares.use((request, _response, next) => {
      const page = pages.find((name) => request.url.startsWith(`/${name}/`));
      if (page) request.url = `/${page}.html`;
      next();
    });
  },
};

export default defineConfig({
  root: import.meta.dirname,
  cacheDir: '../../node_modules/.vite/web',
  plugins: [withoutNeverCalled, pagesOfTheirOwn, react(), shapesLater, compressed, soon],
  resolve: { conditions: ['@leerspoor/source', 'module', 'browser', 'development|production'] },
  server: { port: 4200, proxy: { '/api': api } },
  preview: { port: 4201, proxy: { '/api': api } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // Safari 15.4 would add 4 kB of helpers for private methods to everybody's first script.
    target: ['chrome100', 'firefox104', 'safari16'],
    sourcemap: false,
    // An inlined asset would be a data: address, which the security policy refuses for everything but pictures.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: pages.map((name) => path.join(import.meta.dirname, `${name}.html`)),
      treeshake: { moduleSideEffects: (id) => !ours.test(id) },
      output: {
        // Every script that a page may need stands by name in the first one: short names keep that list small.
        chunkFileNames: 'assets/[hash:7].js',

        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 3 },
            { name: 'base', test: everywhere, priority: 2 },
            { name: 'zod', test: /node_modules[\\/]zod[\\/]|used-zod/, priority: 2 },
            { name: 'kit', test: often, minShareCount: sharedByMany, priority: 1 },
            { name: 'inside', test: inside, priority: 0, includeDependenciesRecursively: false },
            { name: 'hr', test: insideForHr, priority: 0, includeDependenciesRecursively: false },
            { name: 'icons', test: /@tabler/, minShareCount: 4, priority: 0 },
          ],
        },
      },
    },
  },
});
