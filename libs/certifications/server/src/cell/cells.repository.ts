import { sql, type Sql } from '@leerspoor/platform-server';
import { type LocalDate } from '@leerspoor/platform-contract';

/** What rules may find in a person of `person_card p`: the same words as `tokensOfPerson` of the contract. */
export const personTokens = sql`(
  array['everybody', p.id::text, p.location_id::text, 'contract-type:' || nullif(p.contract_type, '')] || p.job_role_ids::text[] || coalesce(p.team_path, '{}')::text[]
  || case when p.tags = '{}' then '{}' else array(select 'tag:' || tag from unnest(p.tags) tag) end)`;

/** Whether `demand d` names a person: a clause of the contract, with the look in one list first because it is cheapest. */
export const asks = (person: Sql): Sql =>
  sql`(d.tokens && ${person}.tokens and d.all_of <@ ${person}.tokens and not d.none_of && ${person}.tokens)`;

/** Clauses of a requirement `r` as rows `c`; none when its tokens say it all. */
export const clauses = sql`jsonb_to_recordset(r.clauses) as c("any" text[], "all" text[], "none" text[])`;

/** Works here on a day, or is hired for a day that is still to come. */
export const employed = (day: LocalDate, today: LocalDate): Sql =>
  sql`(p.ends_on is null or p.ends_on >= ${day}::date) and (p.starts_on is null or p.starts_on <= ${day}::date or p.starts_on > ${today}::date)`;

/** What every cell looks at, as common table expressions: types in use, what is asked on the day (a row for each clause), and what satisfies what. */
export const frame = (day: LocalDate): Sql => sql`
  type as materialized (select * from certificate_type where archived_at is null),
  demand as materialized (
    select r.id, r.type_id, coalesce(c."any", r.tokens) as tokens, coalesce(c."all", '{}') as all_of, coalesce(c."none", '{}') as none_of,
           r.basis, r.source, r.blocks_work, r.applies_from, coalesce(r.lead_time, 'P0D')::interval as lead_time
    from requirement r join type on type.id = r.type_id left join lateral ${clauses} on true
    where r.applies_from <= ${day}::date and (r.ends_on is null or r.ends_on > ${day}::date)),
  equivalence as materialized (select type_id, satisfied_by_id from certificate_equivalence)`;

/** First day on which lacking what `demand d` asks counts for a person: `dueFor` of the contract. */
export const dueOf = (person: Sql): Sql => sql`(greatest(d.applies_from, ${person}.starts_on) + d.lead_time)::date`;

/** A day, or an expression that is one. */
type Day = LocalDate | Sql;

/** Times that mute, of one person, that cover the day; `until` 'infinity' is open-ended. */
const muted = (table: Sql, person: Sql, day: Day) => sql`
  select m.type_id, max(coalesce(m.ends_on, 'infinity')) as until
  from ${table} m
  where m.person_id = ${person}.id and m.starts_on <= ${day}::date and (m.ends_on is null or m.ends_on > ${day}::date)
  group by 1`;

/** What goes with documents of one person and is not done yet on the day: since when it lacks, when it will, whether it is time. */
const parts = (person: Sql, day: Day) => sql`
  select g.certificate_id, min(g.starts_on) as first, min(g.starts_on) filter (where g.starts_on <= ${day}::date) as since,
         bool_or(g.warns_on <= ${day}::date) as warns
  from certificate_gap g
  where g.person_id = ${person}.id and (g.ends_on is null or g.ends_on > ${day}::date)
    and (g.at is null or g.at = any(${person}.tokens)) and not (g.spares && ${person}.tokens)
  group by 1`;

/**
 * The cells of one person as of a day, to be joined laterally to rows with (id, tokens, starts_on): `statusOf` of the
 * contract in set form, and a test proves the two equal. One row for every type that is asked of the person or held, and
 * for the type `also` in any case. Person by person, so that no plan of the database can multiply people by papers.
 */
