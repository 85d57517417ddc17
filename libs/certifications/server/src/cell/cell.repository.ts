import { Injectable } from '@nestjs/common';
import { sql, TenantDatabase } from '@leerspoor/platform-server';

export interface EventRow {
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
      select at, actor_name as actor, action from audit_event
      where person_id = ${personId} and details ->> 'typeId' = ${typeId}
      order by seq desc limit 100`);
  }
}
