import { Injectable } from '@nestjs/common';
import { type PersonCertificates } from '@leerspoor/certifications-contract';
import { type Reach, within } from '@leerspoor/people-server';
import { type Language, type LocalDate } from '@leerspoor/platform-contract';
import { sql, type Sql, TenantDatabase } from '@leerspoor/platform-server';
import { asks, cellsOf, dueOf, frame, personTokens } from './cells.repository.js';

interface StandingBounds {
  reach: Reach;
  day: LocalDate;
  language: Language;
  /** Only this type, and also when nobody asks for it and it is not held. */
  typeId?: string;
}

export interface StandingQuery extends StandingBounds {
  personId: string;
}

/** The name of a type in the language of who asks. */
export const typeName = (language: Language, type: Sql): Sql =>
  language === 'nl' ? sql`${type}.name_nl` : sql`${type}.name_en`;

/** What lacks beside the document, or makes it end sooner. */
const lacking = (day: LocalDate): Sql => sql`(
  select json_build_object('part', g.part, 'name', g.name, 'from', g.starts_on)
  from certificate_gap g join people on people.id = g.person_id
  where g.certificate_id = cell.certificate_id and g.starts_on = cell.lacks_from and cell.status in ('valid', 'renewal-open', 'incomplete')
    and (g.ends_on is null or g.ends_on > ${day}::date)
    and (g.at is null or g.at = any(people.tokens)) and not (g.spares && people.tokens)
  order by g.part, g.name limit 1)`;

/** Who stands by, when somebody works under a mentor. */
const mentor = (day: LocalDate): Sql => sql`(
  select m.full_name from supervision s join people on people.id = s.person_id join person_card m on m.id = s.mentor_id
  where s.type_id = cell.type_id and s.person_id = cell.person_id and s.starts_on <= ${day}::date and s.ends_on > ${day}::date
  order by s.ends_on desc, s.id limit 1)`;

const lines = ({ day, language, typeId }: StandingBounds) => sql`
  select cell.*, t.code, ${typeName(language, sql`t`)} as name, t.issuer, t.wording, t.stores_image, t.certainty, t.legal_text, t.policy,
         case when cell.held_type_id <> cell.type_id then ${typeName(language, sql`other`)} end as satisfied_by,
         exists (select from certificate c where c.id = cell.certificate_id and c.state = 'verified' and c.decided_by = c.person_id) as self_checked,
         ${lacking(day)} as part, ${mentor(day)} as mentor,
         case when cell.covers then cell.expires_on when cell.status = 'incomplete' then cell.date else coalesce(greatest(cell.expires_on, cell.due), cell.date) end as acts_on
  from cell
  join certificate_type t on t.id = cell.type_id
  left join certificate_type other on other.id = cell.held_type_id
  where ${typeId ?? null}::uuid is null or cell.type_id = ${typeId ?? null}::uuid`;

/** "My certificates" of people within reach, each as one value made by the database; all in one statement. */
const standing = (who: Sql, query: StandingBounds) => {
  const { reach, day, language, typeId } = query;
  const people = sql`
    select p.id, p.full_name, p.starts_on, ${personTokens} as tokens, ${day}::date as day
    from person_card p where ${who} and ${within(reach, sql`p.id`)}`;
  return sql`
    with ${frame(day)},
    people as materialized (${people}),
    cell as materialized (select c.* from ${cellsOf(sql`people`, typeId ?? null)} c),
    line as (${lines(query)}),
    returned as (
      select distinct on (c.person_id, c.type_id) c.id, c.person_id, c.type_id, c.obtained_on, c.decision_reason, c.decided_at, ${typeName(language, sql`t`)} as name
      from certificate c join people on people.id = c.person_id join type t on t.id = c.type_id
      where c.state = 'sent-back'
        and not exists (select from certificate n where n.person_id = c.person_id and n.type_id = c.type_id and n.state <> 'sent-back' and n.recorded_at > c.recorded_at)
      order by c.person_id, c.type_id, c.recorded_at desc),
    returned_activity as (
      select a.*, ${typeName(language, sql`t`)} as name
      from renewal_activity a join people on people.id = a.person_id join type t on t.id = a.type_id
      where a.state = 'sent-back' and a.removed_at is null)
    select json_build_object(
      'personId', people.id, 'name', people.full_name, 'today', ${day}::date,
      'lines', coalesce((
        select json_agg(json_build_object(
          'typeId', l.type_id, 'code', l.code, 'name', l.name, 'issuer', l.issuer, 'wording', l.wording, 'storesImage', l.stores_image,
          'certainty', l.certainty, 'legalText', l.legal_text, 'status', l.status, 'certificateId', l.certificate_id,
          'from', l.obtained_on, 'windowOpens', l.window_opens_on, 'expires', l.expires_on, 'date', l.date,
          'required', l.required, 'wanted', l.wanted, 'covers', l.covers, 'blocked', l.blocked, 'waiting', l.waiting, 'selfChecked', l.self_checked, 'satisfiedBy', l.satisfied_by,
          'part', l.part, 'mentor', l.mentor, 'oldEnoughOn', l.old_enough_on, 'model', l.policy ->> 'model',
          'initialNeeded', l.status = 'expired' and (l.policy ->> 'model' = 'fixed-keep' or coalesce(l.policy ->> 'afterGrace' = 'initial', false)),
          'confirms', l.policy ->> 'model' = 'perpetual',
          'why', coalesce((
            select json_agg(json_build_object('requirementId', d.id, 'basis', d.basis, 'source', d.source, 'due', d.due, 'blocksWork', d.blocks_work)
                            order by d.due, d.id)
            from (
              select distinct on (d.id) d.id, d.basis, d.source, d.blocks_work, ${dueOf(sql`people`)} as due
              from demand d where d.type_id = l.type_id and ${asks(sql`people`)} order by d.id) d), '[]')
        ) order by l.blocked desc, l.wanted and not l.covers and l.status <> 'exempt' desc, l.wanted desc, l.acts_on nulls last, l.name, l.type_id)
        from line l where l.person_id = people.id), '[]'),
      'returned', coalesce((
        select json_agg(json_build_object('certificateId', r.id, 'typeId', r.type_id, 'name', r.name, 'obtainedOn', r.obtained_on,
          'reason', r.decision_reason, 'at', to_char(r.decided_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) order by r.decided_at desc)
        from returned r where r.person_id = people.id), '[]'),
      'returnedActivities', coalesce((
        select json_agg(json_build_object('activityId', r.id, 'version', r.version, 'typeId', r.type_id, 'name', r.name, 'on', r.done_on, 'kind', r.kind,
          'amount', r.amount, 'subject', r.subject, 'reason', r.decision_reason,
          'at', to_char(r.decided_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) order by r.decided_at desc)
        from returned_activity r where r.person_id = people.id), '[]')) as json
    from people`;
};

@Injectable()
export class StandingRepository {
  constructor(private readonly database: TenantDatabase) {}

  /** Null when the person is not within reach. */
  read({ personId, ...query }: StandingQuery): Promise<PersonCertificates | null> {
    return this.database.json(standing(sql`p.id = ${personId}`, query));
  }

  /** In no order; who is not within reach is left out. */
  async readAll(personIds: readonly string[], query: StandingBounds): Promise<PersonCertificates[]> {
    const rows = await this.database.rows<{ json: PersonCertificates }>(
      standing(sql`p.id = any(${personIds}::uuid[])`, query),
    );
    return rows.map(({ json }) => json);
  }
}
