// The auditor pack of a thousand certificates, each with a document of its own that does not get smaller: asked for and
// fetched through the API, made by the worker.
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { hashOf, signIn } from './fill.mjs';
import { start, startApi } from './process.mjs';
import { atMost, figure, secondsSince, thousands } from './report.mjs';
import { visitor } from './visitor.mjs';

const certificates = 1000;
/** Of each person in the big company. */
const papers = 8;
/** A photograph of a paper as the product keeps it. */
const bytes = 400_000;
const patience = 180;

/** Puts a document at every paper of some people; gives their ids. */
async function prove(ownerUrl, tenantId, dataDir) {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const { rows } = await owner.query(
      `select c.id, c.person_id from certificate c
       where c.person_id in (select id from employee where tenant_id = $1::uuid order by id limit $2) order by c.person_id, c.id limit $3`,
      [tenantId, certificates / papers, certificates],
    );
    if (rows.length !== certificates) throw new Error(`There are ${rows.length} certificates.`);
    const files = rows.map(({ id }) => ({ id, sha256: write(path.join(dataDir, 'files', tenantId)) }));
    await owner.query(
      `with given as (select gen_random_uuid() as file_id, x.id, x.sha256 from unnest($2::uuid[], $3::text[]) x(id, sha256)),
       kept as (
         insert into stored_file (tenant_id, id, name, media_type, bytes, sha256, storage_key, created_at)
         select $1::uuid, file_id, 'pas.webp', 'image/webp', $4::bigint, sha256, $1::uuid || '/' || sha256, now() from given)
       insert into certificate_file (tenant_id, certificate_id, file_id, added_at) select $1::uuid, id, file_id, now() from given`,
      [tenantId, files.map(({ id }) => id), files.map(({ sha256 }) => sha256), bytes],
    );
    return [...new Set(rows.map(({ person_id: id }) => id))];
  } finally {
    await owner.end();
  }
}

/** A document in the folder of a company; gives its SHA-256. */
function write(folder) {
  const content = randomBytes(bytes);
  const sha256 = hashOf(content).toString('hex');
  const target = path.join(folder, sha256.slice(0, 2), sha256);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(target, content);
  return sha256;
}

/** The pack as it stands when it is ready. */
async function ready(call, id) {
  const began = performance.now();
  for (;;) {
    const pack = (await call('GET', '/certifications/audit-packs')).find((one) => one.id === id);
    if (pack.state === 'ready') return pack;
    if (pack.state === 'failed' || secondsSince(began) > patience) throw new Error(`The pack stands at ${pack.state}.`);
    await pause(50);
  }
}

/** Fetches the ZIP as a browser does; how many bytes came. */
async function download(address, cookie, id) {
  const reply = await fetch(`${address}/api/certifications/audit-packs/${id}/file`, { headers: { cookie } });
  let length = 0;
  for await (const part of reply.body) length += part.length;
  return length;
}

export async function benchPacks({ ownerUrl, env }) {
  const [hr] = await signIn(ownerUrl, { people: 1000, first: true, limit: 1 });
  const personIds = await prove(ownerUrl, hr.tenantId, env.DATA_DIR);
  const [api, worker] = [await startApi(env), await start('apps/worker/dist/main.js', env)];
  try {
    const call = visitor(api.address, hr.cookie);
    const idle = worker.seen().megabytes;
    const [since, began] = [Date.now(), performance.now()];
    const asked = {
      title: 'Bench',
      asOf: new Date().toISOString().slice(0, 10),
      withEvidence: true,
      filter: { personIds },
    };
    const { id } = await call('POST', '/certifications/audit-packs', asked);
    const pack = await ready(call, id);
    const made = secondsSince(began);
    const { megabytes, delay } = worker.seen(since);
    const { counts } = pack;
    if (counts.certificates !== certificates || counts.documents !== certificates)
      throw new Error(`The pack holds ${JSON.stringify(counts)}.`);
    figure(
      `auditor pack of ${thousands(certificates)} certificates`,
      `worker at most ${megabytes.toFixed(0)} MB (${idle.toFixed(0)} MB before), ${made.toFixed(1)} s for ${(pack.bytes / 1e6).toFixed(0)} MB with ${thousands(counts.documents)} documents; waits ≤ ${delay.toFixed(0)} ms`,
      atMost(megabytes, 300, ' MB'),
    );
    const [from, fetching] = [Date.now(), performance.now()];
    const length = await download(api.address, hr.cookie, id);
    if (length !== pack.bytes) throw new Error(`${length} of ${pack.bytes} bytes came.`);
    figure(
      'auditor pack, fetched',
      `${secondsSince(fetching).toFixed(1)} s, API at most ${api.seen(from).megabytes.toFixed(0)} MB`,
      atMost(api.seen(from).megabytes, 300, ' MB'),
    );
  } finally {
    await Promise.all([api.stop(), worker.stop()]);
  }
}
