import pg from 'pg';
import { type Config, loadConfig } from '@leerspoor/platform-server';
import { anEmptyDatabase } from '@leerspoor/platform-server/testing';

export interface NewDatabase {
  config: Config;
  rows<R extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<R[]>;
  /** Rows per table of ours, `schema.table`: what must be the same before and after. */
  counts(): Promise<Record<string, number>>;
  /** Companies whose audit trail does not add up, or is empty. */
  brokenTrails(): Promise<string[]>;
  drop(): Promise<void>;
}

/** An empty database: nothing was migrated yet. */
export async function aNewDatabase(settings: Record<string, string> = {}): Promise<NewDatabase> {
  const database = await anEmptyDatabase();
  const { url } = database;
  const rows = async <R extends pg.QueryResultRow>(text: string, values: unknown[] = []) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query<R>(text, values)).rows;
    } finally {
      await client.end();
    }
  };
  return {
    config: loadConfig({ DATABASE_URL: url, PUBLIC_URL: 'https://leerspoor.example', ...settings }),
    rows,
    counts: async () => {
      const tables = await rows<{ name: string }>(
        `select schemaname || '.' || tablename as name from pg_tables
         where schemaname in ('public', 'identity') and tablename <> 'schema_migration' order by 1`,
      );
      const counted = tables.map(
        ({ name: table }) => `select '${table}' as name, count(*)::int as count from ${table}`,
      );
      const found = counted.length > 0 ? await rows<{ name: string; count: number }>(counted.join(' union all ')) : [];
      return Object.fromEntries(found.map((row) => [row.name, row.count]));
    },
    brokenTrails: async () => {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      const { rows: companies } = await client.query<{ id: string }>('select id from identity.tenant');
      await client.query('set role app_rt'); // Below the walls: the owner would chain the companies together.
      const broken: string[] = [];
      for (const { id } of companies) {
        await client.query(`select set_config('app.tenant', $1, false)`, [id]);
        const { rows: found } = await client.query<{ seq: number | null; length: number }>(
          'select audit_first_broken() as seq, (select count(*)::int from audit_event) as length',
        );
        if (found[0]?.seq !== null || found[0].length === 0) broken.push(id);
      }
      await client.end();
      return broken;
    },
    drop: () => database.drop(),
  };
}
