// Imports of 20,000 rows through the doors of the API, worked by the worker, as a browser would: two companies, one by CSV and
// one by XLSX, each first its people and then their certificates.
import { setTimeout as pause } from 'node:timers/promises';
import { signIn } from './fill.mjs';
import { importFile } from './import-files.mjs';
import { start, startApi } from './process.mjs';
import { figure, secondsSince, thousands } from './report.mjs';
import { visitor } from './visitor.mjs';

const count = 20_000;
/** A step that takes longer has gone wrong. */
const patience = 120;

/** Seconds until the import waits for a person in the state that is asked for. */
async function until(call, id, state) {
  const began = performance.now();
  for (;;) {
    const found = await call('GET', `/imports/${id}`);
    if (found.state === state) return { found, seconds: secondsSince(began) };
    if (found.failure || secondsSince(began) > patience)
      throw new Error(`The import stands at ${found.state}: ${JSON.stringify(found.failure)}`);
    await pause(50);
  }
}

async function run(call, kind, format) {
  const { name, bytes } = await importFile(kind, format, count);
  const form = new FormData();
  form.set('body', JSON.stringify({ kind }));
  form.set('file', new Blob([bytes]), name);
  const began = performance.now();
  const { id } = await call('POST', '/imports', form);
  const { found } = await until(call, id, 'mapping');
  const read = secondsSince(began);
  await call('PUT', `/imports/${id}/mapping`, { kind, mapping: found.mapping });
  const { seconds: checked, found: shown } = await until(call, id, 'ready');
  if (shown.counts.new !== count) throw new Error(`Not all rows are new: ${JSON.stringify(shown.counts)}`);
  await call('POST', `/imports/${id}/applications`, { confirmEndings: true });
  const { seconds: applied } = await until(call, id, 'applied');
  return { read, checked, applied };
}

export async function benchImports({ ownerUrl, env }) {
  const [api, worker] = [await startApi(env), await start('apps/worker/dist/main.js', env)];
  try {
    const companies = await signIn(ownerUrl, { people: 10, first: true, limit: 2 });
    for (const [at, format] of ['csv', 'xlsx'].entries()) {
      const call = visitor(api.address, companies[at].cookie);
      for (const kind of ['employees', 'certificates']) {
        const since = Date.now();
        const { read, checked, applied } = await run(call, kind, format);
        const total = read + checked + applied;
        const [atWork, atTheDoor] = [worker.seen(since), api.seen(since)];
        figure(
          `import, ${thousands(count)} ${kind}, ${format.toUpperCase()}`,
          [
            `${thousands(count / total)} rows/s (read ${read.toFixed(1)} s, dry run ${checked.toFixed(1)} s, applied ${applied.toFixed(1)} s)`,
            `worker ≤ ${atWork.megabytes.toFixed(0)} MB, waits ≤ ${atWork.delay.toFixed(0)} ms`,
            `API ≤ ${atTheDoor.megabytes.toFixed(0)} MB, waits ≤ ${atTheDoor.delay.toFixed(0)} ms`,
          ].join('   '),
        );
      }
    }
  } finally {
    await Promise.all([api.stop(), worker.stop()]);
  }
}
