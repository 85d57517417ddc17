import { type INestApplicationContext } from '@nestjs/common';
import { MakePack, SweepLooks, SweepPacks } from '@leerspoor/certifications-server';
import { AdvanceImport, SweepImports } from '@leerspoor/connections-server';
import { type JobHandler, SendMail, SweepMail } from '@leerspoor/platform-server';
import { RemindCompanies, TickReminders } from '@leerspoor/reminders-server';
import { SweepIdentity } from './identity-sweep.job.js';

/** Every kind of job that this process does. */
const handlers = [
  TickReminders,
  RemindCompanies,
  SendMail,
  SweepMail,
  AdvanceImport,
  SweepImports,
  MakePack,
  SweepLooks,
  SweepPacks,
  SweepIdentity,
];

export const handlersOf = (app: INestApplicationContext): JobHandler[] =>
  handlers.map((handler) => app.get<JobHandler>(handler, { strict: false }));
