import { Injectable } from '@nestjs/common';
import { staff } from '@leerspoor/people-server';
import { join, sql, type Sql, TenantDatabase } from '@leerspoor/platform-server';
import { type DaySpan } from '@leerspoor/reminders-server';
import { bookings } from '../booking/booking.repository.js';
import { asks, dueOf, employed, frame, personTokens } from '../cell/cells.repository.js';
import { type Question } from './certificate-dues.repository.js';
import { type OpenFacts } from './open-cells.rules.js';

/** Spans as a multirange, with one range for those that overlap: many steps look at the same days. */
function daysOf(spans: readonly DaySpan[]): string {
  const ranges: DaySpan[] = [];
  for (const span of [...spans].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))) {
    const last = ranges.at(-1);
    if (!last || (span.from !== null && span.from > last.until)) ranges.push({ ...span });
    else if (span.until > last.until) last.until = span.until;
  }
  return `{${ranges.map(({ from, until }) => `[${from ?? ''},${until}]`).join(',')}}`;
}

/**
 * Documents, and the cells (`loud`) of which one does not simply run: not checked, withdrawn, to come, over, with parts that lack,
 * of a type that has a ladder of its own or that has to do with another type. Of the others nothing comes on `days`.
 */
const papers = (today: Sql, days: Sql): Sql => sql`
  linked as materialized (select type_id as id from equivalence union all select satisfied_by_id from equivalence union all select id from certificate_type where ladder is not null),
  lacking as materialized (select certificate_id, starts_on, ends_on, warns_on, at, spares from certificate_gap where ends_on is null or ends_on > ${today}),
  paper as materialized (
    select c.id, c.person_id, c.type_id, c.state, c.obtained_on, c.window_opens_on, c.expires_on, c.grace_ends_on, c.revoked_on, c.recorded_at, c.decided_at,
           (c.state <> 'verified' or c.revoked_on is not null or c.obtained_on > ${today} or c.expires_on <= ${today} or c.expires_on <@ ${days}
            or c.type_id in (select id from linked) or c.id in (select certificate_id from lacking)) is true as is_loud
    from certificate c where c.state in ('waiting', 'verified', 'revoked')),
  loud as materialized (select person_id, type_id from paper where is_loud)`;

/** A list as its columns, which PostgreSQL writes in half the time; null where there is no row. */
const columns = (what: readonly Sql[], from: Sql): Sql =>
  sql`(select json_build_array(${join(
    what.map((column) => sql`json_agg(${column})`),
    ', ',
  )}) from ${from})`;

type Columns<Row extends readonly unknown[]> = { [At in keyof Row]: Row[At][] | null };
type Written = {
  [Key in keyof OpenFacts]: OpenFacts[Key] extends (infer Row extends readonly unknown[])[]
    ? Columns<Row>
    : OpenFacts[Key];
};

/** The rows again. */
const rowsOf = <Row extends readonly unknown[]>(written: Columns<Row>): Row[] =>
  (written[0] ?? []).map((_, at) => written.map((column) => column?.[at]) as unknown as Row);

/** What decides which cells ask something, for the pure engine to work them out. */
@Injectable()
export class OpenFactsRepository {
  constructor(private readonly database: TenantDatabase) {}

  /** Of everybody employed: all that may be due on days of these spans. */
  async read({ today: day, zone }: Question, spans: readonly DaySpan[]): Promise<OpenFacts> {
    const today = sql`${day}::date`;
    const onWall = (moment: Sql) => sql`(${moment} at time zone ${zone})::date`;
    const running = sql`m where m.starts_on <= ${today} and (m.ends_on is null or m.ends_on > ${today})`;
    const muted = [sql`m.person_id`, sql`m.type_id`, sql`m.ends_on`];
    const written = await this.database.json<Written>(sql`
      with ${frame(day)},
      everybody as materialized (
        select p.id, p.full_name, p.starts_on, ${personTokens} as tokens from ${staff} p where ${employed(day, day)}),
      ${papers(today, sql`${daysOf(spans)}::datemultirange`)},
      demanding as materialized (
        select p.id as person_id, d.type_id, ${dueOf(sql`p`)} as due, d.id from everybody p join demand d on ${asks(sql`p`)}),
      asked as materialized (
        select d.* from demanding d where not exists (select from paper c where c.person_id = d.person_id and c.type_id = d.type_id)
        union all
        select d.* from demanding d where exists (select from loud c where c.person_id = d.person_id and c.type_id = d.type_id)),
      spoken as materialized (
        select p.tokens, c.* from paper c join everybody p on p.id = c.person_id where (c.person_id, c.type_id) in (select person_id, type_id from loud))
      select json_build_object(
        'types', coalesce((
          select json_agg(json_build_object('id', id, 'name', name_nl, 'wording', wording, 'ladder', ladder, 'inUse', archived_at is null))
          from certificate_type), '[]'),
        'demanded', ${columns([sql`id`, sql`type_id`, onWall(sql`created_at`)], sql`demand`)},
        'satisfies', ${columns([sql`satisfied_by_id`, sql`type_id`], sql`equivalence`)},
        'people', ${columns(
          [sql`id`, sql`full_name`],
          sql`everybody where id in (select person_id from asked union all select person_id from spoken)`,
        )},
        'asked', ${columns([sql`person_id`, sql`type_id`, sql`due`, sql`id`], sql`asked`)},
        'papers', ${columns(
          [
            ...[
              sql`id`,
              sql`person_id`,
              sql`type_id`,
              sql`state = 'waiting'`,
              sql`obtained_on`,
              sql`window_opens_on`,
              sql`expires_on`,
            ],
            ...[sql`grace_ends_on`, sql`revoked_on`, onWall(sql`greatest(recorded_at, decided_at)`)],
          ],
          sql`spoken`,
        )},
        'gaps', ${columns(
          [sql`g.certificate_id`, sql`g.starts_on`, sql`g.ends_on`, sql`g.warns_on`],
          sql`lacking g join spoken c on c.id = g.certificate_id where (g.at is null or g.at = any(c.tokens)) and not (g.spares && c.tokens)`,
        )},
        'suspensions', ${columns(muted, sql`suspension ${running}`)},
        'exemptions', ${columns(muted, sql`exemption ${running}`)},
        'booked', ${columns([sql`b.person_id`, sql`b.type_id`], sql`(${bookings(day)}) b`)},
        'anyMinors', exists (select from minor))`);
    return {
      types: written.types,
      demanded: rowsOf(written.demanded),
      satisfies: rowsOf(written.satisfies),
      people: rowsOf(written.people),
      asked: rowsOf(written.asked),
      papers: rowsOf(written.papers),
      gaps: rowsOf(written.gaps),
      suspensions: rowsOf(written.suspensions),
      exemptions: rowsOf(written.exemptions),
      booked: rowsOf(written.booked),
      anyMinors: written.anyMinors,
    };
  }
}
