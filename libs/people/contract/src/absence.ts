import { z } from 'zod';
import { endpoint, LocalDate, Nothing } from '@leerspoor/platform-contract';
import { Named } from './shared.js';

/** Somebody is away, first and last day included. Why is nobody's business here. */
export const Absence = z.object({
  id: z.uuid(),
  startsOn: LocalDate,
  /** Null while it is not known. */
  endsOn: LocalDate.nullable(),
  /** Who gets the messages meanwhile; null: they wait. */
  standIn: Named.nullable(),
});
export type Absence = z.infer<typeof Absence>;

export const AbsenceDraft = z
  .object({ startsOn: LocalDate, endsOn: LocalDate.nullable(), standInId: z.uuid().nullable().default(null) })
  .refine(({ startsOn, endsOn }) => endsOn === null || startsOn <= endsOn, {
    path: ['endsOn'],
    params: { code: 'too-small' },
  });
export type AbsenceDraft = z.output<typeof AbsenceDraft>;

const params = z.object({ employeeId: z.uuid() });
const one = params.extend({ absenceId: z.uuid() });

export const addAbsence = endpoint({
  method: 'POST',
  path: '/employees/:employeeId/absences',
  summary: 'Records that somebody within my reach is away, and who stands in.',
  allow: 'absences.edit',
  params,
  body: AbsenceDraft,
  reply: Absence,
});

export const changeAbsence = endpoint({
  method: 'PUT',
  path: '/employees/:employeeId/absences/:absenceId',
  summary: 'Ends or corrects an absence.',
  allow: 'absences.edit',
  params: one,
  body: AbsenceDraft,
  reply: Absence,
});

export const removeAbsence = endpoint({
  method: 'DELETE',
  path: '/employees/:employeeId/absences/:absenceId',
  summary: 'Removes an absence that was entered by mistake.',
  allow: 'absences.edit',
  params: one,
  reply: Nothing,
});
