import { sql, TenantDatabase } from '@leerspoor/platform-server';
import { day } from '@leerspoor/platform-contract';
import { aHouse } from '@leerspoor/platform-server/testing';
import { CertificationsModule } from './certifications.module.js';
import { matrix } from './matrix/matrix.repository.js';
import { writeFileSync } from 'node:fs';
import { fill } from './zz-fill.js';
it('explain', async () => {
  const house = await aHouse({ modules: [CertificationsModule] });
  const big = await fill(house, 1000, 40, 8);
  const today = day('2026-11-24');
  const q = sql`explain (analyze) ${matrix({ reach: { kind: 'all' }, asOf: today, today, language: 'nl', words: [], teamId: null, locationId: null, jobRoleId: null, typeId: null, statuses: null, trouble: false, after: null, limit: 100 })}`;
  await house.as(big.company, async () => {
    const db = house.get(TenantDatabase) as TenantDatabase;
    let rows: any[] = [];
    for (let i = 0; i < 3; i++) rows = await db.rows<any>(q);
    writeFileSync('/tmp/explain.txt', rows.map((r) => r['QUERY PLAN']).join('\n'));
  });
  await house.close();
}, 300000);
