import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type AppointmentGroup, type AppointmentState } from '@leerspoor/certifications-contract';
import { type Reach, within } from '@leerspoor/people-server';
import { type Language, type LocalDate } from '@leerspoor/platform-contract';
import { sql, type Sql, TenantDatabase } from '@leerspoor/platform-server';
import { typeName } from '../cell/standing.repository.js';
import { AppointmentEntity } from './appointment.entity.js';
import { type AppointmentRow, type ChoiceRow } from './appointment.row.js';

type Optional = 'role' | 'signerId' | 'replacesId';
export type NewAppointment = Pick<
  AppointmentEntity,
  'personId' | 'typeId' | 'text' | 'locationId' | 'installation' | 'startsOn' | 'endsOn' | 'madeBy' | 'madeAt'
> &
  Partial<Pick<AppointmentEntity, Optional>>;

export interface AppointmentQuery {
  reach: Reach;
  /** Drafts too. */
  drafts: boolean;
  me: string;
  today: LocalDate;
  language: Language;
  group: AppointmentGroup | null;
  state: AppointmentState | null;
  personId: string | null;
  /** Folded words of a name, that must all be found. */
  words: readonly string[];
  typeId: string | null;
  locationId: string | null;
  after: string | null;
  limit: number;
}

const nameOf = (id: Sql) => sql`coalesce((select full_name from person_card where id = ${id}), '')`;

const rows = (language: Language, where: Sql): Sql => sql`
  select a.id, a.version, a.person_id as "personId", p.full_name as "personName", coalesce(p.team_name, '') as team, a.type_id as "typeId",
         ${typeName(language, sql`t`)} as "typeName", t.code as "typeCode", a.role, a.text, a.location_id as "locationId",
         l.name as "locationName", a.installation, a.starts_on as "startsOn", a.ends_on as "endsOn", a.signer_id as "signerId",
         s.full_name as "signerName", a.document, a.document_hash as "documentHash", a.offered_at as "offeredAt",
         a.signed_by_employer_at as "signedByEmployerAt", a.signed_by_employer_by as "signedByEmployerBy", ${nameOf(sql`a.signed_by_employer_by`)} as "employerName",
         a.employer_typed as "employerTyped", a.employer_way as "employerWay", a.signed_by_person_at as "signedByPersonAt",
         a.person_typed as "personTyped", a.person_way as "personWay", a.paper_id as "paperId",
         (select f.name from stored_file f where f.id = a.paper_id and f.removed_at is null) as "paperName",
         a.withdrawn_on as "withdrawnOn", a.withdrawn_at as "withdrawnAt", a.withdrawn_by as "withdrawnBy", ${nameOf(sql`a.withdrawn_by`)} as "withdrawnByName",
         a.withdrawal_reason as "withdrawalReason", a.replaces_id as "replacesId", a.replaced_by_id as "replacedById",
         a.made_by as "madeBy", ${nameOf(sql`a.made_by`)} as "madeByName", a.made_at as "madeAt"
  from appointment a
  join person_card p on p.id = a.person_id
  join certificate_type t on t.id = a.type_id
  left join location l on l.id = a.location_id
  left join person_card s on s.id = a.signer_id
  where ${where}`;

const signed = sql`(a.signed_by_employer_at is not null and a.signed_by_person_at is not null)`;
const stands = (today: LocalDate) => sql`(a.ends_on is null or a.ends_on > ${today})`;

/** The same as `groupOf(stateOf(…))`. */
function inGroup(group: AppointmentGroup, today: LocalDate): Sql {
  const open = sql`(not ${signed} and a.withdrawn_on is null and (a.offered_at is null or ${stands(today)}))`;
  const kept = sql`(a.withdrawn_on is null or (a.replaced_by_id is not null and a.withdrawn_on > greatest(${today}::date, a.starts_on)))`;
  const active = sql`(${signed} and ${stands(today)} and ${kept})`;
  return { open, active, over: sql`(not ${open} and not ${active})` }[group];
}

/** The same as `stateOf`. */
const stateAt = (today: LocalDate): Sql => sql`case
  when a.replaced_by_id is not null and a.withdrawn_on <= greatest(${today}::date, a.starts_on) then 'replaced'
  when a.withdrawn_on is not null and a.replaced_by_id is null then 'withdrawn'
  when not ${signed} and a.offered_at is null then 'draft'
  when not ${stands(today)} then 'ended'
  when a.signed_by_employer_at is null and a.signed_by_person_at is null then 'waits-both'
  when a.signed_by_employer_at is null then 'waits-employer'
  when a.signed_by_person_at is null then 'waits-person'
  when a.starts_on > ${today}::date then 'ahead'
  else 'active' end`;

/** What somebody chose to see; null or nothing: all. */
const filtered = ({ today, group, state, personId, words, typeId, locationId }: AppointmentQuery): Sql => sql`
  ${group === null ? sql`true` : inGroup(group, today)} and ${state === null ? sql`true` : sql`${stateAt(today)} = ${state}`}
  and (${personId}::uuid is null or a.person_id = ${personId}) and (${typeId}::uuid is null or a.type_id = ${typeId})
  and (${locationId}::uuid is null or a.location_id = ${locationId} or a.location_id is null)
  and not exists (select from unnest(${words}::text[]) word where position(word in p.search_norm) = 0)`;

@Injectable()
export class AppointmentRepository {
  constructor(private readonly database: TenantDatabase) {}

