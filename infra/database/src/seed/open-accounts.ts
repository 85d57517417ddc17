import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { hash } from '@node-rs/argon2';
import { DirectoryDatabase, sql } from '@leerspoor/platform-server';
import { demoPassword } from './sign-ins.js';

let passwordHash: Promise<string> | undefined;

/** Lets people of the demonstration sign in with its password, without the letters that real people get. */
export async function openAccounts(
  app: NestFastifyApplication,
  tenantId: string,
  people: readonly { employeeId: string; email: string; language: string }[],
): Promise<void> {
  passwordHash ??= hash(demoPassword, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
  const directory = app.get(DirectoryDatabase, { strict: false });
  for (const { employeeId, email, language } of people) {
    await directory.rows(sql`
      with account as (
        insert into identity.account (email_norm, password_hash, language) values (${email}, ${await passwordHash}, ${language}) returning id
      )
      insert into identity.membership (account_id, tenant_id, employee_id) select id, ${tenantId}, ${employeeId} from account
      on conflict (employee_id) do update set account_id = excluded.account_id`);
  }
}
