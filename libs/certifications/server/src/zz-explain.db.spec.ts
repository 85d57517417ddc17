import { sql, TenantDatabase, type Sql } from '@leerspoor/platform-server';
import { day } from '@leerspoor/platform-contract';
import { aHouse } from '@leerspoor/platform-server/testing';
import { CertificationsModule } from './certifications.module.js';
import { CertificateDuesRepository } from './dues/certificate-dues.repository.js';
import { writeFileSync } from 'node:fs';
import { fill } from './zz-fill.js';
it('explain', async () => {
  const house = await aHouse({ modules: [CertificationsModule] });
  const small = await fill(house, 50, 12, 5);
  const today = day('2026-11-24');
  for (const what of ['expiring', 'lacking'] as const) {
  let q!: Sql;
  await new CertificateDuesRepository({ rows: (s: Sql) => { q = s; return Promise.resolve([]); } } as any)[what]({ today, zone: 'Europe/Amsterdam', days: { from: null, until: day('2027-12-01'), ownUntil: day('2029-12-01') }, certificateIds: null, personIds: null });
  await house.as(small.company, async () => {
    const db = house.get(TenantDatabase) as TenantDatabase;
    let rows: any[] = [];
    for (let i = 0; i < 3; i++) rows = await db.rows<any>(sql`explain (analyze) ${q}`);
    writeFileSync(`/tmp/explain-${what}.txt`, rows.map((r) => r['QUERY PLAN']).join('\n'));
  });
  }
  await house.close();
}, 300000);
