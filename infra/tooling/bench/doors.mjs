// Hot doors beside a bare server that answers the same statement: in turn, three times, medians.
import { fork } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { root } from '../workspace.mjs';
import { signIn } from './fill.mjs';
import { load, median } from './load.mjs';

const dist = (file) => import(pathToFileURL(path.join(root, file)).href);
const rounds = 3;

function started(file, env) {
  const child = fork(path.join(root, file), [], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    child.once('message', (message) => resolve({ child, ...message }));
    child.once('exit', (code) => reject(new Error(`${file} ended (${code}).`)));
  });
}

/** What a repository would send to the database, without sending it. */
async function statementOf(file, name, ask) {
  const { [name]: Repository } = await dist(file);
  let statement;
  await ask(new Repository({ json: (sql) => ((statement = sql), Promise.resolve({})) }));
  return statement;
}

/** As TenantDatabase.json wraps it. */
async function wrapped(statement, { tenantId, employeeId }) {
  const { sql } = await dist('libs/platform/server/dist/database/sql.js');
  return sql`
    select case when set_config('app.tenant', ${tenantId}, true) is not null and set_config('app.person', ${employeeId}, true) is not null
    then (${statement}) end as json`.compile();
}

const today = new Date().toISOString().slice(0, 10);

const pages = {
  'my certificates': {
    path: '/api/certifications/mine',
    who: { people: 50, first: false, limit: 200 },
    statement: ({ employeeId }) =>
      statementOf('libs/certifications/server/dist/cell/standing.repository.js', 'StandingRepository', (repository) =>
        repository.read({ personId: employeeId, reach: { kind: 'self', employeeId }, day: today, language: 'nl' }),
      ),
  },
  'matrix, 50 people × 10 types': {
    path: '/api/certifications/matrix',
    who: { people: 50, first: true, limit: 100 },
    statement: () => matrixStatement(100),
  },
  'matrix, 100 of 1,000 people × 40 types': {
    path: '/api/certifications/matrix',
    who: { people: 1000, first: true, limit: 1 },
    statement: () => matrixStatement(100),
  },
};

const matrixStatement = (limit) =>
  statementOf('libs/certifications/server/dist/matrix/matrix.repository.js', 'MatrixRepository', (repository) =>
    repository.read({
      reach: { kind: 'all' },
      asOf: today,
      today,
      language: 'nl',
      words: [],
      teamId: null,
      locationId: null,
      jobRoleId: null,
      typeId: null,
      statuses: null,
      trouble: false,
      after: null,
      limit,
    }),
  );

/** Statements that one request costs, counted by PostgreSQL. */
async function statementsOf(ownerUrl, ask) {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  const count = async () => {
    await owner.query('select pg_stat_clear_snapshot()');
    return (
      await owner.query(
        `select coalesce(sum(calls), 0)::int as n from pg_stat_statements s join pg_roles r on r.oid = s.userid where r.rolname = 'app_rt' and query not like '%bullmq%'`,
      )
    ).rows[0].n;
  };
  await ask();
  const before = await count();
  for (let n = 0; n < 10; n += 1) await ask();
  const each = ((await count()) - before) / 10;
  await owner.end();
  return each;
}

export async function benchDoors({ ownerUrl, appUrl, env, seconds, say }) {
  const api = await started('apps/api/dist/main.js', { ...env, PORT: '0' });
  const address = `http://127.0.0.1:${api.port}`;
  try {
    for (const [name, page] of Object.entries(pages)) {
      const people = await signIn(ownerUrl, page.who);
      const statements = await Promise.all(people.map(async (person) => wrapped(await page.statement(person), person)));
      const bare = await started('infra/tooling/bench/bare.mjs', {
        BARE: JSON.stringify({ url: appUrl, text: statements[0].text, values: statements.map(({ values }) => values) }),
      });
      const sides = {
        bare: [`http://127.0.0.1:${bare.port}`, people.map((_, n) => ({ path: `/page/${n}` }))],
        ours: [address, people.map(({ cookie }) => ({ path: page.path, headers: { cookie } }))],
      };
      const seen = { bare: [], ours: [] };
      for (const side of ['bare', 'ours']) await load(...sides[side], 1);
      for (let round = 0; round < rounds; round += 1)
        for (const side of ['bare', 'ours']) seen[side].push(await load(...sides[side], seconds));
      const of = (side, what) => median(seen[side].map((one) => one[what]));
      const each = await statementsOf(ownerUrl, () =>
        fetch(address + page.path, { headers: { cookie: people[0].cookie } }).then((r) => r.text()),
      );
      say(name, [
        `${of('ours', 'perSecond').toFixed(0)} /s of ${of('bare', 'perSecond').toFixed(0)} /s bare: ${((of('ours', 'perSecond') / of('bare', 'perSecond')) * 100).toFixed(0)} %`,
        `97.5 % within ${of('ours', 'slow')} ms of ${of('bare', 'slow')} ms bare: ${(of('ours', 'slow') / Math.max(1, of('bare', 'slow'))).toFixed(1)} ×`,
        `${(of('ours', 'bytes') / 1000).toFixed(1)} kB, ${each} statements`,
      ]);
      bare.child.disconnect();
    }
    say('API memory after it all', [`${Math.round(await rssOf(api.child.pid))} MB`]);
  } finally {
    api.child.send('stop');
  }
}

async function rssOf(pid) {
  const { readFile } = await import('node:fs/promises');
  return Number(/VmRSS:\s+(\d+)/.exec(await readFile(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;
}
