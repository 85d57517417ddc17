import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FirstCompany, PeopleModule } from '@leerspoor/people-server';
import { type Config, openQueues, PlatformModule, type QueueConnection } from '@leerspoor/platform-server';

@Module({})
class FirstCompanyModule {
  static forRoot(config: Config, queues: QueueConnection): DynamicModule {
    return { module: FirstCompanyModule, imports: [PlatformModule.forRoot(config, queues), PeopleModule] };
  }
}

/** The link with which the first company is made; null when there is one by now. */
export async function firstCompanyLink(config: Config): Promise<string | null> {
  const queues = openQueues(config);
  const app = await NestFactory.createApplicationContext(FirstCompanyModule.forRoot(config, queues), {
    logger: ['error'],
  });
  try {
    return await app.get(FirstCompany, { strict: false }).issue();
  } finally {
    await app.close();
    await queues.close();
  }
}
