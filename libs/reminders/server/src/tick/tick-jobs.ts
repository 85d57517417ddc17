import { z } from 'zod';
import { defineJob } from '@leerspoor/platform-server';

/** The quarter strikes: every company gets its turn. */
export const tickReminders = defineJob('reminders.tick', z.object({}));

/** Plans and sends what has come for some companies, one after another. */
export const remindCompanies = defineJob(
  'reminders.companies',
  z.object({ tenantIds: z.array(z.uuid()).min(1).max(100) }),
);
