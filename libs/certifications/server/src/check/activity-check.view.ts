import { type ActivityCheck } from '@leerspoor/certifications-contract';
import { type Language } from '@leerspoor/platform-contract';
import { subjectsOf } from '../activity/activity.rules.js';
import { type CertificateTypeEntity } from '../type/certificate-type.entity.js';
import { nameOf } from '../type/certificate-type.view.js';
import { type ActivityCheckRow } from './check.row.js';

export const activityCheckView = (
  row: ActivityCheckRow,
  type: CertificateTypeEntity,
  language: Language,
  eyes: Pick<ActivityCheck, 'own' | 'alone'>,
): ActivityCheck => ({
  waits: 'activity',
  activityId: row.id,
  version: row.version,
  person: { id: row.personId, name: row.personName },
  team: row.team,
  type: { id: type.id, name: nameOf(type, language), storesImage: type.storesImage, issuer: type.issuer },
  model: type.policy.model,
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
  subjects: subjectsOf(type.policy),
  note: row.note,
  recordedAt: row.recordedAt.toISOString(),
  recordedBy: row.recordedByName,
  files: row.files,
  ...eyes,
});
