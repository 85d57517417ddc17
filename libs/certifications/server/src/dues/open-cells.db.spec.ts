import fc from 'fast-check';
import { addDays, day, type LocalDate } from '@leerspoor/platform-contract';
import { sql, TenantDatabase } from '@leerspoor/platform-server';
import { type House } from '@leerspoor/platform-server/testing';
import { type DaySpan, type DueRange } from '@leerspoor/reminders-server';
import { ReminderKind } from '@leerspoor/reminders-contract';
import { aScene, type Scene } from '../testing/scene.js';
import { openHouse } from '../testing/stage.js';
import { someDay, world } from '../testing/world.js';
import { CertificateDuesRepository, type OpenCellRow } from './certificate-dues.repository.js';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const last = day('2099-01-01');
const ladder = [{ offset: '-P3Y', tell: ['person'], weight: 'normal' }];

/** A few days at a time, and sometimes all that is over: what the planner asks. */
const someSpans = fc
  .array(fc.tuple(someDay, fc.nat(20)), { maxLength: 6 })
  .chain((windows) =>
    fc.tuple(
      fc.constant(windows.map(([from, length]): DaySpan => ({ from, until: addDays(from, length) }))),
      fc.option(someDay),
    ),
  )
  .map(([windows, over]) => (over === null ? windows : [...windows, { from: null, until: over }]));

const open = (built: Scene, today: LocalDate, spans: readonly DaySpan[] | null) =>
  house.as({ tenantId: built.tenantId }, () =>
    house.get(CertificateDuesRepository).open({
      today,
      zone: 'Europe/Amsterdam',
      days: {
        from: null,
        until: last,
        ownUntil: last,
        spans: spans && (Object.fromEntries(ReminderKind.options.map((kind) => [kind, spans])) as DueRange['spans']),
      },
      certificateIds: null,
      personIds: null,
    }),
  );

const within = (rows: readonly OpenCellRow[], spans: readonly DaySpan[]) =>
  rows
    .filter(
      (row) =>
        row.ladder !== null ||
        spans.some(({ from, until }) => (from === null || from <= row.dueOn) && row.dueOn <= until),
    )
    .map((row) => JSON.stringify(row))
    .toSorted();

it('finds of a few days just what it finds of those days when it looks at everything', async () => {
  let compared = 0;
  const worlds = fc.sample(world, { numRuns: 8, seed: 20_261_128 });
  for (const data of worlds) {
    const built = await aScene(house, data);
    await house.as({ tenantId: built.tenantId }, () =>
      house
        .get(TenantDatabase)
        .rows(sql`update certificate_type set ladder = ${JSON.stringify(ladder)} where id = ${built.types[4]?.id}`),
    );
    for (const [today, spans] of fc.sample(fc.tuple(someDay, someSpans), { numRuns: 8, seed: compared + 1 })) {
      // The planner always asks for what is over: it goes on speaking.
      const asked = [...spans, { from: null, until: today }];
      const all = await open(built, today, null);
      const some = await open(built, today, asked);
      expect(within(some.expiring, asked)).toEqual(within(all.expiring, asked));
      expect(within(some.lacking, asked)).toEqual(within(all.lacking, asked));
      compared += within(all.expiring, asked).length + within(all.lacking, asked).length;
    }
  }
  expect(compared).toBeGreaterThan(300);
});
