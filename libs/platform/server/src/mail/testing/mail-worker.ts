import { NestFactory } from '@nestjs/core';
import { FixedClock } from '../../clock/clock.js';
import { loadConfig } from '../../config/config.js';
import { TenantDatabase } from '../../database/tenant-database.js';
import { openQueues } from '../../jobs/queue-connection.js';
import { PlatformModule } from '../../platform.module.js';
import { Companies } from '../companies.js';
import { SendMail } from '../send-mail.job.js';

/** A process that sends what stands in the outbox of every company, side by side, to be killed in the middle by a test. */
const config = loadConfig();
const queues = openQueues(config);
const clock = new FixedClock(process.env['NOW'] as string);
const app = await NestFactory.createApplicationContext(PlatformModule.forRoot(config, queues, { clock }), {
  logger: ['error'],
});
const companies = await app.get(Companies).ids();
await Promise.all(
  companies.map((tenantId) =>
    app.get(SendMail).handle({ tenantId }, (work) => app.get(TenantDatabase).runAs({ tenantId }, work)),
  ),
);
await app.close();
await queues.close();
