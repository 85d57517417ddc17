const boundaries = '@nx/enforce-module-boundaries';
const layer = 'no-restricted-imports';
const word = '@typescript-eslint/no-restricted-imports';
const form = 'no-restricted-syntax';

/** A line of code that keeps or breaks a law of the house, and the rule that must say so. */
interface Plant {
  law: string;
  file: string;
  code: string;
  broken?: string;
}

const server = 'libs/certifications/server/src/holding';
export const plants: Plant[] = [
  {
    law: 'no import up the ladder',
    file: 'libs/people/contract/src/plant.ts',
    code: `import '@leerspoor/certifications-contract';`,
    broken: boundaries,
  },
  {
    law: 'no server code in a web lib',
    file: 'libs/people/web/src/plant.tsx',
    code: `import '@leerspoor/people-server';`,
    broken: boundaries,
  },
  {
    law: 'a contract knows zod and nothing else',
    file: 'libs/people/contract/src/plant.ts',
    code: `import 'typeorm';`,
    broken: boundaries,
  },
  {
    law: 'no way around the door of a lib',
    file: 'libs/certifications/server/src/plant.ts',
    code: `import '../../../people/server/src/index.js';`,
    broken: boundaries,
  },
  {
    law: 'no React on the server',
    file: 'libs/people/server/src/plant.ts',
    code: `import 'react';`,
    broken: boundaries,
  },
  { law: 'rules are pure', file: `${server}/plant.rules.ts`, code: `import './holding.repository.js';`, broken: layer },
  {
    law: 'a controller does not see the repository',
    file: `${server}/plant.controller.ts`,
    code: `import './holding.repository.js';`,
    broken: layer,
  },
  {
    law: 'a service does not know TypeORM',
    file: `${server}/plant.service.ts`,
    code: `import 'typeorm';`,
    broken: layer,
  },
  {
    law: 'no route without a contract',
    file: `${server}/plant.controller.ts`,
    code: `import { Get } from '@nestjs/common';\nexport const x = Get;`,
    broken: word,
  },
  {
    law: 'no refusal that is not a Problem',
    file: `${server}/plant.service.ts`,
    code: `import { NotFoundException } from '@nestjs/common';\nexport const x = NotFoundException;`,
    broken: word,
  },
  {
    law: 'no repository past the wall',
    file: `${server}/plant.ts`,
    code: `import { InjectDataSource } from '@nestjs/typeorm';\nexport const x = InjectDataSource;`,
    broken: word,
  },
  {
    law: 'no directory but for people',
    file: `${server}/plant.service.ts`,
    code: `import { DirectoryDatabase } from '@leerspoor/platform-server';\nexport const x = DirectoryDatabase;`,
    broken: word,
  },
  {
    law: 'settings come from Config',
    file: `${server}/plant.service.ts`,
    code: `export const x = process.env;`,
    broken: form,
  },
  {
    law: 'now comes from the Clock',
    file: `${server}/plant.rules.ts`,
    code: `export const x = new Date();`,
    broken: form,
  },
  {
    law: 'one request is one connection',
    file: `${server}/plant.repository.ts`,
    code: `export const x = Promise.all([]);`,
    broken: form,
  },
  {
    law: 'nobody else says whose data is visible',
    file: `${server}/plant.repository.ts`,
    code: 'export const x = `select set_config($1)`;',
    broken: form,
  },
  {
    law: 'an entity does not know its tenant',
    file: `${server}/plant.entity.ts`,
    code: `export class Plant {\n  tenantId!: string;\n}`,
    broken: form,
  },
  {
    law: 'an entity never leaves its lib',
    file: 'libs/certifications/server/src/index.ts',
    code: `export { Holding } from './holding/holding.entity.js';`,
    broken: form,
  },
  {
    law: 'the client calls doors, not addresses',
    file: 'libs/people/web/src/plant.ts',
    code: `export const x = fetch('/api');`,
    broken: form,
  },
  {
    law: 'every test runs',
    file: 'libs/people/contract/src/plant.spec.ts',
    code: `it.only('runs', () => undefined);`,
    broken: form,
  },
  {
    law: 'no test waits for a time',
    file: 'libs/people/contract/src/plant.spec.ts',
    code: `setTimeout(() => undefined, 500);`,
    broken: form,
  },
];
export const good: Plant[] = [
  {
    law: 'down the ladder, kind by kind',
    file: 'libs/certifications/server/src/plant.ts',
    code: `import '@leerspoor/people-contract';\nimport '@leerspoor/people-server';`,
  },
  {
    law: 'a service sees its repository and rules',
    file: `${server}/plant.service.ts`,
    code: `import './holding.repository.js';\nimport './holding.rules.js';`,
  },
  {
    law: 'people may see the directory',
    file: 'libs/people/server/src/plant.service.ts',
    code: `import { DirectoryDatabase } from '@leerspoor/platform-server';\nexport const x = DirectoryDatabase;`,
  },
];
