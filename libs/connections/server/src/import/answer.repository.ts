import { Injectable } from '@nestjs/common';
import { type ImportKind } from '@leerspoor/connections-contract';
import { Clock, sql, TenantDatabase } from '@leerspoor/platform-server';
import { type TypeAnswer } from '../certificates/certificate-type.rules.js';
import { type RememberedMapping } from './mapping.rules.js';

export type Purpose = 'person' | 'lead' | 'type';

/** What people said that holds for later files too: what columns mean, who and which type is meant by a text. */
@Injectable()
export class AnswerRepository {
  constructor(
    private readonly database: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  async mapping(kind: ImportKind, signature: string): Promise<RememberedMapping | undefined> {
    const row = await this.database.one<{ mapping: RememberedMapping }>(sql`
      select mapping from mapping_profile where kind = ${kind} and signature = ${signature}`);
    return row?.mapping;
  }

  async rememberMapping(kind: ImportKind, signature: string, mapping: RememberedMapping): Promise<void> {
    await this.database.rows(sql`
      insert into mapping_profile (kind, signature, mapping, used_at)
      values (${kind}, ${signature}, ${JSON.stringify(mapping)}::jsonb, ${this.clock.now()})
      on conflict (tenant_id, kind, signature) do update set mapping = excluded.mapping, used_at = excluded.used_at`);
  }

  /** Numbers of people by the text that means them. */
  async people(purpose: 'person' | 'lead'): Promise<Map<string, string>> {
    const rows = await this.database.rows<{ text: string; target: { number: string } }>(sql`
      select text_norm as text, target from import_answer where purpose = ${purpose}`);
    return new Map(rows.map(({ text, target }) => [text, target.number]));
  }

  async types(): Promise<Map<string, TypeAnswer>> {
    const rows = await this.database.rows<{ text: string; target: TypeAnswer }>(sql`
      select text_norm as text, target from import_answer where purpose = 'type'`);
    return new Map(rows.map(({ text, target }) => [text, target]));
  }

  async remember(purpose: Purpose, text: string, target: { number: string } | TypeAnswer): Promise<void> {
    await this.database.rows(sql`
      insert into import_answer (purpose, text_norm, target, made_by, made_at)
      values (${purpose}, ${text}, ${JSON.stringify(target)}::jsonb, ${this.database.employeeId}::uuid, ${this.clock.now()})
      on conflict (tenant_id, purpose, text_norm) do update set target = excluded.target, made_by = excluded.made_by, made_at = excluded.made_at`);
  }

  async forget(purpose: Purpose, text: string): Promise<void> {
    await this.database.rows(sql`delete from import_answer where purpose = ${purpose} and text_norm = ${text}`);
  }
}
