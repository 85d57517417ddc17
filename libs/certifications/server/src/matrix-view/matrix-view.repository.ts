import { Injectable } from '@nestjs/common';
import { type ViewFilters } from '@leerspoor/certifications-contract';
import { sql, TenantDatabase } from '@leerspoor/platform-server';

export interface ViewRow {
  id: string;
  ownerId: string;
  name: string;
  shared: boolean;
  filters: ViewFilters;
}

const columns = sql`id, owner_id as "ownerId", name, shared, filters`;

@Injectable()
export class MatrixViewRepository {
  constructor(private readonly database: TenantDatabase) {}

  visibleTo(ownerId: string): Promise<ViewRow[]> {
    return this.database.rows(sql`
      select ${columns} from matrix_view where owner_id = ${ownerId} or shared order by name_norm, id limit 200`);
  }

  /** One view per owner and name: the same name again replaces what was under it. */
  async save(view: Omit<ViewRow, 'id'> & { nameNorm: string }): Promise<ViewRow> {
    const [row] = await this.database.rows<ViewRow>(sql`
      insert into matrix_view (owner_id, name, name_norm, shared, filters)
      values (${view.ownerId}, ${view.name}, ${view.nameNorm}, ${view.shared}, ${JSON.stringify(view.filters)}::jsonb)
      on conflict (tenant_id, owner_id, name_norm) do update
        set name = excluded.name, shared = excluded.shared, filters = excluded.filters
      returning ${columns}`);
    return row as ViewRow;
  }

  async countOf(ownerId: string): Promise<number> {
    const row = await this.database.one<{ n: number }>(
      sql`select count(*)::int as n from matrix_view where owner_id = ${ownerId}`,
    );
    return row?.n ?? 0;
  }

  /** False when there is none of this owner. */
  async remove(id: string, ownerId: string): Promise<boolean> {
    const rows = await this.database.rows(
      sql`delete from matrix_view where id = ${id} and owner_id = ${ownerId} returning id`,
    );
    return rows.length === 1;
  }
}
