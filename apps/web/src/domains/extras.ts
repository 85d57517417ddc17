import { certificationTrail, OwnDocuments, PersonCertificates } from '@leerspoor/certifications-web';
import { connectionTrail } from '@leerspoor/connections-web';
import { peopleTrail, type Extras } from '@leerspoor/people-web';
import { ReminderPreferences, reminderTrail } from '@leerspoor/reminders-web';
import { lazy } from 'react';

const ImportButton = lazy(() => import('../shell/import-button.js').then((m) => ({ default: m.ImportButton })));

/** What higher domains add to the screens about people. */
export const peopleExtras: Extras = {
  person: [PersonCertificates],
  me: [OwnDocuments, ReminderPreferences],
  people: [ImportButton],
  trail: [peopleTrail, certificationTrail, connectionTrail, reminderTrail],
};