  find(id: string): Promise<AppointmentEntity | null> {
    return this.database.table(AppointmentEntity).findOneBy({ id });
  }

  /** Of two people who sign at the same moment, the second sees what the first did. */
  async hold(id: string): Promise<void> {
    await this.database.rows(sql`select from appointment where id = ${id} for no key update`);
  }

  /** Within reach, or of which who asks is the signer. */
  detailed(id: string, reach: Reach, me: string, language: Language): Promise<AppointmentRow | undefined> {
    const seen = sql`(a.signer_id = ${me} or ${within(reach, sql`a.person_id`)})`;
    return this.database.one(rows(language, sql`a.id = ${id} and ${seen}`));
  }

  page(query: AppointmentQuery) {
    const { reach, drafts, me, language, after, limit } = query;
    return this.database.rows<AppointmentRow>(sql`
      ${rows(
        language,
        sql`(a.signer_id = ${me} or ${within(reach, sql`a.person_id`)})
          and (${drafts} or a.offered_at is not null) and ${filtered(query)}
          and (${after}::uuid is null or (a.made_at, a.id) < (select made_at, id from appointment where id = ${after}::uuid))`,
      )}
      order by a.made_at desc, a.id desc
      limit ${limit}`);
  }

  /** What waits for a signature of somebody, and what is about them: what was withdrawn only as long as it is news. */
  mine(me: string, today: LocalDate, news: LocalDate, language: Language): Promise<AppointmentRow[]> {
    return this.database.rows(sql`
      ${rows(
        language,
        sql`(a.person_id = ${me} and a.offered_at is not null
             and (${inGroup('open', today)} or ${inGroup('active', today)} or (a.withdrawn_on >= ${news} and a.replaced_by_id is null)))
          or (a.signer_id = ${me} and a.offered_at is not null and a.signed_by_employer_at is null and ${inGroup('open', today)})`,
      )}
      order by a.made_at desc, a.id desc
      limit 200`);
  }

  /** Which of somebody both had signed at the end of a day, first day first. Drafts and what waits is no evidence. */
  signed(
    personIds: readonly string[],
    typeIds: readonly string[],
    { asOf, zone, language }: { asOf: LocalDate; zone: string; language: Language },
  ): Promise<AppointmentRow[]> {
    return this.database.rows(sql`
      ${rows(
        language,
        sql`a.person_id = any(${personIds}::uuid[]) and (${typeIds.length === 0} or a.type_id = any(${typeIds}::uuid[]))
          and (greatest(a.signed_by_employer_at, a.signed_by_person_at) at time zone ${zone})::date <= ${asOf}::date and ${signed}`,
      )}
      order by a.starts_on, a.id`);
  }

  byIds(ids: readonly string[], language: Language): Promise<AppointmentRow[]> {
    return this.database.rows(sql`${rows(language, sql`a.id = any(${ids}::uuid[])`)} order by a.starts_on, a.id`);
  }

  /** Types in use that count only with an appointment, and the certificate of somebody that runs. */
  choices(personId: string, today: LocalDate, language: Language) {
    return this.database.rows<ChoiceRow>(sql`
      select t.id, ${typeName(language, sql`t`)} as name, coalesce(t.library_code, t.code) as "libraryCode", m.role, m.text,
             c.id is not null as held, c.expires_on as expires
      from certificate_type t
      left join appointment_template m on m.type_id = t.id
      left join lateral (
        select id, expires_on from certificate
        where person_id = ${personId} and type_id = t.id and state = 'verified' and obtained_on <= ${today} and (expires_on is null or expires_on > ${today})
        order by expires_on desc nulls first limit 1) c on true
      where t.archived_at is null and t.policy ->> 'model' = 'appointment'
      order by c.id is null, t.code_norm`);
  }

  async hasLocation(id: string): Promise<boolean> {
    return (
      (await this.database.one(sql`select id from location where id = ${id} and archived_at is null`)) !== undefined
    );
  }

  /** The moment that stands for a day on paper, on the clock of the company. */
  async noonOf(day: LocalDate, zone: string): Promise<Date> {
    const row = await this.database.one<{ at: Date }>(
      sql`select ((${day}::date + time '12:00') at time zone ${zone}) as at`,
    );
    return (row as { at: Date }).at;
  }

  /** Unsigned: it does not count yet. */
  async insert(appointment: NewAppointment): Promise<string> {
    const id = randomUUID();
    const blank = {
      role: '',
      signerId: null,
      document: '',
      documentHash: '',
      offeredAt: null,
      signedByEmployerAt: null,
      signedByEmployerBy: null,
      employerTyped: '',
      employerWay: '' as const,
      signedByPersonAt: null,
      personTyped: '',
      personWay: '' as const,
      paperId: null,
      withdrawnOn: null,
      withdrawnAt: null,
      withdrawnBy: null,
      withdrawalReason: '',
      replacesId: null,
      replacedById: null,
    };
    await this.database.table(AppointmentEntity).insert({ ...blank, ...appointment, id, version: 1 });
    return id;
  }

  /** False when somebody else changed it first. Whoever calls this has the chain rebuilt. */
  async update(id: string, version: number, change: Partial<AppointmentEntity>): Promise<boolean> {
    const { affected } = await this.database
      .table(AppointmentEntity)
      .update({ id, version }, { ...change, version: version + 1 });
    return affected === 1;
  }
}
