import path from 'node:path';
import { swcOptions } from './swc-options.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const here = (file) => path.join(import.meta.dirname, file);
const swc = (tsx) => ['@swc/jest', swcOptions({ tsx, sourceMaps: 'inline' })];

// A project name follows from the file name: what needs a database says so (`*.db.spec.ts`, `*.e2e.spec.ts`), so that the
// pure tests never wait for one.
const needsDatabase = '\\.(db|e2e)\\.spec\\.ts$';

const project = (displayName, conditions, rest) => ({
  displayName,
  rootDir: root,
  roots: ['apps', 'libs', 'infra'].map((folder) => `<rootDir>/${folder}`),
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  modulePathIgnorePatterns: ['<rootDir>/(apps|infra)/[^/]+/dist/', '<rootDir>/libs/[^/]+/[^/]+/dist/'],
  transform: { '^.+\\.ts$': swc(false), '^.+\\.tsx$': swc(true) },
  resolver: here('jest.resolver.cjs'),
  testEnvironmentOptions: { customExportConditions: ['@leerspoor/source', ...conditions] },
  ...rest,
});

const server = ['libs/*/{contract,server}', 'infra', 'apps/{api,worker}'];

/** Native ESM: start it with `npm run jest -- <pattern>`. */
export default {
  rootDir: root,
  maxWorkers: 2,
  workerIdleMemoryLimit: '600MB',
  coverageProvider: 'v8',
  // Jest reads this here only: a limit in a project counts for nothing.
  testTimeout: 60_000,
  projects: [
    project('plain', ['node', 'node-addons'], {
      testEnvironment: here('jest.node-environment.mjs'),
      runtime: here('jest.runtime.cjs'),
      testMatch: server.map((folder) => `<rootDir>/${folder}/**/*.spec.ts`),
      testPathIgnorePatterns: ['/node_modules/', needsDatabase],
    }),
    project('database', ['node', 'node-addons'], {
      testEnvironment: here('jest.node-environment.mjs'),
      runtime: here('jest.runtime.cjs'),
      testMatch: server.map((folder) => `<rootDir>/${folder}/**/*.@(db|e2e).spec.ts`),
      globalSetup: here('jest.database.mjs'),
      globalTeardown: here('jest.database.teardown.mjs'),
    }),
    project('web', ['browser'], {
      testEnvironment: here('jest.jsdom-environment.mjs'),
      runtime: here('jest.runtime.cjs'),
      testMatch: ['libs/*/web', 'libs/platform/ui', 'apps/web'].map(
        (folder) => `<rootDir>/${folder}/**/*.spec.{ts,tsx}`,
      ),
      moduleNameMapper: { '\\.css$': here('jest.css.mjs') },
      setupFiles: [here('jest.jsdom.mjs')],
      setupFilesAfterEnv: [here('jest.testing-library.mjs')],
    }),
  ],
};
