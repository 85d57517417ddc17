import { type AppointmentTemplate, appointmentTemplate } from '@leerspoor/certifications-contract';
import { type TemplateRow } from './appointment.row.js';

/** The words of the company, or else those of the product. */
export const templateWords = ({ libraryCode, role, text }: Pick<TemplateRow, 'libraryCode' | 'role' | 'text'>) =>
  text === null ? appointmentTemplate(libraryCode) : { role: role ?? '', text };

export const templateView = (row: TemplateRow): AppointmentTemplate => ({
  type: { id: row.typeId, name: row.typeName },
  code: row.code,
  ...templateWords(row),
  isOwn: row.text !== null,
  standard: appointmentTemplate(row.libraryCode),
  version: row.version,
  changedBy: row.changedBy,
  changedAt: row.changedAt?.toISOString() ?? null,
});
