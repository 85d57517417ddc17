import { z } from 'zod';
import { endpoint, line } from '@leerspoor/platform-contract';
import { Moment, Named } from '@leerspoor/people-contract';
import { AppointmentText } from './appointment-words.js';

const Words = z.object({ role: z.string(), text: z.string() });

/** With which words a new appointment for a type begins. */
export const AppointmentTemplate = z.object({
  type: Named,
  code: z.string(),
  ...Words.shape,
  /** These are words of the company itself. */
  isOwn: z.boolean(),
  /** The words of the product. */
  standard: Words,
  /** Counts changes; zero: never changed. */
  version: z.number().int().min(0),
  changedBy: z.string(),
  changedAt: Moment.nullable(),
});
export type AppointmentTemplate = z.infer<typeof AppointmentTemplate>;

const params = z.object({ typeId: z.uuid() });
/** Of the one that was read: a change on top of a colleague's is refused until one has seen that. */
const version = z.number().int().min(0);

export const listAppointmentTemplates = endpoint({
  method: 'GET',
  path: '/certifications/appointment-templates',
  summary: 'With which words a new appointment begins, for every type in use that asks for one, by code.',
  allow: 'certifications.record',
  reply: z.array(AppointmentTemplate),
});

export const saveAppointmentTemplate = endpoint({
  method: 'PUT',
  path: '/certifications/appointment-templates/:typeId',
  summary:
    'Keeps the company’s own standard text for a type: the next new appointment begins with it. What was made before stays.',
  allow: 'certifications.manage',
  params,
  body: z.object({ version, role: line(120, 0), text: AppointmentText }),
  reply: AppointmentTemplate,
});

export const restoreAppointmentTemplate = endpoint({
  method: 'POST',
  path: '/certifications/appointment-templates/:typeId/restorations',
  summary: 'Back to the words of the product.',
  allow: 'certifications.manage',
  params,
  body: z.object({ version }),
  reply: AppointmentTemplate,
});
