import net, { type AddressInfo } from 'node:net';
import { z } from 'zod';
import { sql } from '../database/sql.js';
import { TenantDatabase } from '../database/tenant-database.js';
import { aHouse, type House } from '../testing.js';
import { JobRunner } from './job-runner.js';
import { defineJob, JobHandler } from './job-kind.js';
import { Jobs } from './jobs.js';

const Payload = z.object({ tenantId: z.uuid(), name: z.string() });
const writeKind = defineJob('try.write', Payload);

/** Writes a row as the company of its payload; fails as often as it is told to. */
class WriteHandler extends JobHandler<z.infer<typeof Payload>> {
  override readonly kind = writeKind;
  private waiting: (() => void)[] = [];
  done: string[] = [];
  failures = 0;

  constructor(private readonly database: TenantDatabase) {
    super();
  }

  override async handle(
    { name }: z.infer<typeof Payload>,
    inTenant: <T>(work: () => Promise<T>) => Promise<T>,
  ): Promise<void> {
    if (this.failures-- > 0) throw new Error('not yet');
    await inTenant(() =>
      this.database.rows(sql`insert into location (name, name_norm) values (${name}, ${name}) on conflict do nothing`),
    );
    this.done.push(name);
    this.waiting.forEach((wake) => wake());
  }

  async until(count: number): Promise<void> {
    while (this.done.length < count) await new Promise<void>((wake) => this.waiting.push(wake));
  }
}

const backends: [string, Record<string, string>][] = [['postgres', {}]];
const redis = process.env['TEST_REDIS_URL'];
if (redis) backends.push(['redis', { REDIS_URL: redis }]);

describe.each(backends)('jobs on %s', (_backend, settings) => {
  let house: House;
  let own: { tenantId: string };
  let handler: WriteHandler;
  let stop: () => Promise<void>;
  const names = () =>
    house.as(own, () => house.get(TenantDatabase).rows<{ name: string }>(sql`select name from location order by name`));
  const enqueue = (name: string) => house.get(Jobs).enqueue(writeKind, { ...own, name });

  beforeAll(async () => {
    house = await aHouse({ settings });
    if (settings['REDIS_URL']) await house.get(Jobs).queue('try').obliterate({ force: true });
    handler = new WriteHandler(house.get(TenantDatabase));
    stop = await house.work([handler]);
  });
  beforeEach(async () => {
    own = await house.tenant();
    handler.done = [];
  });
  afterAll(async () => {
    await stop();
    await house.close();
  });

  it('runs after the commit, as the company of its payload', async () => {
    await house.as(own, async () => enqueue('depot'));
    await handler.until(1);
    expect(await names()).toEqual([{ name: 'depot' }]);
  });

  it('never runs for work that rolled back', async () => {
    const failing = house.as(own, async () => {
      enqueue('ghost');
      throw new Error('stop');
    });
    await expect(failing).rejects.toThrow('stop');
    await house.as(own, async () => enqueue('after'));
    await handler.until(1);
    expect(handler.done).toEqual(['after']);
  });

  it('sees only its own company, whatever it is asked', async () => {
    const other = await house.tenant();
    await house.as(own, async () => enqueue('mine'));
    await handler.until(1);
    expect(await house.as(other, () => house.get(TenantDatabase).rows(sql`select 1 from location`))).toEqual([]);
  });

  it('runs once for one key while it waits', async () => {
    await stop();
    const jobs = house.get(Jobs);
    for (let n = 0; n < 5; n++) await jobs.enqueueNow(writeKind, { ...own, name: 'once' }, { key: 'same' });
    await jobs.enqueueNow(writeKind, { ...own, name: 'last' });
    stop = await house.work([handler]);
    await handler.until(2);
    expect(handler.done.filter((name) => name === 'once')).toHaveLength(1);
  });

  it('ticks once, however many processes keep the clock', async () => {
    const job = { name: 'try.write', queue: 'clock' };
    const clock = { name: 'try-clock', job, pattern: '0 3 * * *', zone: 'Europe/Amsterdam' };
    const more = [1, 2, 3].map(() => new JobRunner(house.queues, house.get(TenantDatabase), house.get(Jobs)));
    await Promise.all(more.map((runner) => runner.start([], [clock])));
    const queue = house.get(Jobs).queue('clock');
    const counts = await queue.getJobCounts('delayed', 'waiting');
    expect(await queue.getJobSchedulersCount()).toBe(1);
    expect((counts['delayed'] ?? 0) + (counts['waiting'] ?? 0)).toBe(1);
    await queue.removeJobScheduler(clock.name);
  });

  it('refuses a payload that is not of its kind before it is queued', async () => {
    const wrong = house.get(Jobs).queue('try');
    const job = await wrong.add('try.write', { tenantId: 'nobody', name: 'x' }, { jobId: 'wrong-payload' });
    await house.as(own, async () => enqueue('next'));
    await handler.until(1);
    expect(handler.done).toEqual(['next']);
    while (!(await job.isFailed())) expect(await job.isCompleted()).toBe(false);
  });
});

describe('a queue that is frozen', () => {
  it('holds up nobody who writes: the row is there and the answer goes out', async () => {
    const frozen = net.createServer();
    await new Promise<void>((resolve) => frozen.listen(0, '127.0.0.1', resolve));
    const sockets = new Set<net.Socket>();
    frozen.on('connection', (socket) => sockets.add(socket));
    const house = await aHouse({
      settings: { REDIS_URL: `redis://127.0.0.1:${(frozen.address() as AddressInfo).port}` },
    });
    const own = await house.tenant();
    const began = performance.now();
    for (let n = 0; n < 20; n += 1)
      await house.as(own, async () => {
        await house
          .get(TenantDatabase)
          .rows(sql`insert into location (name, name_norm) values (${n}::text, ${n}::text)`);
        house.get(Jobs).enqueue(writeKind, { ...own, name: 'depot' });
      });
    expect(performance.now() - began).toBeLessThan(2000); // Less than the patience for one job.
    const kept = await house.as(own, () => house.get(TenantDatabase).rows(sql`select from location`));
    expect(kept).toHaveLength(20);
    for (const socket of sockets) socket.destroy();
    frozen.close();
    await house.close();
  });
});
