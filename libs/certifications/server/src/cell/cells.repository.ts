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
           r.basis, r.source, r.blocks_work, r.applies_from, r.created_at, coalesce(r.lead_time, 'P0D')::interval as lead_time
    from requirement r join type on type.id = r.type_id left join lateral ${clauses} on true
    where r.applies_from <= ${day}::date and (r.ends_on is null or r.ends_on > ${day}::date)),
  equivalence as materialized (select type_id, satisfied_by_id from certificate_equivalence)`;

/** First day on which lacking what `demand d` asks counts for a person: `dueFor` of the contract. */
export const dueOf = (person: Sql): Sql => sql`(greatest(d.applies_from, ${person}.starts_on) + d.lead_time)::date`;

/** The columns of a document, for a reason that is none. */
const none = sql`null, null, null, null, null, null, null, null, null, null, null, null, null`;

/** Until when a table of times mutes the type of `t` for the person `p` on the day; 'infinity' is open-ended, null is not at all. */
const mutedUntil = (table: Sql, typeId: Sql): Sql => sql`
  select max(coalesce(m.ends_on, 'infinity')) as until
  from ${table} m
  where m.person_id = p.id and m.type_id = ${typeId} and m.starts_on <= p.day and (m.ends_on is null or m.ends_on > p.day)`;

/** Who stands for the person of the cells where they are worked out one by one: a relation of one row. */
export const alone = (person: Sql, day: Sql): Sql =>
  sql`(select ${person}.id, ${person}.tokens, ${person}.starts_on, ${day} as day)`;

/**
 * The cells of people, each as of a day: `statusOf` of the contract in set form, and a test proves the two equal. `people`
 * is a relation of (id, tokens, starts_on, day), each person once a day. One row for every type that is asked of the person
 * or held, and for the type `also` in any case.
 *
 * Everything that says something about a cell is a row of `reason`, which is sorted once: the best document comes first in
 * its cell. What is looked up, is looked up by person. So no plan of the database can multiply people by papers.
 */
export const cellsOf = (people: Sql, also: string | null = null): Sql => sql`(
  with
  document as (
    select p.id as person_id, p.day, p.tokens, paper.id, paper.type_id, paper.obtained_on, paper.window_opens_on, paper.expires_on, paper.grace_ends_on,
           paper.revoked_on, paper.waits, greatest(paper.recorded_at, paper.decided_at) as known_at, s.until as suspended_until, part.first as lacks_from, part.since as lacks_since,
      case
        when paper.waits then null
        when obtained_on > p.day then 'future'
        when revoked_on <= p.day then case when expires_on is null or expires_on > p.day then 'revoked' else 'expired' end
        when expires_on <= p.day then case when grace_ends_on > p.day then 'in-grace' else 'expired' end
        when s.until is not null then 'suspended'
        when part.since is not null then 'incomplete'
        when window_opens_on <= p.day or part.warns then 'renewal-open'
        else 'valid'
      end as held_status
    from ${people} p
    cross join lateral (
      select c.*, c.state = 'waiting' as waits from certificate c
      where c.person_id = p.id and c.state in ('waiting', 'verified', 'revoked') offset 0) paper
    cross join lateral (${mutedUntil(sql`suspension`, sql`paper.type_id`)}) s
    cross join lateral (
      select min(g.starts_on) as first, min(g.starts_on) filter (where g.starts_on <= p.day) as since, bool_or(g.warns_on <= p.day) as warns
      from certificate_gap g
      where g.person_id = p.id and g.certificate_id = paper.id and (g.ends_on is null or g.ends_on > p.day)
        and (g.at is null or g.at = any(p.tokens)) and not (g.spares && p.tokens)) part),
  ranked as materialized (
    select document.*, case when held_status in ('valid', 'renewal-open') then least(expires_on, lacks_from) else expires_on end as acts_until,
           case held_status when 'valid' then 0 when 'renewal-open' then 1 when 'incomplete' then 2 when 'suspended' then 3 when 'future' then 5 else 4 end as rank
    from document),
  reason as (
    select p.id as person_id, p.day, d.type_id, true as makes, true as required, ${dueOf(sql`p`)} as due, case when d.blocks_work then ${dueOf(sql`p`)} end as blocks_from,
           false as held, null::date as handed_in, null::date as exempt_until, false as supervised, null::date as old_enough_on,
           null::uuid as id, null::uuid as held_type_id, null::date as obtained_on, null::date as window_opens_on, null::date as acts_until, null::date as lacks_from,
           null::date as lacks_since, null::date as grace_ends_on, null::date as revoked_on, null::timestamptz as known_at, null::date as suspended_until,
           null::text as held_status, null::int as rank
    from ${people} p join demand d on ${asks(sql`p`)}
    union all
    select person_id, day, type_id, true, false, null, null, obtained_on <= day, null, null, false, null,
           id, type_id, obtained_on, window_opens_on, acts_until, lacks_from, lacks_since, grace_ends_on, revoked_on, known_at, suspended_until, held_status, rank
    from ranked where not waits
    union all
    select person_id, day, type_id, true, false, null, null, false, case when obtained_on <= day then obtained_on end, null, false, null, ${none}
    from ranked where waits
    union all
    select person_id, day, e.type_id, false, false, null, null, false, null, null, false, null,
           r.id, r.type_id, obtained_on, window_opens_on, acts_until, lacks_from, lacks_since, grace_ends_on, revoked_on, known_at, suspended_until, held_status, rank
    from ranked r join equivalence e on e.satisfied_by_id = r.type_id
    where not waits and (
      exists (select from demand d where d.type_id = e.type_id and ${asks(sql`r`)})
      or exists (select from certificate own where own.person_id = r.person_id and own.type_id = e.type_id and own.state in ('waiting', 'verified', 'revoked') and own.obtained_on <= r.day))
    union all
    select p.id, p.day, m.type_id, false, false, null, null, false, null, coalesce(m.ends_on, 'infinity'), false, null, ${none}
    from ${people} p cross join lateral (
      select m.type_id, m.ends_on from exemption m
      where m.person_id = p.id and m.starts_on <= p.day and (m.ends_on is null or m.ends_on > p.day) offset 0) m
    union all
    select p.id, p.day, m.type_id, false, false, null, null, false, null, null, true, null, ${none}
    from ${people} p cross join lateral (
      select m.type_id from supervision m
      where m.person_id = p.id and m.starts_on <= p.day and (m.ends_on is null or m.ends_on > p.day) offset 0) m
    union all
    select p.id, p.day, type.id, false, false, null, null, false, null, null, false, m.reached_on, ${none}
    from ${people} p cross join lateral (
      select m.age, m.reached_on from minor m where m.person_id = p.id and m.reached_on > p.day offset 0) m
    join type on type.minimum_age >= m.age
    union all
    select p.id, p.day, ${also}::uuid, true, false, null, null, false, null, null, false, null, ${none}
    from ${people} p where ${also}::uuid is not null),
  gathered as (
    select person_id, day, type_id, id as certificate_id, held_type_id, obtained_on, window_opens_on, acts_until as expires_on, lacks_from, lacks_since, grace_ends_on,
           revoked_on, known_at, nullif(suspended_until, 'infinity') as suspended_until, held_status, coalesce(held_status in ('valid', 'renewal-open'), false) as covers,
           row_number() over cell as at, bool_or(makes) over cell as makes, bool_or(required) over cell as required, min(due) over cell as due, min(blocks_from) over cell as blocks_from,
           bool_or(held) over cell as held, max(handed_in) over cell as waits_since, max(reason.exempt_until) over cell as exempt_until, bool_or(supervised) over cell as supervised,
           max(old_enough_on) over cell as old_enough_on
    from reason
    where (type_id in (select id from type)) is true
    window cell as (
      partition by person_id, day, type_id
      order by rank, held_type_id = type_id desc, case when rank <= 3 then coalesce(acts_until, 'infinity') end desc,
               case when rank = 4 then obtained_on end desc, case when rank = 5 then obtained_on end, id
      rows between unbounded preceding and unbounded following)),
  weighed as (
    select gathered.*, required or (held and type_id not in (select type_id from demand)) as wanted, exempt_until is not null as is_exempt,
           case when certificate_id is null or held_status = 'future' or waits_since > obtained_on then waits_since end as handed_in
    from gathered where at = 1 and makes),
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
  select person_id, day, type_id, status, certificate_id, held_type_id, lacks_from, known_at, obtained_on, window_opens_on,
         expires_on, due, required, wanted, covers,
         handed_in is not null as waiting, supervised, case when wanted then old_enough_on end as old_enough_on, wanted and old_enough_on is not null as too_young,
         ((coalesce(blocks_from <= day, false) and not covers) or (wanted and old_enough_on is not null)) and not is_exempt and not supervised as blocked,
         case status
           when 'exempt' then nullif(exempt_until, 'infinity') when 'waiting' then handed_in when 'missing' then due when 'not-required' then due
           when 'incomplete' then lacks_since when 'in-grace' then grace_ends_on when 'suspended' then suspended_until when 'revoked' then revoked_on
         end as date
  from told)`;
