import { createHash } from 'node:crypto';
import { escapeLiteral, type ClientBase } from 'pg';

const page = 1000;
const batchBytes = 4_000_000;

/** A table of ours. `walled`: read company by company, so that it does not matter whether the owner sees over walls. */
export interface Table {
  /** 'schema.name', safe in SQL. */
  name: string;
  walled: boolean;
}

/** What stood in a table: how much, and a hash over all of it in order. */
export interface Content {
  rows: number;
  sha256: string;
}

/** Everything but the notes of the timeline itself, and the queues: those are refilled from our rows. */
export async function tablesOf(client: ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Table>(`
    select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as name, c.relrowsecurity as walled
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('identity', 'public') and c.relkind = 'r' and c.relname <> 'schema_migration' order by 1`);
  return rows;
}

export async function companiesOf(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>('select id from identity.tenant order by id');
  return rows.map(({ id }) => id);
}

/** Every row as JSON, page by page, always in the same order. */
export async function* rowsOf(
  client: ClientBase,
  { name, walled }: Table,
  companies: string[],
): AsyncGenerator<string[]> {
  const parts = walled ? companies.map((id) => `where t.tenant_id = ${escapeLiteral(id)}`) : [''];
  for (const [at, where] of parts.entries()) {
    if (walled) await client.query(`select set_config('app.tenant', $1, true)`, [companies[at]]);
    await client.query(`
      declare content no scroll cursor for
      select row_to_json(t)::text as line from ${name} t ${where} order by row_to_json(t)::text collate "C"`);
    for (;;) {
      const { rows } = await client.query<{ line: string }>(`fetch ${page} from content`);
      if (rows.length > 0) yield rows.map(({ line }) => line);
      if (rows.length < page) break;
    }
    await client.query('close content');
  }
}

/** Counts and hashes what passes by. */
export class Tally {
  private readonly hash = createHash('sha256');
  private rows = 0;

  add(lines: readonly string[]): void {
    this.rows += lines.length;
    for (const line of lines) this.hash.update(line).update('\n');
  }

  content(): Content {
    return { rows: this.rows, sha256: this.hash.digest('hex') };
  }
}

export async function contentOf(client: ClientBase, table: Table, companies: string[]): Promise<Content> {
  const tally = new Tally();
  for await (const lines of rowsOf(client, table, companies)) tally.add(lines);
  return tally.content();
}

/** Puts rows in, as they were read. */
export async function fillTable(client: ClientBase, { name }: Table, lines: AsyncIterable<string>): Promise<void> {
  let batch: string[] = [];
  let bytes = 0;
  const flush = async () => {
    if (batch.length > 0)
      await client.query(`insert into ${name} select * from json_populate_recordset(null::${name}, $1::json)`, [
        `[${batch.join(',')}]`,
      ]);
    [batch, bytes] = [[], 0];
  };
  for await (const line of lines) {
    batch.push(line);
    bytes += line.length;
    if (bytes > batchBytes) await flush();
  }
  await flush();
}
