import { z } from 'zod';
import { endpoint, line, LocalDate, PageQuery, pageOf } from '@leerspoor/platform-contract';
import { Moment, Named } from './shared.js';

/** One line of the trail. `action` is a word such as 'employee.changed'; `details` never hold private words. */
export const AuditLine = z.object({
  id: z.uuid(),
  at: Moment,
  actorId: z.uuid().nullable(),
  actorName: z.string(),
  action: z.string(),
  subjectKind: z.string(),
  subjectId: z.uuid().nullable(),
  /** Whom it is about. */
  person: Named.nullable(),
  details: z.record(z.string(), z.unknown()),
});
export type AuditLine = z.infer<typeof AuditLine>;

export const listAudit = endpoint({
  method: 'GET',
  path: '/audit',
  summary: 'Who did what, newest first.',
  allow: 'audit.read',
  query: PageQuery.extend({
    personId: z.uuid().optional(),
    actorId: z.uuid().optional(),
    subjectId: z.uuid().optional(),
    subjectKind: line(60).optional(),
    /** A whole word ('employee.changed') or its first part ('employee'). */
    action: line(60).optional(),
    /** First and last day, in the time zone of the company. */
    from: LocalDate.optional(),
    until: LocalDate.optional(),
  }),
  reply: pageOf(AuditLine),
});

export const listAuditAboutMe = endpoint({
  method: 'GET',
  path: '/audit/about-me',
  summary: 'Who looked at or changed something about me, newest first.',
  allow: 'signed-in',
  query: PageQuery,
  reply: pageOf(AuditLine),
});
