import { Injectable } from '@nestjs/common';
import { staff } from '@leerspoor/people-server';
import { sql, type Sql, TenantDatabase } from '@leerspoor/platform-server';
import { type DaySpan } from '@leerspoor/reminders-server';
import { bookings } from '../booking/booking.repository.js';
import { asks, dueOf, employed, frame, personTokens } from '../cell/cells.repository.js';
import { type Question } from './certificate-dues.repository.js';
import { type OpenFacts } from './open-cells.rules.js';

const daysOf = (spans: readonly DaySpan[]): string =>
  `{${spans.map(({ from, until }) => `[${from ?? ''},${until}]`).join(',')}}`;

/**
 * Documents with `speaks`: false for all of a person and type that simply run, and of which nothing comes on `days`. Whatever
 * may be otherwise is true: not checked, withdrawn, to come, over, with parts that lack, of a type that has a ladder of its own
 * or that has to do with another type.
 */
const papers = (today: Sql, days: Sql): Sql => sql`
  linked as materialized (select type_id as id from equivalence union select satisfied_by_id from equivalence union select id from certificate_type where ladder is not null),
  lacking as materialized (select certificate_id, starts_on, ends_on, warns_on, at, spares from certificate_gap where ends_on is null or ends_on > ${today}),
  paper as materialized (
    select c.id, c.person_id, c.type_id, c.state, c.obtained_on, c.window_opens_on, c.expires_on, c.grace_ends_on, c.revoked_on, c.recorded_at, c.decided_at,
           bool_or(c.state <> 'verified' or c.revoked_on is not null or c.obtained_on > ${today} or c.expires_on <= ${today} or c.expires_on <@ ${days}
                   or c.type_id in (select id from linked) or c.id in (select certificate_id from lacking))
             over (partition by c.person_id, c.type_id) is true as speaks
    from certificate c where c.state in ('waiting', 'verified', 'revoked'))`;

const list = (what: Sql, from: Sql): Sql => sql`coalesce((select json_agg(${what}) from ${from}), '[]')`;

/** What decides which cells ask something, for the pure engine to work them out. */
@Injectable()
export class OpenFactsRepository {
  constructor(private readonly database: TenantDatabase) {}

  /** Of everybody employed: all that may be due on days of these spans. */
  read({ today: day, zone }: Question, spans: readonly DaySpan[]): Promise<OpenFacts> {
    const today = sql`${day}::date`;
    const onWall = (moment: Sql) => sql`(${moment} at time zone ${zone})::date`;
    const running = (m: Sql) => sql`${m}.starts_on <= ${today} and (${m}.ends_on is null or ${m}.ends_on > ${today})`;
    return this.database.json(sql`
      with ${frame(day)},
      everybody as materialized (
        select p.id, p.full_name, p.starts_on, ${personTokens} as tokens from ${staff} p where ${employed(day, day)}),
      ${papers(today, sql`${daysOf(spans)}::datemultirange`)},
      asked as materialized (
        select p.id as person_id, d.type_id, ${dueOf(sql`p`)} as due, d.id
        from everybody p join demand d on ${asks(sql`p`)}
        where not exists (select from paper c where c.person_id = p.id and c.type_id = d.type_id and not c.speaks)),
      spoken as materialized (select p.full_name, p.tokens, c.* from paper c join everybody p on p.id = c.person_id where c.speaks)
      select json_build_object(
        'types', ${list(
          sql`json_build_object('id', id, 'name', name_nl, 'wording', wording, 'ladder', ladder, 'inUse', archived_at is null)`,
          sql`certificate_type`,
        )},
        'demanded', ${list(sql`json_build_array(id, type_id, ${onWall(sql`(select created_at from requirement r where r.id = demand.id)`)})`, sql`demand`)},
        'satisfies', ${list(sql`json_build_array(satisfied_by_id, type_id)`, sql`equivalence`)},
        'people', ${list(
          sql`json_build_array(id, full_name)`,
          sql`everybody where id in (select person_id from asked union all select person_id from spoken)`,
        )},
        'asked', ${list(sql`json_build_array(person_id, type_id, due, id)`, sql`asked`)},
        'papers', ${list(
          sql`json_build_array(c.id, c.person_id, c.type_id, c.state = 'waiting', c.obtained_on, c.window_opens_on, c.expires_on, c.grace_ends_on, c.revoked_on,
                               ${onWall(sql`greatest(c.recorded_at, c.decided_at)`)})`,
          sql`spoken c`,
        )},
        'gaps', ${list(
          sql`json_build_array(g.certificate_id, g.starts_on, g.ends_on, g.warns_on)`,
          sql`lacking g join spoken c on c.id = g.certificate_id where (g.at is null or g.at = any(c.tokens)) and not (g.spares && c.tokens)`,
        )},
        'suspensions', ${list(sql`json_build_array(m.person_id, m.type_id, m.ends_on)`, sql`suspension m where ${running(sql`m`)}`)},
        'exemptions', ${list(sql`json_build_array(m.person_id, m.type_id, m.ends_on)`, sql`exemption m where ${running(sql`m`)}`)},
        'booked', ${list(sql`json_build_array(b.person_id, b.type_id)`, sql`(${bookings(day)}) b`)},
        'anyMinors', exists (select from minor))`);
  }
}
