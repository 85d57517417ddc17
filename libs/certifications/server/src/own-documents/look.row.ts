import { type LookKind } from '@leerspoor/certifications-contract';

export interface LookRow {
  id: string;
  at: Date;
  who: string;
  kind: LookKind;
  type: string | null;
  title: string | null;
  documents: number | null;
}
