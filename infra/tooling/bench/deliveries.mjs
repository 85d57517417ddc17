// Two thousand letters of twenty companies to a mail server on this machine, by the worker of the product, which is killed in
// the middle; the next one must lose nothing and double at most the letter that was on its way.
import { NestFactory } from '@nestjs/core';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { SMTPServer } from 'smtp-server';
import { start } from './process.mjs';
import { figure, secondsSince } from './report.mjs';

const companies = 20;
const each = 100;
const letters = companies * each;
const patience = 150;

/** Takes every letter and remembers its Message-ID. */
function sink() {
  const taken = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    onData: (stream, _session, done) => {
      let raw = '';
      stream.on('data', (part) => (raw += part));
      stream.on('end', () => {
        taken.push(/^message-id: *<([^@]*)/im.exec(raw)?.[1]);
        done();
      });
    },
  });
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () =>
      resolve({ taken, url: `smtp://127.0.0.1:${server.server.address().port}`, close: () => server.close() }),
    ),
  );
}

/** Through the outbox of the product: rows, and a job per company after its commit. */
async function queueLetters(env, tenantIds) {
  const { loadConfig, openQueues, Outbox, TenantDatabase } = await import('@leerspoor/platform-server');
  const { WorkerModule } = await import('../../../apps/worker/dist/worker.module.js');
  const config = loadConfig(env);
  const queues = openQueues(config);
  const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(config, queues), { logger: ['error'] });
  const letter = (to) => ({
    to,
    toName: 'Jan',
    subject: 'Je heftruckpas verloopt',
    text: 'Tekst '.repeat(200),
    html: `<p>${'Tekst '.repeat(200)}</p>`,
    kind: 'bench',
  });
  const ids = [];
  for (const tenantId of tenantIds) {
    const mails = Array.from({ length: each }, (_, n) => letter(`p${n}@sink.example`));
    ids.push(...(await app.get(TenantDatabase).runAs({ tenantId }, () => app.get(Outbox).queueAll(mails))));
  }
  await app.close();
  await queues.close();
  return ids;
}

async function waitFor(done) {
  const began = performance.now();
  while (!done() && secondsSince(began) < patience) await pause(20);
}

export async function benchDeliveries({ ownerUrl, env: common }) {
  const server = await sink();
  const env = { ...common, SMTP_URL: server.url };
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  const { rows } = await owner.query('select id from identity.tenant order by id limit $1', [companies]);
  const ids = new Set(
    await queueLetters(
      env,
      rows.map(({ id }) => id),
    ),
  );
  const ours = () => server.taken.filter((id) => ids.has(id));
  const killed = await start('apps/worker/dist/main.js', env);
  await waitFor(() => ours().length > 0);
  const [began, before] = [performance.now(), ours().length];
  await waitFor(() => ours().length >= letters / 2);
  const perSecond = (ours().length - before) / secondsSince(began);
  await killed.kill();
  const back = performance.now();
  // What a killed worker was sending is taken up after ten minutes of silence: let them have passed.
  await owner.query(`update mail set claimed_at = claimed_at - interval '11 minutes' where state = 'sending'`);
  const next = await start('apps/worker/dist/main.js', env);
  await waitFor(() => new Set(ours()).size === letters);
  const { megabytes } = next.seen();
  await next.stop();
  const lost = letters - new Set(ours()).size;
  const doubled = ours().length - new Set(ours()).size;
  await owner.end();
  server.close();
  figure(
    'deliveries to a local mail server',
    `${perSecond.toFixed(0)} /s by one worker, at most ${megabytes.toFixed(0)} MB`,
  );
  figure(
    'worker killed (-9) in the middle',
    `${lost} lost, ${doubled} doubled of ${letters}; all delivered ${secondsSince(back).toFixed(0)} s after the kill`,
    { words: '0 lost, ≤ 1 doubled', met: lost === 0 && doubled <= 1 },
  );
}
