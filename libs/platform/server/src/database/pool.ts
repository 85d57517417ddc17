import type pg from 'pg';
import { type DataSource } from 'typeorm';

/** TypeORM's own connection pool, for single statements that need no transaction of their own. */
export const poolOf = (dataSource: DataSource): pg.Pool => (dataSource.driver as unknown as { master: pg.Pool }).master;

export async function rowsOf<Row>(queryable: Pick<pg.Pool, 'query'>, text: string, values: unknown[]): Promise<Row[]> {
  return (await queryable.query(text, values)).rows as Row[];
}
