import { sql, TenantDatabase } from '@leerspoor/platform-server';
import { type House } from '@leerspoor/platform-server/testing';
import { type Due } from '@leerspoor/reminders-contract';
import { type DueRange, type DueSource } from '@leerspoor/reminders-server';

/** What a source says in a company, asked as a tick asks: only when its condition holds. */
export const duesIn = (
  house: House,
  tenantId: string,
  source: new (...args: never[]) => DueSource,
  range: DueRange,
): Promise<Due[]> =>
  house.as({ tenantId }, async () => {
    const asked = house.get(source);
    const row = await house
      .get(TenantDatabase)
      .one<{ holds: boolean }>(sql`select ${asked.condition(house.clock.today('Europe/Amsterdam'))} as holds`);
    return row?.holds ? asked.duesBetween(range) : [];
  });
