import { sql, type Sql } from '@leerspoor/platform-server';
import { type LocalDate } from '@leerspoor/platform-contract';

/** What rules may find in a person of `person_card p`: the same words as `tokensOfPerson` of the contract. */
export const personTokens = sql`(array['everybody', p.id::text, p.location_id::text] || p.job_role_ids::text[] || coalesce(p.team_path, '{}')::text[])`;

/** Works here on a day, or is hired for a day that is still to come. */
export const employed = (day: LocalDate, today: LocalDate): Sql =>
  sql`(p.ends_on is null or p.ends_on >= ${day}::date) and (p.starts_on is null or p.starts_on <= ${day}::date or p.starts_on > ${today}::date)`;

const active = (day: LocalDate) => sql`m.starts_on <= ${day}::date and (m.ends_on is null or m.ends_on > ${day}::date)`;

/** A time that mutes, of people in `people`, that covers the day; `until` null is open-ended. */
const muted = (table: Sql, day: LocalDate) => sql`
  select m.person_id, m.type_id, nullif(max(coalesce(m.ends_on, 'infinity')), 'infinity') as until
  from ${table} m join people on people.id = m.person_id
  where ${active(day)} group by 1, 2`;

/**
 * The cells of people × types as of a day, as common table expressions: `statusOf` of the contract in set form, and a test
 * proves the two equal. Give `people` a statement that yields (id, tokens, starts_on, …); it becomes the expression
 * `people`, the answer is the expression `cell`, one row for every type that is asked of a person or held by them, and for
 * the type `also` in any case:
 * (person_id, type_id, status, certificate_id, held_type_id, obtained_on, window_opens_on, expires_on, date, due, required, wanted, covers, blocked, waiting)
 */
export const cells = (people: Sql, day: LocalDate, also: string | null = null): Sql => sql`
  people as materialized (${people}),
  type as materialized (select * from certificate_type where archived_at is null),
  demand as materialized (
    select r.id, r.type_id, r.tokens, r.basis, r.source, r.blocks_work, r.applies_from, coalesce(r.lead_time, 'P0D')::interval as lead_time
    from requirement r join type on type.id = r.type_id
    where r.applies_from <= ${day}::date and (r.ends_on is null or r.ends_on > ${day}::date)),
  asked as materialized (
    select people.id as person_id, d.id as requirement_id, d.type_id, d.basis, d.source, d.blocks_work,
           (greatest(d.applies_from, people.starts_on) + d.lead_time)::date as due
    from people join demand d on d.tokens && people.tokens),
  document as materialized (
    select c.person_id, c.type_id, c.id, c.obtained_on, c.window_opens_on, c.expires_on, c.grace_ends_on, c.revoked_on, c.state
    from certificate c join people on people.id = c.person_id
    where c.state in ('waiting', 'verified', 'revoked')),
  suspended as (${muted(sql`suspension`, day)}),
  exempted as (${muted(sql`exemption`, day)}),
  key as materialized (
    select person_id, type_id, bool_or(required) as required, min(due) as due, min(blocks_from) as blocks_from,
           bool_or(held) as held, max(handed_in) as handed_in, bool_or(real) as real
    from (
      select person_id, type_id, true as required, due, case when blocks_work then due end as blocks_from, false as held, null::date as handed_in, true as real
      from asked
      union all
      select person_id, type_id, false, null, null, state <> 'waiting' and obtained_on <= ${day}::date,
             case when state = 'waiting' and obtained_on <= ${day}::date then obtained_on end, obtained_on <= ${day}::date
      from document where type_id in (select id from type)
      union all
      select people.id, ${also}::uuid, false, null, null, false, null, false from people where ${also}::uuid is not null
    ) reason
    group by 1, 2),
  holding as (
    select person_id, type_id as for_type_id, true as own, type_id, id, obtained_on, window_opens_on, expires_on, grace_ends_on, revoked_on
    from document where state <> 'waiting'
    union all
    select d.person_id, e.type_id, false, d.type_id, d.id, d.obtained_on, d.window_opens_on, d.expires_on, d.grace_ends_on, d.revoked_on
    from document d join certificate_equivalence e on e.satisfied_by_id = d.type_id where d.state <> 'waiting'),
  judged as (
    select holding.*, s.until as suspended_until,
      case
        when obtained_on > ${day}::date then 'future'
        when revoked_on <= ${day}::date then case when expires_on is null or expires_on > ${day}::date then 'revoked' else 'expired' end
        when expires_on <= ${day}::date then case when grace_ends_on > ${day}::date then 'in-grace' else 'expired' end
        when s.person_id is not null then 'suspended'
        when window_opens_on <= ${day}::date then 'renewal-open'
        else 'valid'
      end as held_status
    from holding
    join key on key.person_id = holding.person_id and key.type_id = holding.for_type_id and (holding.own or key.real)
    left join suspended s on s.person_id = holding.person_id and s.type_id = holding.type_id),
  ranked as (
    select judged.*, case held_status when 'valid' then 0 when 'renewal-open' then 1 when 'suspended' then 2 when 'future' then 4 else 3 end as rank
    from judged),
  best as (
    select distinct on (person_id, for_type_id) *
    from ranked
    order by person_id, for_type_id, rank, own desc,
             case when rank <= 2 then coalesce(expires_on, 'infinity') end desc,
             case when rank = 3 then obtained_on end desc,
             case when rank = 4 then obtained_on end,
             id),
  weighed as (
    select key.person_id, key.type_id, key.required, key.due, key.blocks_from,
           best.id as certificate_id, best.type_id as held_type_id, best.obtained_on, best.window_opens_on, best.expires_on, best.grace_ends_on,
           best.revoked_on, best.suspended_until, best.held_status,
           coalesce(best.held_status in ('valid', 'renewal-open'), false) as covers,
           key.required or (key.held and key.type_id not in (select type_id from demand)) as wanted,
           case when best.id is null or best.held_status = 'future' or key.handed_in > best.obtained_on then key.handed_in end as handed_in,
           x.person_id is not null as is_exempt, x.until as exempt_until
    from key
    left join best on best.person_id = key.person_id and best.for_type_id = key.type_id
    left join exempted x on x.person_id = key.person_id and x.type_id = key.type_id),
  told as (
    select weighed.*,
      case
        when is_exempt and wanted then 'exempt'
        when handed_in is not null and (held_status is null or held_status in ('renewal-open', 'in-grace', 'expired', 'future')) then 'waiting'
        when held_status <> 'future' or (held_status = 'future' and not required) then held_status
        when required then 'missing'
        else 'not-required'
      end as status
    from weighed),
  cell as (
    select person_id, type_id, status, certificate_id, held_type_id, obtained_on, window_opens_on, expires_on, due, required, wanted, covers,
           handed_in is not null as waiting,
           coalesce(blocks_from <= ${day}::date, false) and not covers and not is_exempt as blocked,
           case status
             when 'exempt' then exempt_until when 'waiting' then handed_in when 'missing' then due when 'not-required' then due
             when 'in-grace' then grace_ends_on when 'suspended' then suspended_until when 'revoked' then revoked_on
           end as date
    from told)`;
