import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Confirmable } from '@leerspoor/certifications-contract';
import { type Reach, within } from '@leerspoor/people-server';
import { type Language, type LocalDate } from '@leerspoor/platform-contract';
import { sql, TenantDatabase } from '@leerspoor/platform-server';
import { typeName } from '../cell/standing.repository.js';
import { In, IsNull, Not } from 'typeorm';
import { fileColumns } from '../certificate/certificate.repository.js';
import { type FileRows } from '../certificate/file-rows.js';
import { ActivityEntity, ActivityFileEntity } from './activity.entity.js';

type Later = 'state' | 'decidedBy' | 'decidedAt' | 'decisionReason' | 'removedAt' | 'removedBy' | 'version';
/** Counts at once unless it says otherwise. */
export type NewActivity = Omit<ActivityEntity, 'id' | Later> & Partial<Pick<ActivityEntity, 'state'>>;
type Course = Pick<ActivityEntity, 'personId' | 'typeId' | 'on' | 'kind' | 'amount' | 'subject' | 'course'>;
export type ActivityRow = ActivityEntity & FileRows & { recordedByName: string };

@Injectable()
export class ActivityRepository {
  constructor(private readonly database: TenantDatabase) {}

  find(id: string): Promise<ActivityEntity | null> {
    return this.database.table(ActivityEntity).findOneBy({ id });
  }

  async insert(activities: readonly NewActivity[]): Promise<string[]> {
    const fresh = {
      decidedBy: null,
      decidedAt: null,
      decisionReason: '',
      removedAt: null,
      removedBy: null,
      version: 1,
    };
    const rows = activities.map((activity) => ({
      state: 'verified' as const,
      ...activity,
      ...fresh,
      id: randomUUID(),
    }));
    await this.database.table(ActivityEntity).insert(rows);
    return rows.map(({ id }) => id);
  }

  /** Whether the same counts already, or `orWaits`: the same person, day and course, in another row than `except`. */
  isThere(activity: Course, { except, orWaits }: { except?: string; orWaits: boolean }): Promise<boolean> {
    const { personId, typeId, on, kind, amount, subject, course } = activity;
    return this.database.table(ActivityEntity).existsBy({
      ...{ personId, typeId, on, kind, amount, subject, course, removedAt: IsNull() },
      state: In(orWaits ? ['waiting', 'verified'] : ['verified']),
      ...(except === undefined ? {} : { id: Not(except) }),
    });
  }

  /** False when somebody else changed it first. */
  async update(id: string, version: number, change: Partial<ActivityEntity>): Promise<boolean> {
    const { affected } = await this.database
      .table(ActivityEntity)
      .update({ id, version }, { ...change, version: version + 1 });
    return affected === 1;
  }

  /** Takes out those that still count; answers them. */
  removeAll(
    ids: readonly string[],
    by: string,
    at: Date,
  ): Promise<Pick<ActivityEntity, 'id' | 'personId' | 'typeId' | 'on' | 'subject'>[]> {
    return this.database.rows(sql`
      update renewal_activity set removed_at = ${at}, removed_by = ${by}, version = version + 1
      where id = any(${ids}) and removed_at is null
      returning id, person_id as "personId", type_id as "typeId", done_on as "on", subject`);
  }

  async attach(activityIds: readonly string[], fileId: string, addedBy: string, addedAt: Date): Promise<void> {
    const shared = activityIds.length > 1;
    const link = { fileId, shared, addedBy, addedAt, removedAt: null, removedBy: null, removalReason: '' };
    const rows = activityIds.map((activityId) => ({ ...link, id: randomUUID(), activityId }));
    await this.database.table(ActivityFileEntity).insert(rows);
  }

  file(activityId: string, fileId: string): Promise<ActivityFileEntity | null> {
    return this.database.table(ActivityFileEntity).findOneBy({ activityId, fileId, removedAt: IsNull() });
  }

  /** Takes a file away from an activity; tells whether no other activity has it. Null when it was away already. */
  async detach(activityId: string, fileId: string, by: string, at: Date, reason: string): Promise<boolean | null> {
    const files = this.database.table(ActivityFileEntity);
    const { affected } = await files.update(
      { activityId, fileId, removedAt: IsNull() },
      { removedAt: at, removedBy: by, removalReason: reason },
    );
    return affected === 1 ? (await files.countBy({ fileId, removedAt: IsNull() })) === 0 : null;
  }

  /** What counts of one person and one type, waits for HR or came back, newest first. */
  ofCell(personId: string, typeId: string): Promise<ActivityRow[]> {
    return this.database.rows(sql`
      select a.id, a.person_id as "personId", a.type_id as "typeId", a.done_on as "on", a.kind, a.amount::float8 as amount,
             a.practical::float8 as practical, a.elearning::float8 as elearning, a.in_person::float8 as "inPerson", a.subject, a.course,
             a.registered, a.meeting, a.source, a.state, a.decision_reason as "decisionReason", a.note, a.recorded_by as "recordedBy", a.recorded_at as "recordedAt", a.version,
             coalesce((select full_name from person_card where id = a.recorded_by), '') as "recordedByName",
             ${fileColumns(sql`activity_file`, sql`x.activity_id = a.id`)}
      from renewal_activity a
      where a.person_id = ${personId} and a.type_id = ${typeId} and a.removed_at is null
      order by a.done_on desc, a.id desc`);
  }

  /** Running certificates that the employer confirms, the first to lapse first; those of `me` are for somebody else. */
  confirmable(reach: Reach, me: string, day: LocalDate, language: Language): Promise<Confirmable[]> {
    return this.database.rows(sql`
      select json_build_object('id', p.id, 'name', p.full_name, 'team', coalesce(p.team_name, '')) as person,
             json_build_object('id', t.id, 'name', ${typeName(language, sql`t`)}) as type,
             c.id as "certificateId",
             greatest(c.obtained_on, (
               select max(a.done_on) from renewal_activity a
               where a.person_id = c.person_id and a.type_id = c.type_id and a.kind = 'confirmation' and a.state = 'verified' and a.removed_at is null and a.done_on <= ${day}::date)) as "doneOn",
             g.starts_on as before, coalesce(g.warns_on <= ${day}::date, false) as due, coalesce(g.starts_on <= ${day}::date, false) as lapsed
      from certificate c
      join certificate_type t on t.id = c.type_id and t.archived_at is null
      join certificate_type_policy v on v.type_id = c.type_id and v.version = c.policy_version and v.policy ->> 'model' = 'confirmation'
      join person_card p on p.id = c.person_id
      left join lateral (
        select g.starts_on, g.warns_on from certificate_gap g
        where g.certificate_id = c.id and (g.ends_on is null or g.ends_on > ${day}::date) order by g.starts_on limit 1) g on true
      where ${within(reach, sql`p.id`)} and p.id <> ${me} and (p.ends_on is null or p.ends_on >= ${day}::date)
        and c.state = 'verified' and c.obtained_on <= ${day}::date and (c.expires_on is null or c.expires_on > ${day}::date)
        and not exists (
          select from certificate n where n.person_id = c.person_id and n.type_id = c.type_id and n.state = 'verified'
            and n.obtained_on > c.obtained_on and n.obtained_on <= ${day}::date)
      order by g.starts_on nulls last, p.sort_key, t.code_norm`);
  }
}
