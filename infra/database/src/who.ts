import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FirstCompany, PeopleModule } from '@leerspoor/people-server';
import {
  type Config,
  DirectoryDatabase,
  openQueues,
  PlatformModule,
  type QueueConnection,
  sql,
} from '@leerspoor/platform-server';
import { demoSignIns, signInLines } from './seed/sign-ins.js';

@Module({})
class WhoModule {
  static forRoot(config: Config, queues: QueueConnection): DynamicModule {
    return { module: WhoModule, imports: [PlatformModule.forRoot(config, queues), PeopleModule] };
  }
}

/** What to print at the start: the sign-ins of the demonstration, or the link to make the first company; else nothing. */
export async function whoCanSignIn(config: Config): Promise<string[]> {
  const queues = openQueues(config);
  const app = await NestFactory.createApplicationContext(WhoModule.forRoot(config, queues), { logger: ['error'] });
  try {
    const link = await app.get(FirstCompany, { strict: false }).issue();
    if (link) return [`Make the first company (this link works once): ${link}`];
    const first = demoSignIns.find(({ email }) => email)?.email ?? '';
    const demo = await app.get(DirectoryDatabase).one(sql`select from identity.account where email_norm = ${first}`);
    return demo ? signInLines() : [];
  } finally {
    await app.close();
    await queues.close();
  }
}
