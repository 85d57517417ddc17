// Hot doors beside a bare server that answers the same statement: in turn, three times, medians.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { root } from '../workspace.mjs';
import { signIn } from './fill.mjs';
import { load } from './load.mjs';
import { start, startApi } from './process.mjs';
import { atLeast, atMost, figure, median, thousands, measured } from './report.mjs';

const dist = (file) => import(pathToFileURL(path.join(root, file)).href);
const rounds = 3;
/** Fewer answers of a side in all rounds say nothing about a rate or a share of slow ones. */
const fewest = 100;
/** So long a side may go on, in all rounds together, to come to that many. */
const patience = 60;

/** What a repository would send to the database, without sending it. */
async function statementOf(file, name, ask) {
  const { [name]: Repository } = await dist(file);
  let statement;
  const take = (sql) => ((statement = sql), Promise.resolve({}));
  await ask(new Repository({ json: take, heavyJson: take }));
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
    soon: 400,
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

/** Statements that a request costs, counted by PostgreSQL: the median, because the API also does things that no request asked for. */
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
  const seen = [];
  for (let n = 0; n < 9; n += 1) {
    const before = await count();
    await ask();
    seen.push((await count()) - before);
  }
  await owner.end();
  return median(seen);
}

/** Our door and the bare server in turn; the medians of each. */
async function sideBySide(api, bare, page, people, seconds) {
  const sides = {
    bare: [`http://127.0.0.1:${bare.port}`, people.map((_, n) => ({ path: `/page/${n}` }))],
    ours: [api.address, people.map(({ cookie }) => ({ path: page.path, headers: { cookie } }))],
  };
  const seen = { bare: [], ours: [] };
  const each = { bare: seconds, ours: seconds };
  for (const side of ['bare', 'ours']) {
    const { perSecond } = await load(...sides[side], 1);
    each[side] = Math.min(patience / rounds, Math.max(seconds, (1.3 * fewest) / rounds / Math.max(0.1, perSecond)));
  }
  for (let round = 0; round < rounds; round += 1)
    for (const side of ['bare', 'ours']) seen[side].push(await load(...sides[side], Math.ceil(each[side])));
  const of = (side) =>
    Object.fromEntries(Object.keys(seen[side][0]).map((what) => [what, median(seen[side].map((one) => one[what]))]));
  const sum = (side, what) => seen[side].reduce((total, one) => total + one[what], 0);
  const enough = Math.min(sum('bare', 'answers'), sum('ours', 'answers')) >= fewest;
  return { bare: of('bare'), ours: { ...of('ours'), refused: sum('ours', 'refused') }, enough };
}

/** Milliseconds of one request on its own. */
async function alone(ask) {
  const times = [];
  for (let n = 0; n < 9; n += 1) {
    const began = performance.now();
    await ask();
    times.push(performance.now() - began);
  }
  return median(times);
}

export async function benchDoors({ ownerUrl, appUrl, env, seconds }) {
  const api = await startApi(env);
  try {
    for (const [name, page] of Object.entries(pages)) {
      const people = await signIn(ownerUrl, page.who);
      const statements = await Promise.all(people.map(async (person) => wrapped(await page.statement(person), person)));
      const bare = await start('infra/tooling/bench/bare.mjs', {
        BARE: JSON.stringify({ url: appUrl, text: statements[0].text, values: statements.map(({ values }) => values) }),
      });
      const { bare: base, ours, enough } = await sideBySide(api, bare, page, people, seconds).finally(bare.stop);
      const ask = () =>
        fetch(api.address + page.path, { headers: { cookie: people[0].cookie } }).then((reply) => reply.text());
      const share = (ours.perSecond / Math.max(0.1, base.perSecond)) * 100;
      const slower = ours.slow / Math.max(1, base.slow);
      const each = await statementsOf(ownerUrl, ask);
      const rate = `${thousands(ours.perSecond)} /s of ${thousands(base.perSecond)} /s bare: ${share.toFixed(0)} %`;
      figure(
        `${name}: rate`,
        `${rate}, ${(ours.bytes / 1000).toFixed(1)} kB`,
        measured(enough, atLeast(share, 60, ' %')),
      );
      figure(`${name}: refused`, `${ours.refused} at 32 connections`, atMost(ours.refused, 0));
      figure(
        `${name}: slowest of 40`,
        `${ours.slow} ms of ${base.slow} ms bare: ${slower.toFixed(1)} ×`,
        measured(enough, atMost(slower, 2, ' ×')),
      );
      figure(`${name}: statements`, `${each} per request`, { words: '2, however much there is', met: each === 2 });
      if (page.soon) {
        const time = await alone(ask);
        figure(`${name}: on its own`, `${time.toFixed(0)} ms`, atMost(time, page.soon, ' ms'));
      }
    }
    const { megabytes } = api.seen();
    figure('API memory, at most', `${megabytes.toFixed(0)} MB`, atMost(megabytes, 300, ' MB'));
  } finally {
    await api.stop();
  }
}
