import { sweepLooks, sweepPacks } from '@leerspoor/certifications-server';
import { sweepImports } from '@leerspoor/connections-server';
import { type Schedule, sweepMail } from '@leerspoor/platform-server';
import { tickReminders } from '@leerspoor/reminders-server';
import { sweepIdentity } from './identity-sweep.job.js';

const zone = 'Europe/Amsterdam';
const aMinute = 60_000;

/** Everything that runs by itself. Nothing else has a clock. */
export const schedule: readonly Schedule[] = [
  { name: 'reminders', job: tickReminders, pattern: '*/15 * * * *', zone },
  { name: 'mail-that-lost-its-job', job: sweepMail, every: aMinute },
  { name: 'imports-that-lost-their-job', job: sweepImports, every: aMinute },
  { name: 'packs-that-lost-their-job', job: sweepPacks, every: aMinute },
  { name: 'gate-looks-of-a-year-ago', job: sweepLooks, pattern: '40 3 * * *', zone },
  { name: 'sign-in-leftovers', job: sweepIdentity, pattern: '20 3 * * *', zone },
];
