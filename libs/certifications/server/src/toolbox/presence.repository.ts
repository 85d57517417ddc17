import { Injectable } from '@nestjs/common';
import { type PresenceWay } from '@leerspoor/certifications-contract';
import { type Reach, within } from '@leerspoor/people-server';
import { type LocalDate } from '@leerspoor/platform-contract';
import { sql, type Sql, TenantDatabase } from '@leerspoor/platform-server';
import { cellsOf, employed, frame, personTokens } from '../cell/cells.repository.js';

export interface PresenceRow {
  meetingId: string;
  personId: string;
  name: string;
  team: string;
  how: PresenceWay;
  at: Date;
}

/** Somebody of whom the list and what counts differ. */
export interface Unsettled {
  personId: string;
  present: boolean;
  activityId: string | null;
}

export interface NewPresence {
  personId: string;
  present: boolean;
  how: PresenceWay;
  at: Date;
}

/** Who was at which toolbox meeting. */
@Injectable()
export class PresenceRepository {
  constructor(private readonly database: TenantDatabase) {}

  /** Who was there, by name; of a reach when one is given. */
  ofMeetings(ids: readonly string[], reach: Reach = { kind: 'all' }): Promise<PresenceRow[]> {
    return this.database.rows(sql`
      select p.meeting_id as "meetingId", p.person_id as "personId", c.full_name as name, coalesce(c.team_name, '') as team, p.how, p.marked_at as at
      from toolbox_presence p join person_card c on c.id = p.person_id
      where p.meeting_id = any(${ids}) and p.present and ${within(reach, sql`p.person_id`)}
      order by c.sort_key, c.id`);
  }

  /** Of these people, who stands on the list already, also when they turned out not to be there. */
  async known(meetingId: string, personIds: readonly string[]): Promise<Set<string>> {
    const rows = await this.database.rows<{ id: string }>(sql`
      select person_id as id from toolbox_presence where meeting_id = ${meetingId} and person_id = any(${personIds})`);
    return new Set(rows.map(({ id }) => id));
  }

  async isPresent(meetingId: string, personId: string): Promise<boolean> {
    const row = await this.database.one(sql`
      select from toolbox_presence where meeting_id = ${meetingId} and person_id = ${personId} and present`);
    return row !== undefined;
  }

  /** A mark that was made before the one that stands changes nothing; one that changes nothing keeps how somebody came. */
  async mark(meetingId: string, presences: readonly NewPresence[], by: string): Promise<void> {
    await this.database.rows(sql`
      insert into toolbox_presence as p (meeting_id, person_id, present, how, marked_at, marked_by)
      select ${meetingId}, m."personId", m.present, m.how, m.at, ${by}
      from jsonb_to_recordset(${JSON.stringify(presences)}::jsonb) as m("personId" uuid, present boolean, how text, at timestamptz)
      on conflict (tenant_id, meeting_id, person_id) do update
      set present = excluded.present, marked_at = excluded.marked_at, marked_by = excluded.marked_by,
          how = case when p.present and excluded.present then p.how else excluded.how end
      where p.marked_at <= excluded.marked_at`);
  }

  /** Present without an activity, or the other way round. */
  unsettled(meetingId: string): Promise<Unsettled[]> {
    return this.database.rows(sql`
      select person_id as "personId", present, activity_id as "activityId" from toolbox_presence
      where meeting_id = ${meetingId} and present = (activity_id is null) order by person_id`);
  }

  async clear(meetingId: string): Promise<void> {
    await this.database.rows(
      sql`update toolbox_presence set present = false where meeting_id = ${meetingId} and present`,
    );
  }

  /** Notes what counts for whom; null: nothing any more. */
  async settle(meetingId: string, settled: readonly { personId: string; activityId: string | null }[]): Promise<void> {
    await this.database.rows(sql`
      update toolbox_presence p set activity_id = s."activityId"
      from jsonb_to_recordset(${JSON.stringify(settled)}::jsonb) as s("personId" uuid, "activityId" uuid)
      where p.meeting_id = ${meetingId} and p.person_id = s."personId"`);
  }

  /** Who works here on a day, within reach, by name; whether they are of the own people, and whether the type is asked of them. */
  people(
    reach: Reach,
    me: string,
    { typeId, day }: { typeId: string; day: LocalDate },
  ): Promise<{ id: string; name: string; team: string; own: boolean; asked: boolean }[]> {
    return this.database.rows(sql`
      with ${frame(day)}, ${staff(reach, me, day)}
      select people.id, people.full_name as name, people.team, people.own, coalesce(cell.required, false) as asked
      from people full join (select person_id, required from ${cellsOf(sql`people`)} c where type_id = ${typeId}) cell on cell.person_id = people.id
      order by people.sort_key, people.id`);
  }
}

/** As common table expression `people`: everybody within reach who works here on a day. */
export const staff = (reach: Reach, me: string, day: LocalDate): Sql => sql`
  people as materialized (
    select p.id, p.full_name, p.sort_key, coalesce(p.team_name, '') as team, p.starts_on, ${personTokens} as tokens, ${day}::date as day,
           ${within({ kind: 'team', employeeId: me }, sql`p.id`)} as own
    from person_card p where ${employed(day, day)} and (p.starts_on is null or p.starts_on <= ${day}::date) and ${within(reach, sql`p.id`)})`;
