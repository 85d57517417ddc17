import fc from 'fast-check';
import { addDays, day, type LocalDate } from '@leerspoor/platform-contract';
import { sql, type Sql, TenantDatabase } from '@leerspoor/platform-server';
import { type House } from '@leerspoor/platform-server/testing';
import { type DaySpan, type DueRange } from '@leerspoor/reminders-server';
import { ReminderKind } from '@leerspoor/reminders-contract';
import { aScene, type Scene } from '../testing/scene.js';
import { openHouse } from '../testing/stage.js';
import { someDay, world } from '../testing/world.js';
import { type OpenCell } from './open-cells.rules.js';
import { OpenCellsService } from './open-cells.service.js';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const last = day('2099-01-01');
const ladder = [{ offset: '-P3Y', tell: ['person'], weight: 'normal' }];

/** A few days at a time, and sometimes all that is over: what the planner asks. */
const someSpans = fc
  .array(fc.tuple(someDay, fc.oneof(fc.nat(20), fc.nat(900))), { maxLength: 6 })
  .chain((windows) =>
    fc.tuple(
      fc.constant(windows.map(([from, length]): DaySpan => ({ from, until: addDays(from, length) }))),
      fc.option(someDay),
    ),
  )
  .map(([windows, over]) => (over === null ? windows : [...windows, { from: null, until: over }]));

const open = (built: Scene, today: LocalDate, spans: readonly DaySpan[] | null) => {
  house.clock.set(`${today}T12:00:00Z`);
  return house.as({ tenantId: built.tenantId }, () =>
    house.get(OpenCellsService).between({
      from: null,
      until: last,
      ownUntil: last,
      spans: spans && (Object.fromEntries(ReminderKind.options.map((kind) => [kind, spans])) as DueRange['spans']),
    }),
  );
};

/** What a made-up world lacks: types with a ladder of their own or out of use, days on which things became known, sessions. */
async function dressed(built: Scene, outOfUse: boolean): Promise<void> {
  const { people, types } = built;
  await house.as({ tenantId: built.tenantId }, async () => {
    const database = house.get(TenantDatabase);
    const daysAgo = (of: Sql) => sql`now() - abs(hashtext(${of}::text)) % 2000 * interval '1 day'`;
    await database.rows(sql`update certificate_type set ladder = ${JSON.stringify(ladder)} where id = ${types[4]?.id}`);
    await database.rows(
      sql`update certificate set recorded_at = ${daysAgo(sql`id`)}, decided_at = case when hashtext(id::text) % 2 = 0 then ${daysAgo(sql`person_id`)} end`,
    );
    await database.rows(sql`update requirement set created_at = ${daysAgo(sql`id`)}`);
    if (outOfUse) await database.rows(sql`update certificate_type set archived_at = now() where id = ${types[1]?.id}`);
    for (const at of [0, 2]) {
      await database.rows(sql`
        with planned as (
          insert into training (type_id, starts_at, ends_at, organiser_id, made_at)
          values (${types[at]?.id}, '2025-06-01 09:00Z', '2025-06-01 12:00Z', ${people[0]?.id}, now()) returning id)
        insert into training_participant (training_id, person_id, told_at) select planned.id, p.id, now() from planned, unnest(${people.slice(at, at + 5).map(({ id }) => id)}::uuid[]) p (id)`);
    }
  });
}

const within = (rows: readonly OpenCell[], spans: readonly DaySpan[]) =>
  rows
    .filter(
      (row) =>
        row.ladder !== null ||
        spans.some(({ from, until }) => (from === null || from <= row.dueOn) && row.dueOn <= until),
    )
    .map((row) => [`${row.certificateId ?? ''} ${row.personId} ${row.typeId}`, row] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));

it('finds of a few days by the engine just what PostgreSQL finds of them among all cells', async () => {
  const muted = new Set<string | null>();
  let compared = 0;
  const worlds = fc.sample(world, { numRuns: 9, seed: 20_261_128 });
  for (const [at, data] of worlds.entries()) {
    const built = await aScene(house, data);
    await dressed(built, at % 2 === 1);
    for (const [today, spans] of fc.sample(fc.tuple(someDay, someSpans), { numRuns: 10, seed: at + 1 })) {
      // The planner always asks for what is over: it goes on speaking.
      const asked = [...spans, { from: null, until: today }];
      const all = await open(built, today, null);
      const some = await open(built, today, asked);
      expect(within(some.expiring, asked)).toEqual(within(all.expiring, asked));
      expect(within(some.lacking, asked)).toEqual(within(all.lacking, asked));
      const found = [...within(all.expiring, asked), ...within(all.lacking, asked)];
      for (const [, cell] of found) muted.add(cell.muted);
      compared += found.length;
    }
  }
  expect(compared).toBeGreaterThan(500);
  expect(muted).toEqual(new Set([null, 'exempt', 'suspended', 'waiting', 'booked']));
});
