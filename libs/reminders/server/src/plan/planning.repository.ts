import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@leerspoor/platform-contract';
import { type Audience, type Due } from '@leerspoor/reminders-contract';
import { Clock, sql, TenantDatabase } from '@leerspoor/platform-server';
import { type NoMail } from '../digest/digest.rules.js';
import { type Fresh, linkOf, markOfKey } from './planner.rules.js';

export interface SentDigest {
  id: string;
  recipientId: string;
  seq: number;
  mailId: string | null;
}

/** A delivery, new or one that waited, that goes out with a digest. */
export interface SentLine {
  id: string;
  digestId: string;
  noMail: NoMail;
}

/** What goes out now. */
export interface Going {
  digests: readonly SentDigest[];
  lines: readonly SentLine[];
}

const nothing: Going = { digests: [], lines: [] };

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
   * Writes down what has come up, what of that and of what waited goes out now, and that the company is planned until `today`, by one
   * statement. What waited about the same thing for the same person is superseded: only the newest is worth saying. Throws when
   * another worker made one of the digests.
   */
  async write(fresh: readonly Fresh[], today: LocalDate, { digests, lines }: Going = nothing): Promise<void> {
    const now = this.clock.now();
    const isFresh = new Set(fresh.map(({ id }) => id));
    const sent = new Map(lines.map((line) => [line.id, line]));
    const rows = fresh.map(({ id, key, due, step, on, weight, audience, recipientId, missed }) => ({
      id,
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
      link: linkOf(due, audience),
      details: { values: due.values },
      state: missed ? 'missed' : sent.has(id) ? 'sent' : 'planned',
      digest_id: sent.get(id)?.digestId ?? null,
      mail: sent.get(id)?.noMail ?? null,
    }));
    await this.database.rows(sql`
      with made as (
        insert into digest (id, recipient_id, day, seq, mail_id, created_at)
        select g.id, g."recipientId", ${today}, g.seq, g."mailId", ${now}
        from jsonb_to_recordset(${JSON.stringify(digests)}::jsonb) as g(id uuid, "recipientId" uuid, seq int, "mailId" uuid)
      ), told as (
        update delivery d set state = 'sent', sent_at = ${now}, digest_id = s."digestId", mail = s."noMail", failure = null
        from jsonb_to_recordset(${JSON.stringify(lines.filter(({ id }) => !isFresh.has(id)))}::jsonb) as s(id uuid, "digestId" uuid, "noMail" text)
        where d.id = s.id
      ), fresh as (
        insert into delivery (id, key, kind, subject_id, person_id, recipient_id, audience, due_on, step, step_on, weight, link, details, state, digest_id, mail, planned_at, sent_at)
        select d.id, d.key, d.kind, d.subject_id, d.person_id, d.recipient_id, d.audience, d.due_on, d.step, d.step_on, d.weight, d.link, d.details, d.state,
               d.digest_id, d.mail, ${now}, case when d.state = 'sent' then ${now}::timestamptz end
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
          as d(id uuid, key text, kind text, subject_id text, person_id uuid, recipient_id uuid, audience text, due_on date, step text, step_on date, weight text,
               link text, details jsonb, state text, digest_id uuid, mail text)
        on conflict (tenant_id, key) do nothing
        returning kind, subject_id, recipient_id, state
      ), superseded as (
        update delivery d set state = 'skipped', reason = 'superseded' from fresh
        where d.state = 'planned' and d.sender_id is null and fresh.state <> 'missed'
          and d.recipient_id = fresh.recipient_id and d.subject_id = fresh.subject_id and d.kind = fresh.kind
      )
      update reminder_company set planned_until = greatest(planned_until, ${today}::date) where planned_until is distinct from ${today}::date`);
  }
}
