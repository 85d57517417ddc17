import { Injectable } from '@nestjs/common';
import { type Activity } from '@leerspoor/certifications-contract';
import { type Reach } from '@leerspoor/people-server';
import { type LocalDate } from '@leerspoor/platform-contract';
import { sql, TenantDatabase } from '@leerspoor/platform-server';
import { cellsOf, frame } from '../cell/cells.repository.js';
import { staff } from './presence.repository.js';

export interface CountedPerson {
  id: string;
  name: string;
  team: string;
  activities: Activity[];
}

export interface CountQuery {
  reach: Reach;
  me: string;
  typeId: string;
  /** The days that count; `until` is the first that does not. */
  from: LocalDate;
  until: LocalDate;
  day: LocalDate;
}

/** What people did of what a year asks. */
@Injectable()
export class ToolboxCountRepository {
  constructor(private readonly database: TenantDatabase) {}

  /** Who the type is asked of, and who did something for it, by team and name; who is exempt is left out. */
  people({ reach, me, typeId, from, until, day }: CountQuery): Promise<CountedPerson[]> {
    return this.database.rows(sql`
      with ${frame(day)}, ${staff(reach, me, day)},
      done as (
        select a.person_id, json_agg(json_build_object(
                 'id', a.id, 'on', a.done_on, 'kind', a.kind, 'amount', a.amount::float8, 'practical', 0, 'elearning', 0, 'inPerson', 0,
                 'subject', a.subject, 'course', '', 'registered', a.registered, 'meeting', a.meeting)) as activities
        from renewal_activity a
        where a.type_id = ${typeId} and a.state = 'verified' and a.removed_at is null and a.done_on >= ${from}::date and a.done_on < ${until}::date
        group by 1)
      select people.id, people.full_name as name, people.team, coalesce(done.activities, '[]') as activities
      from people full join (select person_id, required, status from ${cellsOf(sql`people`)} c where type_id = ${typeId}) cell on cell.person_id = people.id
      left join done on done.person_id = people.id
      where (cell.required or done.person_id is not null) and cell.status is distinct from 'exempt'
      order by people.team, people.sort_key, people.id`);
  }
}