export const cellsOf = (person: Sql, day: Day, also: string | null = null): Sql => sql`(
  with
  document as (
    select paper.type_id, paper.id, obtained_on, window_opens_on, expires_on, grace_ends_on, revoked_on, state,
           greatest(recorded_at, decided_at) as known_at
    from certificate paper where paper.person_id = ${person}.id and state in ('waiting', 'verified', 'revoked')),
  suspended as (${muted(sql`suspension`, person, day)}),
  exempted as (${muted(sql`exemption`, person, day)}),
  supervised as (${muted(sql`supervision`, person, day)}),
  part as (${parts(person, day)}),
  young as (
    select type.id as type_id, max(m.reached_on) as until
    from minor m join type on type.minimum_age >= m.age
    where m.person_id = ${person}.id and m.reached_on > ${day}::date
    group by 1),
  key as (
    select type_id, bool_or(required) as required, min(due) as due, min(blocks_from) as blocks_from,
           bool_or(held) as held, max(handed_in) as handed_in, bool_or(real) as real
    from (
      select d.type_id, true as required, ${dueOf(person)} as due, case when d.blocks_work then ${dueOf(person)} end as blocks_from,
             false as held, null::date as handed_in, true as real
      from demand d where ${asks(person)}
      union all
      select type_id, false, null, null, state <> 'waiting' and obtained_on <= ${day}::date,
             case when state = 'waiting' and obtained_on <= ${day}::date then obtained_on end, obtained_on <= ${day}::date
      from document
      union all
      select ${also}::uuid, false, null, null, false, null, false where ${also}::uuid is not null
    ) reason
    where (type_id in (select id from type)) is true
    group by 1),
  judged as (
    select document.*, s.until as suspended_until, part.first as lacks_from, part.since as lacks_since,
      case
        when obtained_on > ${day}::date then 'future'
        when revoked_on <= ${day}::date then case when expires_on is null or expires_on > ${day}::date then 'revoked' else 'expired' end
        when expires_on <= ${day}::date then case when grace_ends_on > ${day}::date then 'in-grace' else 'expired' end
        when s.type_id is not null then 'suspended'
        when part.since is not null then 'incomplete'
        when window_opens_on <= ${day}::date or part.warns then 'renewal-open'
        else 'valid'
      end as held_status
    from document left join suspended s on s.type_id = document.type_id left join part on part.certificate_id = document.id
    where state <> 'waiting'),
  ranked as (
    select judged.*, case when held_status in ('valid', 'renewal-open') then least(expires_on, lacks_from) else expires_on end as acts_until,
           case held_status when 'valid' then 0 when 'renewal-open' then 1 when 'incomplete' then 2 when 'suspended' then 3 when 'future' then 5 else 4 end as rank
    from judged),
  weighed as (
    select key.type_id, key.required, key.due, key.blocks_from, best.id as certificate_id, best.type_id as held_type_id, best.obtained_on,
           best.window_opens_on, best.acts_until as expires_on, best.lacks_from, best.lacks_since, best.grace_ends_on, best.revoked_on, best.known_at, nullif(best.suspended_until, 'infinity') as suspended_until,
           best.held_status, coalesce(best.held_status in ('valid', 'renewal-open'), false) as covers,
           key.required or (key.held and key.type_id not in (select type_id from demand)) as wanted,
           case when best.id is null or best.held_status = 'future' or key.handed_in > best.obtained_on then key.handed_in end as handed_in,
           x.type_id is not null as is_exempt, nullif(x.until, 'infinity') as exempt_until,
           key.type_id in (select type_id from supervised) as supervised, (select until from young where young.type_id = key.type_id) as old_enough_on
    from key
    left join lateral (
      select * from ranked
      where type_id = key.type_id or (key.real and type_id in (select satisfied_by_id from equivalence e where e.type_id = key.type_id))
      order by rank, type_id = key.type_id desc,
               case when rank <= 3 then coalesce(acts_until, 'infinity') end desc,
               case when rank = 4 then obtained_on end desc,
               case when rank = 5 then obtained_on end,
               id
      limit 1) best on true
    left join exempted x on x.type_id = key.type_id),
  told as (
    select weighed.*,
      case
        when is_exempt and wanted then 'exempt'
        when handed_in is not null and (held_status is null or held_status in ('renewal-open', 'incomplete', 'in-grace', 'expired', 'future')) then 'waiting'
        when held_status <> 'future' or (held_status = 'future' and not required) then held_status
        when required then 'missing'
        else 'not-required'
      end as status
    from weighed)
  select type_id, status, certificate_id, held_type_id, lacks_from, known_at, obtained_on, window_opens_on, expires_on, due, required, wanted, covers,
         handed_in is not null as waiting, supervised, case when wanted then old_enough_on end as old_enough_on, wanted and old_enough_on is not null as too_young,
         ((coalesce(blocks_from <= ${day}::date, false) and not covers) or (wanted and old_enough_on is not null)) and not is_exempt and not supervised as blocked,
         case status
           when 'exempt' then exempt_until when 'waiting' then handed_in when 'missing' then due when 'not-required' then due
           when 'incomplete' then lacks_since when 'in-grace' then grace_ends_on when 'suspended' then suspended_until when 'revoked' then revoked_on
         end as date
  from told)`;
