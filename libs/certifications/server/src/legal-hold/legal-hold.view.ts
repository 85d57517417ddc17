import { type LegalHold } from '@leerspoor/certifications-contract';
import { type LocalDate } from '@leerspoor/platform-contract';

interface Row {
  id: string;
  person: { id: string; name: string } | null;
  pack: { id: string; name: string } | null;
  reason: string;
  reviewOn: LocalDate | null;
  madeBy: string;
  madeAt: Date;
}

export const legalHoldView = ({ madeAt, ...row }: Row): LegalHold => ({ ...row, madeAt: madeAt.toISOString() });
