export interface AuditRow {
  id: string;
  at: Date;
  actorId: string | null;
  actorName: string;
  action: string;
  subjectKind: string;
  subjectId: string | null;
  personId: string | null;
  personName: string | null;
  details: Record<string, unknown>;
}
