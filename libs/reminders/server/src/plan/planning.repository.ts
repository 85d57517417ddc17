import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@leerspoor/platform-contract';
import { type Audience, type Due } from '@leerspoor/reminders-contract';
import { Clock, sql, TenantDatabase } from '@leerspoor/platform-server';
import { markOfKey, type Planned } from './planner.rules.js';

@Injectable()
export class PlanningRepository {
  constructor(
    private readonly database: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  /** Keys, and marks of audiences, of what came up about these facts since a day. */
  async sent(dues: readonly Due[], since: LocalDate): Promise<Set<string>> {
    const said = await this.database.json<[string, Audience][]>(sql`
      select coalesce(json_agg(json_build_array(key, audience)), '[]') from delivery
      where subject_id = any(${dues.map(({ subjectId }) => subjectId)}) and step_on >= ${since} and sender_id is null`);
    return new Set(said.flatMap(([key, audience]) => [key, markOfKey(key, audience)]));
  }

  /**
   * Writes down what has come up and that the company is planned until `today`, by one statement. What waited about the same
   * thing for the same person is superseded: only the newest is worth saying. Returns how many deliveries are new.
   */
  async write(planned: readonly Planned[], today: LocalDate): Promise<number> {
    const rows = planned.map(({ key, due, step, on, weight, audience, recipientId, missed }) => ({
      key,
      kind: due.kind,
      subject_id: due.subjectId,
      person_id: due.personId,
      recipient_id: recipientId,
      audience,
      due_on: due.dueOn,
      step,
      step_on: on,
      weight,
      link: audience === 'person' ? due.link.person : due.link.others,
      details: { values: due.values },
      state: missed ? 'missed' : 'planned',
    }));
    const written = await this.database.one<{ count: number }>(sql`
      with fresh as (
        insert into delivery (key, kind, subject_id, person_id, recipient_id, audience, due_on, step, step_on, weight, link, details, state, planned_at)
        select d.key, d.kind, d.subject_id, d.person_id, d.recipient_id, d.audience, d.due_on, d.step, d.step_on, d.weight, d.link, d.details, d.state, ${this.clock.now()}
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
          as d(key text, kind text, subject_id text, person_id uuid, recipient_id uuid, audience text, due_on date, step text, step_on date, weight text, link text, details jsonb, state text)
        on conflict (tenant_id, key) do nothing
        returning kind, subject_id, recipient_id, state
      ), superseded as (
        update delivery d set state = 'skipped', reason = 'superseded' from fresh
        where d.state = 'planned' and d.sender_id is null and fresh.state = 'planned'
          and d.recipient_id = fresh.recipient_id and d.subject_id = fresh.subject_id and d.kind = fresh.kind
      ), progress as (
        update reminder_company set planned_until = greatest(planned_until, ${today}::date) where planned_until is distinct from ${today}::date
      )
      select count(*)::int as count from fresh`);
    return written?.count ?? 0;
  }
}
