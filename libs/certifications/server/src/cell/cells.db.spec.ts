import fc from 'fast-check';
import { statusOf } from '@leerspoor/certifications-contract';
import { type LocalDate } from '@leerspoor/platform-contract';
import { sql, TenantDatabase } from '@leerspoor/platform-server';
import { type House } from '@leerspoor/platform-server/testing';
import { aScene, factsOf, type Scene } from '../testing/scene.js';
import { openHouse } from '../testing/stage.js';
import { people, someDay, types, world } from '../testing/world.js';
import { cellsOf, frame, personTokens } from './cells.repository.js';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

interface CellRow {
  person_id: string;
  type_id: string;
  status: string;
  certificate_id: string | null;
  date: string | null;
  required: boolean;
  wanted: boolean;
  covers: boolean;
  blocked: boolean;
  waiting: boolean;
  expires_on: string | null;
  supervised: boolean;
  too_young: boolean;
}

async function fromDatabase(
  built: Scene,
  date: LocalDate,
): Promise<{ cells: Map<string, CellRow>; stored: Set<string> }> {
  return house.as({ tenantId: built.tenantId }, async () => {
    const database = house.get(TenantDatabase);
    const rows = await database.rows<CellRow>(sql`
      with ${frame(date)}, people as (select p.id, p.starts_on, ${personTokens} as tokens, ${date}::date as day from person_card p)
      select cell.* from ${cellsOf(sql`people`)} cell`);
    const ids = await database.rows<{ id: string }>(sql`select id from certificate`);
    return {
      cells: new Map(rows.map((row) => [`${row.person_id}/${row.type_id}`, row])),
      stored: new Set(ids.map(({ id }) => id)),
    };
  });
}

it('gives for every person and type what the engine of the contract gives, on any day', async () => {
  let compared = 0;
  const seen = new Set<string>();
  const worlds = fc.sample(world, { numRuns: 12, seed: 20_261_124 });
  for (const data of worlds) {
    const built = await aScene(house, data);
    for (const date of fc.sample(someDay, { numRuns: 6, seed: compared + 1 })) {
      const { cells: found, stored } = await fromDatabase(built, date);
      for (let p = 0; p < people; p += 1) {
        for (let t = 0; t < types; t += 1) {
          const { holding, ...expected } = statusOf(factsOf(built, stored, p, t, date), date);
          const row = found.get(`${built.people[p]?.id}/${built.types[t]?.id}`);
          const {
            status = 'not-required',
            certificate_id = null,
            date: on = null,
            required = false,
            wanted = false,
            covers = false,
            blocked = false,
            waiting = false,
            expires_on: ends = null,
            too_young: tooYoung = false,
          } = row ?? {};
          expect({
            p,
            t,
            date,
            status,
            certificate: certificate_id,
            on,
            required,
            wanted,
            covers,
            blocked,
            waiting,
            ends,
            tooYoung,
            supervised: row?.supervised ?? expected.supervised,
          }).toEqual({
            p,
            t,
            date,
            status: expected.status,
            certificate: holding?.id ?? null,
            on: expected.date,
            required: expected.required,
            wanted: expected.wanted,
            covers: expected.covers,
            blocked: expected.blocked,
            waiting: expected.waiting,
            ends: expected.ends,
            tooYoung: expected.tooYoung,
            supervised: expected.supervised,
          });
          seen.add(status);
          compared += 1;
        }
      }
    }
  }
  expect(compared).toBe(12 * 6 * people * types);
  expect([...seen].toSorted()).toEqual([
    'exempt',
    'expired',
    'future',
    'in-grace',
    'incomplete',
    'missing',
    'not-required',
    'renewal-open',
    'revoked',
    'suspended',
    'valid',
    'waiting',
  ]);
}, 60_000);
