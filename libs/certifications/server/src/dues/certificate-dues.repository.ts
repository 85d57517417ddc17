import { Injectable } from '@nestjs/common';
import { type Wording } from '@leerspoor/certifications-contract';
import { type LocalDate } from '@leerspoor/platform-contract';
import { sql, type Sql, TenantDatabase } from '@leerspoor/platform-server';
import { type Ladder } from '@leerspoor/reminders-contract';
import { cellsOf, employed, frame, personTokens } from '../cell/cells.repository.js';

/** A cell that asks something of somebody. */
export interface OpenCellRow {
  personId: string;
  person: string;
  typeId: string;
  type: string;
  /** The certificate that expires; null when it is lacking. */
  certificateId: string | null;
  dueOn: LocalDate;
  /** The day on which the company came to know of it. */
  since: LocalDate;
  wording: Wording;
  ladder: Ladder | null;
  muted: 'exempt' | 'suspended' | 'waiting' | null;
}

export interface EvidenceRow {
  certificateId: string;
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
  days: { from: LocalDate | null; until: LocalDate; ownUntil: LocalDate } | null;
  /** Certificates, however late or early. */
  certificateIds: readonly string[] | null;
  /** People, whatever they lack. */
  personIds: readonly string[] | null;
}

/** Everybody who is asked about with their cells, as the expression `cell`. */
const cells = ({ today, personIds, certificateIds }: Question): Sql => sql`
  ${frame(today)},
  people as materialized (
    select p.id, p.full_name, p.starts_on, ${personTokens} as tokens
    from person_card p
    where ${employed(today, today)}
      and (${personIds}::uuid[] is null or p.id = any(${personIds}::uuid[]))
      and (${certificateIds}::uuid[] is null or p.id in (select person_id from certificate where id = any(${certificateIds}::uuid[])))),
  cell as materialized (select people.id as person_id, people.full_name, people.tokens, c.* from people cross join lateral ${cellsOf(sql`people`, today)} c)`;

/** Days asked for; what has a ladder of its own may speak earlier. */
const asked = (due: Sql, ladder: Sql, { days }: Question): Sql => sql`
  (${days?.from ?? null}::date is null or ${due} >= ${days?.from ?? null}::date)
  and (${days?.until ?? null}::date is null or ${due} <= case when ${ladder} is null then ${days?.until ?? null}::date else ${days?.ownUntil ?? null}::date end)`;

const onWall = (moment: Sql, { zone }: Question): Sql => sql`(${moment} at time zone ${zone})::date`;

const muted = sql`case when cell.status = 'exempt' then 'exempt' when cell.waiting then 'waiting' when cell.status = 'suspended' then 'suspended' end`;

@Injectable()
export class CertificateDuesRepository {
  constructor(private readonly database: TenantDatabase) {}

  /** Certificates that matter and have an end: once each, also when two cells stand on one. */
  expiring(question: Question): Promise<OpenCellRow[]> {
    return this.database.rows(sql`
      with ${cells(question)}
      select distinct on (cell.certificate_id) cell.person_id as "personId", cell.full_name as person, cell.type_id as "typeId", t.name_nl as type,
             cell.certificate_id as "certificateId", cell.expires_on as "dueOn", t.wording, t.ladder, ${muted} as muted,
             ${onWall(sql`cell.known_at`, question)} as since
      from cell
      join certificate_type t on t.id = cell.held_type_id
      where cell.wanted and cell.expires_on is not null and cell.status not in ('revoked', 'missing', 'future')
        and (${question.certificateIds}::uuid[] is null or cell.certificate_id = any(${question.certificateIds}::uuid[]))
        and ${asked(sql`cell.expires_on`, sql`t.ladder`, question)}
      order by cell.certificate_id, cell.type_id = t.id desc`);
  }

  /** What is asked of somebody and not there, or was withdrawn. */
  lacking(question: Question): Promise<OpenCellRow[]> {
    const due = sql`(case when cell.status = 'revoked' then greatest(cell.date, cell.due) else cell.due end)`;
    return this.database.rows(sql`
      with ${cells(question)}
      select cell.person_id as "personId", cell.full_name as person, cell.type_id as "typeId", t.name_nl as type, null as "certificateId",
             ${due} as "dueOn", t.wording, t.ladder, ${muted} as muted,
             (select max(${onWall(sql`r.created_at`, question)}) from requirement r join demand d on d.id = r.id
              where d.type_id = cell.type_id and d.tokens && cell.tokens) as since
      from cell
      join certificate_type t on t.id = cell.type_id
      where cell.required and not cell.covers
        and (cell.status in ('missing', 'revoked') or (cell.status in ('waiting', 'exempt') and (cell.certificate_id is null or cell.obtained_on > ${question.today}::date)))
        and ${asked(due, sql`t.ladder`, question)}`);
  }

  /** Documents that wait for HR, from the day they came in. */
  waiting(question: Question): Promise<EvidenceRow[]> {
    const due = onWall(sql`c.recorded_at`, question);
    return this.database.rows(sql`
      select c.id as "certificateId", c.person_id as "personId", p.full_name as person, c.type_id as "typeId", t.name_nl as type, ${due} as "dueOn"
      from certificate c join person_card p on p.tenant_id = c.tenant_id and p.id = c.person_id
      join certificate_type t on t.tenant_id = c.tenant_id and t.id = c.type_id
      where c.state = 'waiting' and (${question.certificateIds}::uuid[] is null or c.id = any(${question.certificateIds}::uuid[]))
        and ${asked(due, sql`null`, question)}`);
  }

  /** Documents that HR sent back, as long as nothing newer came in. */
  returned(question: Question): Promise<EvidenceRow[]> {
    const due = onWall(sql`c.decided_at`, question);
    return this.database.rows(sql`
      select distinct on (c.person_id, c.type_id) c.id as "certificateId", c.person_id as "personId", p.full_name as person, c.type_id as "typeId",
             t.name_nl as type, ${due} as "dueOn"
      from certificate c join person_card p on p.tenant_id = c.tenant_id and p.id = c.person_id
      join certificate_type t on t.tenant_id = c.tenant_id and t.id = c.type_id
      where c.state = 'sent-back' and t.archived_at is null and ${employed(question.today, question.today)}
        and (${question.certificateIds}::uuid[] is null or c.id = any(${question.certificateIds}::uuid[]))
        and ${asked(due, sql`null`, question)}
        and not exists (select from certificate n where n.person_id = c.person_id and n.type_id = c.type_id and n.recorded_at > c.recorded_at)
      order by c.person_id, c.type_id, c.recorded_at desc`);
  }
}
