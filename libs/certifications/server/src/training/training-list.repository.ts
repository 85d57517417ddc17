import { Injectable } from '@nestjs/common';
import { type TrainingLine } from '@leerspoor/certifications-contract';
import { type Reach, within } from '@leerspoor/people-server';
import { type Language, type LocalDate } from '@leerspoor/platform-contract';
import { sql, TenantDatabase } from '@leerspoor/platform-server';
import { typeName } from '../cell/standing.repository.js';

export interface ListQuery {
  reach: Reach;
  me: string;
  zone: string;
  language: Language;
  over: boolean;
  after: string | null;
  limit: number;
}

type Line = Omit<TrainingLine, 'type' | 'day'> & { typeId: string; typeName: string; day: LocalDate };

/** Sessions that concern somebody: the own ones, those one organises, and those of people within reach. */
@Injectable()
export class TrainingListRepository {
  constructor(private readonly database: TenantDatabase) {}

  page({ reach, me, zone, language, over, after, limit }: ListQuery): Promise<Line[]> {
    const at = over
      ? sql`(t.starts_at, t.id) < (select starts_at, id from training where id = ${after}::uuid)`
      : sql`(t.starts_at, t.id) > (select starts_at, id from training where id = ${after}::uuid)`;
    return this.database.rows(sql`
      select t.id, t.type_id as "typeId", ${typeName(language, sql`k`)} as "typeName", t.state, (t.starts_at at time zone ${zone})::date as day,
             to_char(t.starts_at at time zone ${zone}, 'HH24:MI') as begins, to_char(t.ends_at at time zone ${zone}, 'HH24:MI') as ends,
             t.place, t.provider, t.capacity, seen.invited, seen.passed, seen.mine
      from training t
      join certificate_type k on k.id = t.type_id
      cross join lateral (
        select count(*)::int as invited, (count(*) filter (where p.result = 'passed'))::int as passed, coalesce(bool_or(p.person_id = ${me}), false) as mine
        from training_participant p
        where p.training_id = t.id and p.withdrawn_at is null and (t.organiser_id = ${me} or ${within(reach, sql`p.person_id`)})) seen
      where ${over ? sql`t.state <> 'planned'` : sql`t.state = 'planned'`}
        and (${reach.kind === 'all'} or t.organiser_id = ${me} or seen.invited > 0)
        and (${after}::uuid is null or ${at})
      order by ${over ? sql`t.starts_at desc, t.id desc` : sql`t.starts_at, t.id`}
      limit ${limit}`);
  }
}
