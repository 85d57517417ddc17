import { Injectable } from '@nestjs/common';
import { sql, TenantDatabase } from '@leerspoor/platform-server';

export interface EventRow {
  seq: number;
  at: Date;
  actor: string;
  action: string;
}

@Injectable()
export class CellRepository {
  constructor(private readonly database: TenantDatabase) {}

  /** The trail of one person and one type, newest first. */
  events(personId: string, typeId: string): Promise<EventRow[]> {
    return this.database.rows(sql`
      select seq::float8 as seq, at, actor_name as actor, action from audit_event
      where person_id = ${personId} and details ->> 'typeId' = ${typeId}
      order by seq desc limit 100`);
  }

  /** Two who change the same cell come one after the other, until the first is done. */
  async lock(personId: string, typeId: string): Promise<void> {
    await this.database.rows(sql`select pg_advisory_xact_lock(hashtextextended(${`cell/${personId}/${typeId}`}, 0))`);
  }

  /** The last change of a cell by somebody else after `seen`; that somebody looked is no change. */
  changeAfter(personId: string, typeId: string, seen: number, me: string): Promise<EventRow | undefined> {
    return this.database.one(sql`
      select seq::float8 as seq, at, coalesce((select full_name from employee e where e.id = actor_id), actor_name) as actor, action
      from audit_event
      where person_id = ${personId} and details ->> 'typeId' = ${typeId} and seq > ${seen} and actor_id is distinct from ${me}::uuid
        and split_part(action, '.', 1) in ('certificate', 'activity', 'exemption', 'suspension', 'supervision')
      order by seq desc limit 1`);
  }
}
