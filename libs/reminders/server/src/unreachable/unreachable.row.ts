/** Somebody whom mail may not reach. */
export interface DoubtfulRow {
  id: string;
  name: string;
  teamId: string | null;
  teamName: string | null;
  leadId: string | null;
  leadName: string | null;
  address: string | null;
  failure: string | null;
  refusedAt: Date | null;
  silencedAt: Date | null;
  waiting: number;
}
