import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@leerspoor/platform-contract';
import { sql, type Sql, TenantDatabase } from '@leerspoor/platform-server';
import { type DueRange } from '@leerspoor/reminders-server';
import { bookings } from '../booking/booking.repository.js';
import { asks, cellsOf, employed, frame, personTokens } from '../cell/cells.repository.js';
import { type OpenCell, type OpenCells } from './open-cells.rules.js';

/** A document, or what somebody says to have done. */
export interface EvidenceRow {
  id: string;
  personId: string;
  person: string;
  typeId: string;
  type: string;
  dueOn: LocalDate;
}

/** The clock on the company's wall, and which days or which things are asked for. */
export interface Question {
  today: LocalDate;
  zone: string;
  days: DueRange | null;
  /** Certificates (of what is handed in also activities), however late or early. */
  certificateIds: readonly string[] | null;
  /** People, whatever they lack. */
  personIds: readonly string[] | null;
}

/** Everybody who is asked about. */
const everybody = ({ today, personIds, certificateIds }: Question): Sql => sql`
    select p.id, p.full_name, p.starts_on, ${personTokens} as tokens, ${today}::date as day
    from person_card p
    where ${employed(today, today)}
      and (${personIds}::uuid[] is null or p.id = any(${personIds}::uuid[]))
      and (${certificateIds}::uuid[] is null or p.id in (select person_id from certificate where id = any(${certificateIds}::uuid[])))`;

/** Everybody who is asked about with their cells, as the expression `cell`; only those with `asking`, a condition on `c`. */
const cells = (question: Question, asking: Sql = sql`true`): Sql => sql`
  ${frame(question.today)},
  people as materialized (${everybody(question)}),
  booking as materialized (${bookings(question.today)}),
  cell as materialized (
    select people.full_name, people.tokens, c.*
    from people full join (select * from ${cellsOf(sql`people`)} c where ${asking}) c on c.person_id = people.id)`;

/** Somebody, looked up for each thing found: mostly nothing is, and a join would look up everybody first. */
const card = (id: Sql): Sql => sql`(select full_name, starts_on, ends_on from person_card where id = ${id} offset 0)`;

/** Days asked for; what has a ladder of its own may speak earlier. */
const asked = (due: Sql, ladder: Sql, { days }: Question): Sql => sql`
  (${days?.from ?? null}::date is null or ${due} >= ${days?.from ?? null}::date)
  and (${days?.until ?? null}::date is null or ${due} <= case when ${ladder} is null then ${days?.until ?? null}::date else ${days?.ownUntil ?? null}::date end)`;

const onWall = (moment: Sql, { zone }: Question): Sql => sql`(${moment} at time zone ${zone})::date`;

/** Of a cell and the type that has to be renewed or obtained. */
const muted = (typeId: Sql): Sql => sql`
  case when cell.status = 'exempt' then 'exempt' when cell.waiting then 'waiting' when cell.status = 'suspended' then 'suspended'
       when exists (select from booking b where b.person_id = cell.person_id and b.type_id = ${typeId}) then 'booked' end`;

/** Certificates that matter and have an end, or of which a part has: once each, also when two cells stand on one. */
const expiring = (question: Question): Sql => {
  const due = sql`(case when cell.status = 'incomplete' then cell.date else cell.expires_on end)`;
  return sql`
  select distinct on (cell.certificate_id) cell.person_id as "personId", cell.full_name as person, cell.type_id as "typeId", t.name_nl as type,
         cell.certificate_id as "certificateId", ${due} as "dueOn", t.wording, t.ladder, ${muted(sql`t.id`)} as muted,
         ${onWall(sql`cell.known_at`, question)} as since
  from cell
  join certificate_type t on t.id = cell.held_type_id
  where cell.wanted and ${due} is not null and cell.status not in ('revoked', 'missing', 'future')
    and (${question.certificateIds}::uuid[] is null or cell.certificate_id = any(${question.certificateIds}::uuid[]))
    and ${asked(due, sql`t.ladder`, question)}
  order by cell.certificate_id, cell.type_id = t.id desc, cell.type_id`;
};

/** What is asked of somebody and not there, or was withdrawn. */
const lacking = (question: Question): Sql => {
  const due = sql`(case when cell.status = 'revoked' then greatest(cell.date, cell.due) else cell.due end)`;
  return sql`
  select cell.person_id as "personId", cell.full_name as person, cell.type_id as "typeId", t.name_nl as type, null as "certificateId",
         ${due} as "dueOn", t.wording, t.ladder, ${muted(sql`t.id`)} as muted,
         (select max(${onWall(sql`r.created_at`, question)}) from requirement r join demand d on d.id = r.id
          where d.type_id = cell.type_id and ${asks(sql`cell`)}) as since
  from cell
  join certificate_type t on t.id = cell.type_id
  where cell.required and not cell.covers
    and (cell.status in ('missing', 'revoked') or (cell.status in ('waiting', 'exempt') and (cell.certificate_id is null or cell.obtained_on > ${question.today}::date)))
    and ${asked(due, sql`t.ladder`, question)}`;
};

