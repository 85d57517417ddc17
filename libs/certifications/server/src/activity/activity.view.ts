import { type ActivityRecord, type Rejection } from '@leerspoor/certifications-contract';
import { type Sight } from '../certificate/certificate.rules.js';
import { filesView } from '../certificate/certificate.view.js';
import { type FileRows } from '../certificate/file-rows.js';
import { type ActivityEntity } from './activity.entity.js';

type Row = ActivityEntity & FileRows & { recordedByName: string };

/** An activity as it counts in the term that is shown; a lead does not read notes. */
export const activityView = (row: Row, rejected: Rejection | null, sight: Sight): ActivityRecord => ({
  id: row.id,
  version: row.version,
  on: row.on,
  kind: row.kind,
  amount: row.amount,
  practical: row.practical,
  elearning: row.elearning,
  inPerson: row.inPerson,
  subject: row.subject,
  course: row.course,
  registered: row.registered,
  meeting: row.meeting,
  source: row.source,
  state: row.state,
  reason: sight === 'none' ? '' : row.decisionReason,
  note: sight === 'none' ? '' : row.note,
  recordedBy: row.recordedByName,
  recordedAt: row.recordedAt.toISOString(),
  ...filesView(row, sight),
  rejected,
});
