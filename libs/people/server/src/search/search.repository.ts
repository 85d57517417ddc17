import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@leerspoor/platform-contract';
import { type PersonHit } from '@leerspoor/people-contract';
import { join, sql, TenantDatabase } from '@leerspoor/platform-server';
import { type Reach } from '../access/reach.rules.js';
import { within } from '../access/within.js';

export interface PersonSearch {
  words: readonly string[];
  reach: Reach;
  /** Look at the employee number and at people who left as well. */
  wide: boolean;
  today: LocalDate;
}

const most = 8;

@Injectable()
export class SearchRepository {
  constructor(private readonly database: TenantDatabase) {}

  /** Names in which every word occurs; those in which the first word begins a name come first. */
  find({ words, reach, wide, today }: PersonSearch): Promise<PersonHit[]> {
    const [first = ''] = words;
    const haystack = wide ? sql`e.search_norm` : sql`e.sort_key`;
    const here = sql`exists (select from employment p where p.employee_id = e.id and (p.ends_on is null or p.ends_on >= ${today}))`;
    return this.database.rows(sql`
      select e.id, e.full_name as name, t.name as team, ${within(reach, sql`e.id`)} as open
      from employee e left join team t on t.id = e.team_id
      where ${join([...words.map((word) => sql`strpos(${haystack}, ${word}) > 0`), wide ? sql`true` : here], ' and ')}
      order by strpos(' ' || e.search_norm, ' ' || ${first}) = 0, not ${here}, e.sort_key, e.id limit ${most}`);
  }
}
