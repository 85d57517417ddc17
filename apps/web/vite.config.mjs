import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = process.env.API_ORIGIN ?? 'http://127.0.0.1:3000';

// Our own modules do nothing when they are merely imported, so what a page does not use stays out of its chunk.
const ours = /\/(libs\/[^/]+\/(contract|ui|web)|apps\/web)\/src\/(?!main).*\.tsx?$/;

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

export default defineConfig({
  root: import.meta.dirname,
  cacheDir: '../../node_modules/.vite/web',
  plugins: [withoutNeverCalled, react()],
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
      treeshake: { moduleSideEffects: (id) => !ours.test(id) },
      output: {
        codeSplitting: {
          groups: [{ name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 30 }],
        },
      },
    },
  },
});
