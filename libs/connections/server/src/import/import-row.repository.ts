import { Injectable } from '@nestjs/common';
import { type RowKind } from '@leerspoor/connections-contract';
import { sql, TenantDatabase } from '@leerspoor/platform-server';
import { type RowOutcome } from '../row/row.rules.js';
import { type TableRow } from '../table/table.js';
import { type Counts } from './import.entity.js';
import { type ExplainedRow, placeOf, type RowFixes, type RowTrace, type StoredRow } from './import-row.js';

/** Where a page of rows goes on: behind this row. */
export interface RowCursor {
  place: number;
  line: number;
}

export interface RowFilter {
  kind: RowKind | null;
  only: 'noticed' | 'left' | null;
  after: RowCursor | null;
  limit: number;
}

const explained = sql`id, line, cells, marks, fixes, kind, place, explanation, undone`;

/** The staged rows of imports, always many at once. */
@Injectable()
export class ImportRowRepository {
  constructor(private readonly database: TenantDatabase) {}

  /** Stages rows as long as the import is being read; a row that is there already (the reader began anew) stays. */
  async stage(importId: string, sheet: number, rows: readonly TableRow[]): Promise<void> {
    await this.database.rows(sql`
      insert into import_row (import_id, sheet, line, cells, marks)
      select ${importId}, ${sheet}, x.line, array(select jsonb_array_elements_text(x.cells)), x.marks
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x(line int, cells jsonb, marks jsonb)
      where exists (select from import where id = ${importId} and state = 'reading')
      on conflict (tenant_id, import_id, sheet, line) do nothing`);
  }

  /** Rows of a sheet in the order of the file, those behind `line`. */
  batch(importId: string, sheet: number, line: number, limit: number): Promise<StoredRow[]> {
    return this.database.rows(sql`
      select id, line, cells, marks, fixes from import_row
      where import_id = ${importId} and sheet = ${sheet} and line > ${line} order by line limit ${limit}`);
  }

  /** Writes down what happens to rows. */
  async explain(importId: string, sheet: number, outcomes: readonly RowOutcome[]): Promise<void> {
    const rows = outcomes.map(({ line, kind, messages, ...rest }) => ({
      line,
      kind,
      place: placeOf[kind],
      noticed: messages.some(({ level }) => level === 'notice'),
      explanation: { messages, ...rest },
    }));
    await this.database.rows(sql`
      update import_row r set kind = x.kind, place = x.place, noticed = x.noticed, explanation = x.explanation
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x(line int, kind text, place int, noticed boolean, explanation jsonb)
      where r.import_id = ${importId} and r.sheet = ${sheet} and r.line = x.line`);
  }

  /** A page of explained rows, one more than asked for. */
  page(importId: string, sheet: number, { kind, only, after, limit }: RowFilter): Promise<ExplainedRow[]> {
    const behind = after === null ? sql`` : sql`and (place, line) > (${after.place}::int, ${after.line}::int)`;
    const which = only === 'noticed' ? sql`and noticed` : only === 'left' ? sql`and undone = 'left'` : sql``;
    return this.database.rows(sql`
      select ${explained} from import_row
      where import_id = ${importId} and sheet = ${sheet} and kind is not null ${kind === null ? sql`` : sql`and kind = ${kind}`} ${which} ${behind}
      order by place, line limit ${limit + 1}`);
  }

  async counts(importId: string, sheet: number): Promise<Partial<Counts>> {
    const rows = await this.database.rows<{ kind: RowKind; count: number }>(sql`
      select kind, count(*)::int as count from import_row where import_id = ${importId} and sheet = ${sheet} and kind is not null group by kind`);
    return Object.fromEntries(rows.map(({ kind, count }) => [kind, count]));
  }

  /** What a person said about rows, by line; lays new answers over old ones. Answers how many of the lines there are. */
  async fix(importId: string, sheet: number, line: number, change: (fixes: RowFixes) => RowFixes): Promise<boolean> {
    const row = await this.database.one<{ fixes: RowFixes | null }>(sql`
      select fixes from import_row where import_id = ${importId} and sheet = ${sheet} and line = ${line} for update`);
    if (!row) return false;
    await this.database.rows(sql`
      update import_row set fixes = ${JSON.stringify(change(row.fixes ?? {}))}::jsonb
      where import_id = ${importId} and sheet = ${sheet} and line = ${line}`);
    return true;
  }

  /** Writes down what was done, so that it can be undone. */
  async trace(importId: string, sheet: number, traces: readonly RowTrace[]): Promise<void> {
    await this.database.rows(sql`
      update import_row r set target_id = x.id, before = x.before, after = x.after
      from jsonb_to_recordset(${JSON.stringify(traces)}::jsonb) as x(line int, id uuid, before jsonb, after jsonb)
      where r.import_id = ${importId} and r.sheet = ${sheet} and r.line = x.line`);
  }

  traces(importId: string, line: number, limit: number): Promise<RowTrace[]> {
    return this.database.rows(sql`
      select line, target_id as id, before, after from import_row
      where import_id = ${importId} and target_id is not null and line > ${line} order by line limit ${limit}`);
  }

  /** Writes down at these lines whether they were put back. */
  async markUndone(
    importId: string,
    sheet: number,
    lines: readonly number[],
    undone: 'restored' | 'left',
  ): Promise<void> {
    await this.database.rows(sql`
      update import_row set undone = ${undone} where import_id = ${importId} and sheet = ${sheet} and line = any(${lines}::int[])`);
  }

  /** Throws rows away, a bounded number at a time: false when there is more. */
  async remove(importId: string, limit: number): Promise<boolean> {
    const rows = await this.database.rows(sql`
      delete from import_row where id in (select id from import_row where import_id = ${importId} limit ${limit}) returning id`);
    return rows.length < limit;
  }

  async removeOtherSheets(importId: string, sheet: number): Promise<void> {
    await this.database.rows(sql`delete from import_row where import_id = ${importId} and sheet <> ${sheet}`);
  }
}
