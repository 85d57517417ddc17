import { Injectable } from '@nestjs/common';
import { LookKind } from '@leerspoor/certifications-contract';
import { type Language } from '@leerspoor/platform-contract';
import { sql, TenantDatabase } from '@leerspoor/platform-server';
import { typeName } from '../cell/standing.repository.js';
import { type LookRow } from './look.row.js';

export interface LookQuery {
  personId: string;
  typeId: string | null;
  language: Language;
  after: string | null;
  limit: number;
}

@Injectable()
export class LookRepository {
  constructor(private readonly database: TenantDatabase) {}

  /** Who saw what is of a person, newest first, one more than asked for. That somebody looked at their own is no news. */
  page({ personId, typeId, language, after, limit }: LookQuery): Promise<LookRow[]> {
    return this.database.rows(sql`
      select a.id, a.at, a.actor_name as who, a.action as kind, a.details ->> 'title' as title, (a.details ->> 'documents')::int as documents,
             (select ${typeName(language, sql`t`)} from certificate_type t where t.id::text = a.details ->> 'typeId') as type
      from audit_event a
      where a.person_id = ${personId} and a.action = any(${LookKind.options}::text[])
        and not (a.action = 'evidence.viewed' and a.actor_id is not distinct from ${personId}::uuid)
        and (${typeId}::text is null or a.details ->> 'typeId' = ${typeId}::text or a.details -> 'typeIds' @> to_jsonb(${typeId}::text))
        and (${after}::uuid is null or a.seq < (select seq from audit_event where id = ${after}::uuid))
      order by a.seq desc limit ${limit + 1}`);
  }
}
