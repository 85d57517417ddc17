import { fill } from './zz-fill.js';
import { readMatrix, readMine } from '@leerspoor/certifications-contract';
import { sql, TenantDatabase } from '@leerspoor/platform-server';
import { day } from '@leerspoor/platform-contract';
import { aHouse } from '@leerspoor/platform-server/testing';
import { anActor } from '@leerspoor/people-server/testing';
import { CertificationsModule } from './certifications.module.js';
import { MatrixService } from './matrix/matrix.service.js';
import { MineService } from './mine/mine.service.js';
import { OverviewService } from './overview/overview.service.js';
import { CertificateExpiresDues } from './dues/certificate-expires.dues.js';
import { CertificateMissingDues } from './dues/certificate-missing.dues.js';
import { RenewalService } from './renewal/renewal.service.js';
import { words } from './testing/builders.js';

import { readFileSync } from 'node:fs';
const cpuOf = (pid: number) => { const f = readFileSync('/proc/' + pid + '/stat', 'utf8').split(') ')[1]!.split(' '); return (Number(f[11]) + Number(f[12])) * 10; };
async function time(label: string, n: number, f: () => Promise<unknown>, house?: any, c?: any) {
  const run = async () => {
    let pid = 0;
    if (house) pid = (await (house.get(TenantDatabase) as TenantDatabase).one<{ pid: number }>(sql`select pg_backend_pid() as pid`))!.pid;
    if (house && process.env['GENERIC']) await (house.get(TenantDatabase) as TenantDatabase).rows(sql`select set_config('plan_cache_mode', ${process.env['GENERIC']}, true)`);
    for (let i = 0; i < 8; i++) await f();
    const c0 = pid ? cpuOf(pid) : 0; const u = process.cpuUsage(); const t = performance.now();
    for (let i = 0; i < n; i++) await f();
    const v = process.cpuUsage(u);
    console.log(label, 'wall', ((performance.now() - t) / n).toFixed(2), 'pg cpu', pid ? ((cpuOf(pid) - c0) / n).toFixed(2) : '-', 'node cpu', ((v.user + v.system) / 1000 / n).toFixed(2));
  };
  if (house) await house.as({ ...c.company, employeeId: c.actor.employeeId }, run); else await run();
}

it('perf', async () => {
  const house = await aHouse({ modules: [CertificationsModule] });
  const big = await fill(house, 1000, 40, 8);
  const small = await fill(house, 50, 12, 5);
  let v: any; let m: any;
  await time('matrix first page 100 of 1000x40', 20, async () => { v = await house.get(MatrixService).read(big.actor, { limit: 100 }); }, house, big);
  await time('matrix later', 20, async () => { await house.get(MatrixService).read(big.actor, { limit: 100, after: v.next }); }, house, big);
  await time('matrix later filter', 20, async () => { await house.get(MatrixService).read(big.actor, { limit: 100, trouble: true, after: v.next }); }, house, big);
  await time('zod matrix', 50, async () => readMatrix.reply.parse(v));
  await time('mine big', 100, async () => { m = await house.get(MineService).read(big.actor); }, house, big);
  await time('zod mine', 100, async () => readMine.reply.parse(m));
  await time('overview big', 20, () => house.get(OverviewService).read(big.actor, 20), house, big);
  const r = { from: null, until: day('2027-12-01'), ownUntil: day('2029-12-01') };
  await time('dues expires 50', 100, () => house.get(CertificateExpiresDues).duesBetween(r), house, small);
  await time('dues missing 50', 100, () => house.get(CertificateMissingDues).duesBetween(r), house, small);
  await time('matrix small', 100, () => house.get(MatrixService).read(small.actor, { limit: 100 }), house, small);
  await time('mine small', 200, () => house.get(MineService).read(small.actor), house, small);
  await house.close();
}, 300000);
