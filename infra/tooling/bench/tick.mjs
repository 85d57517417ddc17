// The tick as it runs in the product: queue, planner, deliveries, digests and kept mail, as app_rt, on the embedded database.
import pg from 'pg';
import { figure, thousands } from './report.mjs';
import { start } from './process.mjs';

const day = 86_400_000;

/** Ten o'clock in Amsterdam (nine in UTC, in winter) on the first Friday from today, and on the Monday after it. */
function moments() {
  const today = new Date(new Date().toISOString().slice(0, 10)).getTime();
  const friday = today + ((5 - new Date(today).getUTCDay() + 7) % 7) * day;
  return [friday, friday + 3 * day].map((at) => new Date(at + 9 * 3_600_000).toISOString());
}

async function onOwner(url, text, values) {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  const { rows } = await owner.query(text, values);
  await owner.end();
  return rows[0]?.n;
}

export async function benchTick({ ownerUrl, env }) {
  const worker = await start('infra/tooling/bench/tick-worker.mjs', env);
  try {
    const facts = await onOwner(ownerUrl, 'select count(*)::int n from certificate');
    const [friday, monday] = moments();
    const first = await worker.ask({ at: friday });
    // The database of the bench does not do so by itself, the product's does: plans made while nothing had been said yet are thrown away.
    await onOwner(ownerUrl, 'analyze');
    const begun = Date.now();
    const due = await worker.ask({ at: monday });
    const { megabytes } = worker.seen(begun);
    const idle = await worker.ask({ at: new Date(Date.parse(monday) + 900_000).toISOString() });
    const spoke = await onOwner(
      ownerUrl,
      'select count(distinct (tenant_id, subject_id))::int n from delivery where planned_at = $1',
      [monday],
    );
    figure('tick, the very first of every company', `${first.seconds.toFixed(1)} s (floors and overviews)`);
    figure(
      'tick, after a weekend',
      `${due.seconds.toFixed(1)} s for ${thousands(facts)} facts, ${((spoke / facts) * 100).toFixed(1)} % due; worker at most ${megabytes.toFixed(0)} MB`,
      { words: '≤ 10 s with at least 1 % due', met: due.seconds <= 10 && spoke / facts >= 0.01 },
    );
    figure('tick, a quarter later', `${idle.seconds.toFixed(1)} s with nothing new to say`);
  } finally {
    await worker.stop();
  }
}