/** Models with hours or points that somebody can be behind with. */
const metered = ['hours', 'points', 'work-or-training'];

/** Any type in use that counts something. */
export const anythingCounts = sql`exists (select from certificate_type where archived_at is null and policy ->> 'model' = any(${metered}))`;

/** Any document or activity in a state. */
const anyEvidence = (state: Sql): Sql => sql`(
  exists (select from certificate where state = ${state}) or exists (select from renewal_activity where state = ${state} and removed_at is null))`;

export const anythingWaits = anyEvidence(sql`'waiting'`);
export const anythingReturned = anyEvidence(sql`'sent-back'`);

@Injectable()
export class CertificateDuesRepository {
  constructor(private readonly database: TenantDatabase) {}

  expiring(question: Question): Promise<OpenCell[]> {
    return this.database.rows(sql`with ${cells(question)} ${expiring(question)}`);
  }

  /** Running certificates that matter and for which something is counted, of the type that they were earned for. */
  counting(question: Question): Promise<OpenCell[]> {
    return this.database.rows(sql`
      with ${cells(question)}
      select cell.person_id as "personId", cell.full_name as person, cell.type_id as "typeId", t.name_nl as type,
             cell.certificate_id as "certificateId", cell.expires_on as "dueOn", t.wording, t.ladder, ${muted(sql`t.id`)} as muted,
             ${onWall(sql`cell.known_at`, question)} as since
      from cell
      join certificate_type t on t.id = cell.type_id
      where cell.wanted and cell.covers and cell.held_type_id = cell.type_id and t.policy ->> 'model' = any(${metered})
        and (${question.certificateIds}::uuid[] is null or cell.certificate_id = any(${question.certificateIds}::uuid[]))`);
  }

  lacking(question: Question): Promise<OpenCell[]> {
    return this.database.rows(sql`with ${cells(question)} ${lacking(question)}`);
  }

  /** Both at once, from cells that are worked out once. */
  open(question: Question, asking?: Sql): Promise<OpenCells> {
    return this.database.json(sql`
      with ${cells(question, asking)}, expiring as (${expiring(question)}), lacking as (${lacking(question)})
      select jsonb_build_object(
        'expiring', coalesce((select jsonb_agg(to_jsonb(expiring)) from expiring), '[]'),
        'lacking', coalesce((select jsonb_agg(to_jsonb(lacking)) from lacking), '[]'))`);
  }

  /** What somebody has to do something about by now, of one type or of all. */
  toDo(question: Question, typeId: string | null): Promise<OpenCells> {
    const isOpen = sql`c.status in ('missing', 'revoked', 'renewal-open', 'in-grace', 'expired', 'incomplete')`;
    return this.open(question, sql`${isOpen} and (${typeId}::uuid is null or c.type_id = ${typeId}::uuid)`);
  }

  /** What waits for HR, from the day it came in. */
  waiting(question: Question): Promise<EvidenceRow[]> {
    const due = onWall(sql`e.recorded_at`, question);
    return this.database.rows(sql`
      select e.id, e.person_id as "personId", p.full_name as person, e.type_id as "typeId", t.name_nl as type, ${due} as "dueOn"
      from (
        select id, person_id, type_id, recorded_at from certificate where state = 'waiting'
        union all
        select id, person_id, type_id, recorded_at from renewal_activity where state = 'waiting' and removed_at is null) e
      cross join lateral ${card(sql`e.person_id`)} p
      join certificate_type t on t.id = e.type_id
      where (${question.certificateIds}::uuid[] is null or e.id = any(${question.certificateIds}::uuid[]))
        and ${asked(due, sql`null`, question)}`);
  }

  /** What HR sent back: documents as long as nothing newer came in, activities until they are handed in anew or taken back. */
  returned(question: Question): Promise<EvidenceRow[]> {
    const due = onWall(sql`e.decided_at`, question);
    return this.database.rows(sql`
      select e.id, e.person_id as "personId", p.full_name as person, e.type_id as "typeId", t.name_nl as type, ${due} as "dueOn"
      from (
        (select distinct on (c.person_id, c.type_id) c.id, c.person_id, c.type_id, c.decided_at
         from certificate c
         where c.state = 'sent-back'
           and not exists (select from certificate n where n.person_id = c.person_id and n.type_id = c.type_id and n.recorded_at > c.recorded_at)
         order by c.person_id, c.type_id, c.recorded_at desc)
        union all
        select id, person_id, type_id, decided_at from renewal_activity where state = 'sent-back' and removed_at is null) e
      cross join lateral ${card(sql`e.person_id`)} p
      join certificate_type t on t.id = e.type_id
      where t.archived_at is null and ${employed(question.today, question.today)}
        and (${question.certificateIds}::uuid[] is null or e.id = any(${question.certificateIds}::uuid[]))
        and ${asked(due, sql`null`, question)}`);
  }
}
