import { Injectable } from '@nestjs/common';
import { type ToolboxForm, type ToolboxState } from '@leerspoor/certifications-contract';
import { type Reach, within } from '@leerspoor/people-server';
import { type Language, type LocalDate } from '@leerspoor/platform-contract';
import { sql, type Sql, TenantDatabase } from '@leerspoor/platform-server';
import { employed } from '../cell/cells.repository.js';
import { typeName } from '../cell/standing.repository.js';

export interface MeetingRow {
  id: string;
  version: number;
  typeId: string;
  typeName: string;
  topic: string;
  place: string;
  form: ToolboxForm;
  state: ToolboxState;
  day: LocalDate;
  begunAt: Date;
  leaderId: string;
  leaderName: string;
  /** Null for whom nobody knows any more. */
  begunBy: string | null;
  code: string | null;
  codeEndsAt: Date | null;
  fileId: string | null;
  mediaType: string | null;
  present: number;
}

export interface NewMeeting {
  typeId: string;
  topic: string;
  place: string;
  form: ToolboxForm;
  leaderId: string;
  day: LocalDate;
  begunAt: Date;
  begunBy: string;
  code: string | null;
  codeEndsAt: Date | null;
}

export interface MeetingQuery {
  reach: Reach;
  me: string;
  language: Language;
  year: number | null;
  after: string | null;
  limit: number;
}

const rows = (language: Language, where: Sql): Sql => sql`
  select m.id, m.version, m.type_id as "typeId", ${typeName(language, sql`t`)} as "typeName", m.topic, m.place, m.form, m.state, m.held_on as day,
         m.begun_at as "begunAt", m.leader_id as "leaderId", l.full_name as "leaderName", m.begun_by as "begunBy", m.code, m.code_ends_at as "codeEndsAt",
         f.id as "fileId", f.media_type as "mediaType",
         (select count(*)::int from toolbox_presence p where p.meeting_id = m.id and p.present) as present
  from toolbox_meeting m
  join certificate_type t on t.id = m.type_id
  join person_card l on l.id = m.leader_id
  left join stored_file f on f.id = m.file_id and f.removed_at is null
  where ${where}`;

/** Meetings that concern somebody: those one leads or began, and those with people within reach. */
const concerning = (reach: Reach, me: string): Sql =>
  reach.kind === 'all'
    ? sql`true`
    : sql`(m.leader_id = ${me} or m.begun_by = ${me} or exists (
        select from toolbox_presence p where p.meeting_id = m.id and p.present and ${within(reach, sql`p.person_id`)}))`;

const inYear = (year: number | null): Sql =>
  year === null ? sql`true` : sql`m.held_on between ${`${year}-01-01`}::date and ${`${year}-12-31`}::date`;

@Injectable()
export class ToolboxRepository {
  constructor(private readonly database: TenantDatabase) {}

  find(id: string, language: Language): Promise<MeetingRow | undefined> {
    return this.database.one(rows(language, sql`m.id = ${id}`));
  }

  /** The open meeting behind a code that still lives; held, so that nobody joins while it is closed. */
  async byCode(code: string, now: Date, language: Language): Promise<MeetingRow | undefined> {
    const held = await this.database.one<{ id: string }>(sql`
      select id from toolbox_meeting where code = ${code} and state = 'open' and code_ends_at > ${now} for no key update`);
    return held && this.find(held.id, language);
  }

  /** Of two people who change the list at once, the second sees what the first did. */
  async hold(id: string): Promise<void> {
    await this.database.rows(sql`select from toolbox_meeting where id = ${id} for no key update`);
  }

  page({ reach, me, language, year, after, limit }: MeetingQuery): Promise<MeetingRow[]> {
    const beyond = sql`(m.held_on, m.begun_at, m.id) < (select held_on, begun_at, id from toolbox_meeting where id = ${after}::uuid)`;
    return this.database.rows(sql`
      ${rows(language, sql`${concerning(reach, me)} and ${inYear(year)} and (${after}::uuid is null or ${beyond})`)}
      order by m.held_on desc, m.begun_at desc, m.id desc
      limit ${limit}`);
  }

  /** Those of somebody that were not closed, newest first. */
  open(me: string, language: Language): Promise<MeetingRow[]> {
    return this.database.rows(
      sql`${rows(language, sql`m.state = 'open' and (m.leader_id = ${me} or m.begun_by = ${me})`)} order by m.begun_at desc limit 5`,
    );
  }

  /** What was talked about before and where, the latest first. */
  async earlier(leaderId: string): Promise<{ topics: string[]; places: string[] }> {
    const topics = await this.database.rows<{ topic: string }>(sql`
      select topic from toolbox_meeting where state <> 'cancelled' group by topic order by max(held_on) desc, topic limit 12`);
    const places = await this.database.rows<{ place: string }>(sql`
      select place from toolbox_meeting where place <> '' and leader_id = ${leaderId} group by place order by max(held_on) desc, place limit 6`);
    return { topics: topics.map(({ topic }) => topic), places: places.map(({ place }) => place) };
  }

  async years(reach: Reach, me: string): Promise<number[]> {
    const found = await this.database.rows<{ year: number }>(sql`
      select distinct extract(year from m.held_on)::int as year from toolbox_meeting m where ${concerning(reach, me)} order by 1 desc`);
    return found.map(({ year }) => year);
  }

  async insert(meeting: NewMeeting): Promise<string> {
    const { typeId, topic, place, form, leaderId, day, begunAt, begunBy, code, codeEndsAt } = meeting;
    const row = await this.database.one<{ id: string }>(sql`
      insert into toolbox_meeting (type_id, topic, place, form, leader_id, held_on, begun_at, begun_by, code, code_ends_at)
      values (${typeId}, ${topic}, ${place}, ${form}, ${leaderId}, ${day}, ${begunAt}, ${begunBy}, ${code}, ${codeEndsAt}) returning id`);
    if (!row) throw new Error('A toolbox meeting that was not made.');
    return row.id;
  }

  /** Within reach, and works here on that day; undefined for others. */
  leader(reach: Reach, personId: string, day: LocalDate): Promise<{ id: string; name: string } | undefined> {
    return this.database.one(sql`
      select p.id, p.full_name as name from person_card p where p.id = ${personId} and ${employed(day, day)} and ${within(reach, sql`p.id`)}`);
  }

  /** False when somebody else changed it first. */
  async change(
    id: string,
    version: number,
    { topic, place, leaderId }: Pick<NewMeeting, 'topic' | 'place' | 'leaderId'>,
  ): Promise<boolean> {
    const rows = await this.database.rows(sql`
      update toolbox_meeting set topic = ${topic}, place = ${place}, leader_id = ${leaderId}, version = version + 1
      where id = ${id} and version = ${version} returning id`);
    return rows.length === 1;
  }

  async end(id: string, state: 'closed' | 'cancelled', by: string, at: Date): Promise<void> {
    await this.database.rows(sql`
      update toolbox_meeting set state = ${state}, code = null, code_ends_at = null, closed_at = ${at}, closed_by = ${by} where id = ${id}`);
  }

  async setFile(id: string, fileId: string): Promise<void> {
    await this.database.rows(sql`update toolbox_meeting set file_id = ${fileId} where id = ${id}`);
  }
}
