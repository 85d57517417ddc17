// Every status of 50,000 people as of another day, by the pure engine on one core and by PostgreSQL in set form: from the facts
// of each company as the product reads them. Both must come to the same statuses.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { NestFactory } from '@nestjs/core';
import pg from 'pg';
import { root } from '../workspace.mjs';
import { cpuOf, cpuOfUs } from './cpu.mjs';
import { atMost, figure, thousands } from './report.mjs';

const ours = (file) => import(pathToFileURL(path.join(root, 'libs/certifications/server/dist', file)).href);
const ahead = 90;

/** Opens the product without its doors, to read facts through its own repositories. */
async function openProduct(env) {
  const { loadConfig, openQueues, TenantDatabase } = await import('@leerspoor/platform-server');
  const { WorkerModule } = await import('../../../apps/worker/dist/worker.module.js');
  const { RenewalRepository } = await ours('renewal/renewal.repository.js');
  const { cellsOf, frame, personTokens } = await ours('cell/cells.repository.js');
  const { sql } = await import('../../../libs/platform/server/dist/database/sql.js');
  const config = loadConfig(env);
  const queues = openQueues(config);
  const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(config, queues), { logger: ['error'] });
  const [database, renewals] = [app.get(TenantDatabase), app.get(RenewalRepository, { strict: false })];
  const factsOf = (tenantId) =>
    database.runAs({ tenantId }, async () => {
      const types = await renewals.types();
      return {
        types,
        facts: await renewals.facts(
          null,
          types.map(({ id }) => id),
        ),
        people: await database.rows(sql`
          select p.id, p.starts_on as "startsOn", p.location_id as "locationId", p.job_role_ids as "jobRoleIds",
                 coalesce(p.team_path, '{}') as "teamPath", coalesce(p.contract_type, '') as "contractType", p.tags
          from person_card p`),
        asked: await database.rows(sql`
          select type_id as "typeId", rule, applies_from as "from", ends_on as "until", lead_time as "leadTime", blocks_work as "blocksWork"
          from requirement`),
      };
    });
  /** How many cells have which status. */
  const counted = (tenantId, day) =>
    sql`select set_config('app.tenant', ${tenantId}, true) is not null as walled, (
      with ${frame(day)}, people as materialized (select p.id, p.starts_on, ${personTokens} as tokens, ${day}::date as day from person_card p)
      select json_object_agg(status, n) from (select status, count(*) as n from ${cellsOf(sql`people`)} cell group by 1) x) as json`.compile();
  return { factsOf, counted, close: () => app.close().then(() => queues.close()) };
}

const grouped = (all, key) => {
  const groups = new Map();
  for (const one of all) {
    const group = groups.get(key(one));
    if (group) group.push(one);
    else groups.set(key(one), [one]);
  }
  return groups;
};
const none = [];

/** What the engine makes of a company on a day: cycles from papers, what is asked of whom, and the status of every cell. */
function engineOf(contract, rules) {
  const { dueFor, gapTouches, names, statusOf, tokensOfPerson } = contract;
  return ({ types, facts, people, asked }, day, counts) => {
    const own = rules.byPerson(facts);
    const demanded = grouped(asked, ({ typeId }) => typeId);
    const isRunning = ({ from, until }) => from <= day && (until === null || day < until);
    const inDemand = new Set(asked.filter(isRunning).map(({ typeId }) => typeId));
    let cells = 0;
    for (const person of people) {
      const tokens = tokensOfPerson(person);
      const mine = own.get(person.id);
      const suspensions = grouped(mine?.suspensions ?? none, ({ typeId }) => typeId);
      const { held, derived } = mine ? rules.personCycles(mine, types) : { held: new Map(), derived: new Map() };
      const holdings = (typeId, isOwn) =>
        [...(held.get(typeId) ?? none), ...(derived.get(typeId) ?? none)].map((cycle) => ({
          id: cycle.id ?? '',
          own: isOwn,
          from: cycle.from,
          windowOpens: cycle.windowOpens,
          expires: cycle.expires,
          graceEnds: cycle.graceEnds ?? null,
          revokedOn: cycle.revokedOn ?? null,
          suspensions: suspensions.get(typeId) ?? none,
          gaps: cycle.gaps.filter((gap) => gapTouches(gap, tokens)),
        }));
      for (const { id, satisfiedBy } of types) {
        const demands = (demanded.get(id) ?? none)
          .filter(({ rule }) => names(rule, tokens))
          .map((demand) => ({ ...demand, due: dueFor(demand.from, person.startsOn, demand.leadTime) }));
        if (demands.length === 0 && !held.has(id) && !derived.has(id)) continue;
        const { status } = statusOf(
          {
            demands,
            typeInDemand: inDemand.has(id),
            exemptions: none,
            holdings: [...holdings(id, true), ...satisfiedBy.flatMap((other) => holdings(other, false))],
            waiting: none,
            supervisions: none,
            oldEnoughOn: null,
          },
          day,
        );
        counts[status] = (counts[status] ?? 0) + 1;
        cells += 1;
      }
    }
    return cells;
  };
}

export async function benchRecompute({ ownerUrl, appUrl, env }) {
  const contract = await import('@leerspoor/certifications-contract');
  const { addDays } = await import('@leerspoor/platform-contract');
  const recompute = engineOf(contract, await ours('renewal/renewal.rules.js'));
  const product = await openProduct(env);
  const [owner, app] = [new pg.Client({ connectionString: ownerUrl }), new pg.Client({ connectionString: appUrl })];
  await Promise.all([owner.connect(), app.connect()]);
  try {
    const day = addDays(new Date().toISOString().slice(0, 10), ahead);
    const { rows: companies } = await owner.query(
      'select tenant_id as id from employee group by 1 having count(*) = 50 order by 1',
    );
    const backend = (await app.query('select pg_backend_pid() as pid')).rows[0].pid;
    const [engine, set] = [{}, {}];
    const spent = { engine: 0, engineWall: 0, set: 0, setWall: 0 };
    let [people, cells] = [0, 0];
    for (const { id } of companies) {
      const company = await product.factsOf(id);
      const [cpu, began] = [cpuOfUs(), performance.now()];
      cells += recompute(company, day, engine);
      spent.engine += cpuOfUs() - cpu;
      spent.engineWall += performance.now() - began;
      people += company.people.length;
    }
    const [cpu, began] = [cpuOf(backend), performance.now()];
    for (const { id } of companies) {
      const { rows } = await app.query({ name: 'cells', ...product.counted(id, day) });
      for (const [status, n] of Object.entries(rows[0].json ?? {})) set[status] = (set[status] ?? 0) + n;
    }
    spent.set = cpuOf(backend) - cpu;
    spent.setWall = performance.now() - began;
    const sorted = (counts) => JSON.stringify(Object.entries(counts).toSorted());
    if (sorted(engine) !== sorted(set)) throw new Error(`engine ${sorted(engine)}, database ${sorted(set)}`);
    const [whole, inSet] = [spent.engine / 1000, spent.set / 1000];
    figure(
      'recompute as of another day, the engine',
      `${whole.toFixed(1)} s of processor for ${thousands(cells)} cells of ${thousands(people)} people (${(spent.engineWall / 1000).toFixed(1)} s by the clock)`,
      atMost(whole, 5, ' s'),
    );
    figure(
      'recompute as of another day, in set form',
      `${Number.isNaN(inSet) ? '? ' : inSet.toFixed(1)} s of processor of PostgreSQL, a statement a company (${(spent.setWall / 1000).toFixed(1)} s by the clock)`,
    );
  } finally {
    await Promise.all([owner.end(), app.end(), product.close()]);
  }
}
