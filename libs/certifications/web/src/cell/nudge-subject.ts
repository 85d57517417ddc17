import { type CellPanel } from '@leerspoor/certifications-contract';

/** The fact of reminders that a cell is about; null when nothing is to be done, or HR has to do it. */
export function nudgeOf({ person, standing }: Pick<CellPanel, 'person' | 'standing'>) {
  const { wanted, waiting, status, certificateId, typeId } = standing;
  if (!wanted || waiting) return null;
  if (status === 'missing') return { kind: 'certificate-missing' as const, subjectId: `${person.id}.${typeId}` };
  const isOver = status === 'renewal-open' || status === 'in-grace' || status === 'expired';
  return isOver && certificateId ? { kind: 'certificate-expires' as const, subjectId: certificateId } : null;
}
