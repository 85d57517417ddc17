import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { sql } from '../database/sql.js';
import { TenantDatabase } from '../database/tenant-database.js';
import { aHouse, type House } from '../testing/a-house.js';
import { Outbox } from './outbox.js';
import { anSmtpServer, type SmtpServer } from './testing/an-smtp-server.js';

const script = path.resolve(import.meta.dirname, '../../dist/mail/testing/mail-worker.js');
const perCompany = 40;
const kills = 2;

describe('a worker killed in the middle', () => {
  let server: SmtpServer;
  let house: House;
  let worker: ChildProcess | undefined;

  beforeAll(async () => {
    server = await anSmtpServer();
    house = await aHouse({ settings: { SMTP_URL: server.url } });
  });
  afterAll(async () => {
    worker?.kill('SIGKILL');
    await house.close();
    await server.close();
  });

  /** A worker eleven minutes later: what the one before left behind is then known to be left behind. */
  const start = (): ChildProcess => {
    house.clock.advance(11 * 60_000);
    const { DATABASE_URL, SMTP_URL, PUBLIC_URL, DATA_DIR } = house.config;
    const env = { ...process.env, DATABASE_URL, SMTP_URL, PUBLIC_URL, DATA_DIR, NOW: house.clock.now().toISOString() };
    return (worker = spawn(process.execPath, [script], { env, stdio: ['ignore', 'ignore', 'inherit'] }));
  };

  it('loses nothing, and doubles at most one letter per kill, with the same Message-ID', async () => {
    const ids: string[] = [];
    const companies = [await house.tenant(), await house.tenant(), await house.tenant()];
    for (const [n, company] of companies.entries()) {
      const letters = Array.from({ length: perCompany }, (_, m) => ({
        to: `p${n}-${m}@example.test`,
        toName: '',
        subject: 'x',
        text: 'x',
        html: 'x',
        kind: 'test',
      }));
      ids.push(...(await house.as(company, () => house.get(Outbox).queueAll(letters))));
    }
    for (let kill = 1; kill <= kills; kill += 1) {
      const enough = server.accepted.length + 10 + kill;
      const killed = start();
      await server.until(enough);
      killed.kill('SIGKILL');
      await once(killed, 'exit');
    }
    const [code] = (await once(start(), 'exit')) as [number];
    expect(code).toBe(0);

    const accepted = server.accepted.map(({ messageId }) => messageId);
    expect(new Set(accepted)).toEqual(new Set(ids.map((id) => `<${id}@leerspoor.example>`)));
    expect(accepted.length - ids.length).toBeLessThanOrEqual(kills);
    for (const company of companies) {
      const left = await house.as(company, () =>
        house.get(TenantDatabase).rows(sql`select from mail where state <> 'sent'`),
      );
      expect(left).toEqual([]);
    }
  }, 120_000);
});
