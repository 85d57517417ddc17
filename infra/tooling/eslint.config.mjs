import path from 'node:path';
import js from '@eslint/js';
import devkit from '@nx/devkit';
import nx from '@nx/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import ts from 'typescript-eslint';
import { bans, depConstraints, importBans, layers } from './eslint.laws.mjs';

const root = path.resolve(import.meta.dirname, '../..');

// The import ladder is judged by Nx's picture of the projects. Without one the rule would skip itself, with an old one it
// would judge yesterday's projects; so it is drawn (0.3 s when nothing changed) before anything is linted.
process.env.NX_DAEMON = 'false';
process.env.NX_ISOLATE_PLUGINS = 'false';
await devkit.createProjectGraphAsync({ exitOnError: false });

const inBrowser = 'apps/web/e2e/**/*.ts';
const tests = ['**/*.spec.ts', '**/*.spec.tsx', inBrowser];
const web = ['libs/*/web/src', 'libs/platform/ui/src', 'apps/web'].map((folder) => `${folder}/**/*.{ts,tsx}`);
const isomorphic = [...web, 'libs/*/contract/src/**/*.ts'];

const syntax = (...groups) => ({ 'no-restricted-syntax': ['error', ...groups.flat()] });
const imports = (...patterns) => ({ '@typescript-eslint/no-restricted-imports': ['error', { patterns }] });

const layer = ([suffix, forbidden]) => ({
  files: [`libs/*/server/src/**/*.${suffix}.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: forbidden.map((regex) => ({
          regex,
          message: `A .${suffix}.ts file may not see this: docs/architecture.md.`,
        })),
      },
    ],
  },
});

const everywhere = [bans.environment, bans.now, bans.tenantSetting];
const { routes, repositories, connections, drivers, directory, node } = importBans;

// Mind: two entries that set the same rule for one file replace each other. So layers use `no-restricted-imports`, the rest
// `@typescript-eslint/no-restricted-imports`; and each group below repeats what still holds for it.
export default ts.config(
  { ignores: ['**/dist', '**/node_modules', '.nx', 'data', 'coverage', 'test-results'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [ts.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['infra/tooling/tsconfig.server.json'],
        tsconfigRootDir: root,
      },
    },
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': ['error', { enforceBuildableLibDependency: false, allow: [], depConstraints }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-extraneous-class': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
      ...syntax(...everywhere),
      ...imports(routes, repositories, connections, drivers, directory),
    },
  },
  ...Object.entries(layers).map(layer),
  { files: ['libs/*/server/src/**/*.{repository,service}.ts'], rules: syntax(...everywhere, bans.parallel) },
  { files: ['libs/*/server/src/**/*.entity.ts'], rules: syntax(...everywhere, bans.tenantColumn) },
  { files: ['libs/*/*/src/index.ts'], rules: syntax(...everywhere, bans.door) },
  { files: ['libs/people/server/src/**/*.ts'], rules: imports(routes, repositories, connections, drivers) },
  { files: ['apps/{api,worker}/**/*.ts'], rules: imports(routes, repositories) },
  { files: ['infra/**/*.ts'], rules: { ...syntax(bans.environment, bans.now), ...imports(routes) } },
  { files: isomorphic, rules: { ...imports(node), ...syntax(...everywhere) } },
  {
    files: web,
    plugins: { 'react-hooks': reactHooks },
    languageOptions: { globals: globals.browser, parserOptions: { project: ['infra/tooling/tsconfig.web.json'] } },
    rules: {
      ...syntax(...everywhere, bans.rawFetch, bans.html),
      // The other rules of this plugin run the React compiler, which we do not use: a quarter of all linting time.
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
  { files: ['libs/platform/web/src/**/*.{ts,tsx}'], rules: syntax(bans.environment, bans.html) },
  {
    files: ['libs/platform/server/src/**/*.ts'],
    rules: { 'no-restricted-syntax': 'off', '@typescript-eslint/no-restricted-imports': 'off' },
  },
  {
    files: tests,
    rules: {
      ...syntax(bans.tests, bans.now),
      '@typescript-eslint/no-restricted-imports': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off', // expect.any() and friends are `any`
    },
  },
  // They steer a browser from Node: no React, and today is today.
  { files: [inBrowser], rules: { ...syntax(bans.tests), 'react-hooks/rules-of-hooks': 'off' } },
  { files: ['apps/web/public/*.js'], languageOptions: { globals: globals.browser } },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: { globals: { ...globals.node, ...globals.browser, ...globals.jest } },
    rules: { 'no-unused-vars': ['error', { argsIgnorePattern: '^_' }] },
  },
);
