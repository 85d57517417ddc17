import { z } from 'zod';
import { defineJob } from '../jobs/job-kind.js';

/** Sends one letter of a company, or everything of it that is due. */
export const sendMail = defineJob('mail.send', z.object({ tenantId: z.uuid(), mailId: z.uuid().optional() }));

/** Finds letters that nobody is sending: their job was lost, or their worker died. */
export const sweepMail = defineJob('mail.sweep', z.object({}));
