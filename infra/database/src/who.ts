import pg from 'pg';
import { demoSignIns, signInLines } from './seed/sign-ins.js';

/**
 * What to print at the start: the sign-ins of the demonstration, or nothing where there is another company; null where there is
 * none yet. Asks PostgreSQL directly, and may be loaded alone: the product takes as long to load as the API that starts beside this.
 */
export async function whoCanSignIn(url: string): Promise<string[] | null> {
  const client = new pg.Client({ connectionString: url });
  // A database that is stopped meanwhile is told by the question that fails; it must not end the start as well.
  client.on('error', () => undefined);
  await client.connect();
  try {
    const first = demoSignIns.find(({ email }) => email)?.email;
    const { rows } = await client.query<{ company: boolean; demo: boolean }>(
      `select exists (select from identity.tenant) as company, exists (select from identity.account where email_norm = $1) as demo`,
      [first],
    );
    if (!rows[0]?.company) return null;
    return rows[0].demo ? signInLines() : [];
  } finally {
    await client.end();
  }
}
