import { type Translated } from '@leerspoor/platform-web';
import { type nl } from './nl.js';

export const en: Translated<typeof nl> = {
  acts: {
    'reminder-steps.changed': 'Steps of a reminder changed',
    'reminder-steps.reset': 'Steps of a reminder put back',
    'reminder-floor.changed': 'First day of reminders changed',
    'legal-mail.silenced': 'Required e-mail switched off',
    'legal-mail.resumed': 'Required e-mail switched on again',
    'deliveries.exported': 'List of sent messages fetched',
  },
  fields: { floorOn: 'first day', rows: 'rows' },
  values: {
    kind: {
      'certificate-expires': 'certificate expires',
      'certificate-missing': 'certificate is missing',
      'evidence-waiting': 'proof waits to be checked',
      'evidence-returned': 'proof was sent back',
    },
  },
};
