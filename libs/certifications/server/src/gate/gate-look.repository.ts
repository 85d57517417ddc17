import { Injectable } from '@nestjs/common';
import { sql, TenantDatabase } from '@leerspoor/platform-server';

/** When outsiders looked at a card: how often per hour, and nothing about who they were. */
@Injectable()
export class GateLookRepository {
  constructor(private readonly database: TenantDatabase) {}

  async count(cardId: string, hour: Date): Promise<void> {
    await this.database.rows(sql`
      insert into gate_look as l (card_id, hour) values (${cardId}, ${hour})
      on conflict (tenant_id, card_id, hour) do update set looks = l.looks + 1`);
  }

  async totals(cardIds: readonly string[]): Promise<Map<string, { looks: number; lastSeenAt: Date }>> {
    const rows = await this.database.rows<{ id: string; looks: number; lastSeenAt: Date }>(sql`
      select card_id as id, sum(looks)::int as looks, max(hour) as "lastSeenAt" from gate_look where card_id = any(${cardIds}) group by 1`);
    return new Map(rows.map(({ id, ...total }) => [id, total]));
  }

  /** Newest first. */
  latest(cardId: string): Promise<{ hour: Date; looks: number }[]> {
    return this.database.rows(
      sql`select hour, looks from gate_look where card_id = ${cardId} order by hour desc limit 50`,
    );
  }

  /** Throws away what is older; gives how many. */
  async forget(before: Date): Promise<number> {
    const rows = await this.database.rows(sql`delete from gate_look where hour < ${before} returning id`);
    return rows.length;
  }
}
