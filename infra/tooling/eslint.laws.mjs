// The laws of the house as data. docs/architecture.md tells why; boundaries.spec.ts proves that they bite.

/** A project may import its own scope and any scope to its left; nothing to its right. A total order cannot hold a circle. */
export const ladder = [
  'platform',
  'people',
  'reminders',
  'knowledge',
  'learning',
  'certifications',
  'conversations',
  'dossier',
  'connections',
  'app',
];

/** Inside a scope: which kind of project may import which. */
export const kinds = {
  contract: ['contract'],
  server: ['contract', 'server'],
  ui: ['ui'],
  web: ['contract', 'ui', 'web'],
  'server-app': ['contract', 'server', 'server-app'],
  'web-app': ['contract', 'ui', 'web'],
};

const serverOnly = [
  '@nestjs/*',
  '@fastify/*',
  'fastify',
  'typeorm',
  'pg',
  'bullmq',
  'ioredis',
  'rxjs',
  'nodemailer',
  'sharp',
  '@node-rs/*',
];
const webOnly = ['react', 'react-dom', 'react-i18next', 'i18next', '@mantine/*', '@tanstack/*', '@tabler/*'];
const inTests = ['fast-check', '@jest/globals'];

export const depConstraints = [
  ...ladder.map((scope, rung) => ({
    sourceTag: `scope:${scope}`,
    onlyDependOnLibsWithTags: ladder.slice(0, rung + 1).map((lower) => `scope:${lower}`),
  })),
  ...Object.entries(kinds).map(([kind, may]) => ({
    sourceTag: `type:${kind}`,
    onlyDependOnLibsWithTags: may.map((other) => `type:${other}`),
  })),
  { sourceTag: 'type:contract', allowedExternalImports: ['zod', ...inTests] },
  { sourceTag: 'type:ui', bannedExternalImports: serverOnly },
  { sourceTag: 'type:web', bannedExternalImports: serverOnly },
  { sourceTag: 'type:web-app', bannedExternalImports: serverOnly },
  { sourceTag: 'type:server', bannedExternalImports: webOnly },
  { sourceTag: 'type:server-app', bannedExternalImports: webOnly },
];

const serverLibs = '^@leerspoor/[a-z]+-server';
const suffixes = (...names) => `\\.(${names.join('|')})(\\.js)?$`;

/** In a server lib the suffix of a file is its layer; each names what it may not see. */
export const layers = {
  rules: [
    suffixes('entity', 'repository', 'service', 'controller', 'view', 'dues', 'job'),
    '^@nestjs/',
    '^typeorm$',
    serverLibs,
  ],
  entity: [suffixes('repository', 'service', 'controller', 'view', 'dues', 'job'), '^@nestjs/'],
  view: [suffixes('repository', 'service', 'controller', 'dues', 'job'), '^@nestjs/', '^typeorm$'],
  repository: [suffixes('service', 'controller', 'view', 'dues', 'job')],
  service: [suffixes('controller'), '^typeorm$', '^@nestjs/typeorm$'],
  dues: [suffixes('controller'), '^typeorm$', '^@nestjs/typeorm$'],
  job: [suffixes('controller'), '^typeorm$', '^@nestjs/typeorm$'],
  controller: [suffixes('repository', 'entity', 'dues', 'job'), '^typeorm$', '^@nestjs/typeorm$'],
};

const text = (pattern) => `:matches(Literal[value=/${pattern}/], TemplateElement[value.raw=/${pattern}/])`;
const ban = (selector, message) => ({ selector, message });

/** Things that may not be written, by name, so that a group of files can take its own choice of them. */
export const bans = {
  environment: [ban("MemberExpression[object.name='process'][property.name='env']", 'Read settings through Config.')],
  now: [
    ban("NewExpression[callee.name='Date'][arguments.length=0]", 'Ask the Clock.'),
    ban("CallExpression[callee.object.name='Date'][callee.property.name='now']", 'Ask the Clock.'),
    ban("CallExpression[callee.name='Date']", 'Ask the Clock.'),
  ],
  parallel: [
    ban(
      "CallExpression[callee.object.name='Promise'][callee.property.name=/^(all|allSettled|race|any)$/]",
      'One request is one connection: await in sequence.',
    ),
  ],
  tenantSetting: [
    ban(text('set_config\\s*\\('), 'Only platform/server says whose data is visible: use TenantDatabase.runAs.'),
  ],
  tenantColumn: [
    ban(
      'PropertyDefinition[key.name=/^(tenantId|tenant_id)$/]',
      'The wall fills and filters tenant_id; an entity does not know it.',
    ),
    ban(text('^tenant_id$'), 'The wall fills and filters tenant_id; an entity does not know it.'),
  ],
  door: [
    ban(
      ':matches(ExportNamedDeclaration, ExportAllDeclaration)[source.value=/\\.(entity|repository)(\\.js)?$/]',
      'An entity or a repository never leaves its lib.',
    ),
    ban('ExportAllDeclaration', 'A door names what it exports.'),
  ],
  rawFetch: [
    ban("CallExpression[callee.name='fetch']", 'Use useRead, useWrite or call of platform-web.'),
    ban(
      "CallExpression[callee.property.name='fetch'][callee.object.name=/^(window|globalThis|self)$/]",
      'Use useRead, useWrite or call of platform-web.',
    ),
    ban("NewExpression[callee.name='XMLHttpRequest']", 'Use useRead, useWrite or call of platform-web.'),
  ],
  html: [
    ban("JSXAttribute[name.name='dangerouslySetInnerHTML']", 'Text is text; nothing is written into the page as HTML.'),
  ],
  tests: [
    ban(
      'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip|todo|fixme|failing)$/]',
      'Every test runs.',
    ),
    ban('CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]', 'Every test runs.'),
    ban(
      "CallExpression[callee.name='setTimeout'][arguments.1.type='Literal']",
      'Wait for what you wait for, not for a time.',
    ),
    ban("CallExpression[callee.property.name='waitForTimeout']", 'Wait for what you wait for, not for a time.'),
  ],
};

const routeWords =
  'Get|Post|Put|Patch|Delete|All|Options|Head|Search|Body|Param|Query|Headers|Req|Request|Res|Response|Session|UploadedFiles?';

/** Names that may not be imported outside platform/server; `except` takes one out where it belongs. */
export const importBans = {
  routes: {
    regex: '^@nestjs/common$',
    importNamePattern: `^(${routeWords}|[A-Za-z]*Exception|forwardRef|Global)$`,
    message: 'Routes come from a contract (@Handles), refusals are Problems, and nothing is global or circular.',
  },
  repositories: {
    regex: '^@nestjs/typeorm$',
    importNamePattern: '^(Inject.*|get.*Token)$',
    message: 'Use TenantDatabase.',
  },
  connections: {
    regex: '^typeorm$',
    importNamePattern: '^(DataSource|EntityManager|QueryRunner|OneToMany|OneToOne|ManyToMany|get[A-Z].*)$',
    message: 'Use TenantDatabase; foreign keys are plain ids.',
  },
  drivers: {
    regex: '^(pg|bullmq|ioredis|@nestjs/bullmq|nodemailer)$',
    message: 'Use TenantDatabase, Jobs and Outbox of platform-server.',
  },
  directory: {
    regex: '^@leerspoor/platform-server$',
    importNamePattern: '^DirectoryDatabase$',
    message: 'What stands outside the walls is the business of people/server and the apps.',
  },
  node: { regex: '^node:', message: 'This code also runs in a browser.' },
};
