import { type Translated } from '@leerspoor/platform-web';
import { type nl } from './nl.js';

export const en: Translated<typeof nl> = {
  acts: {
    'certificate.recorded': 'Certificate recorded',
    'certificate.handed-in': 'Certificate handed in',
    'certificate.corrected': 'Certificate corrected',
    'certificate.approved': 'Certificate approved',
    'certificate.sent-back': 'Certificate sent back',
    'certificate.revoked': 'Certificate revoked',
    'certificate.removed': 'Certificate removed (import undone)',
    'evidence.added': 'Evidence added',
    'evidence.viewed': 'Evidence looked at',
    'exemption.made': 'Exemption given',
    'exemption.ended': 'Exemption ended',
    'suspension.made': 'Certificate suspended',
    'suspension.ended': 'Suspension ended',
    'certificate-type.added': 'Certificate type added',
    'certificate-type.changed': 'Certificate type changed',
    'certificate-type.archived': 'Certificate type taken out of use',
    'certificate-type.restored': 'Certificate type in use again',
    'requirement.added': 'Requirement added',
    'requirement.changed': 'Requirement corrected',
    'requirement.ended': 'Requirement ended',
  },
  fields: {
    typeId: 'certificate',
    obtainedOn: 'obtained',
    state: 'state',
    reason: 'reason',
    on: 'from',
    code: 'code',
    basis: 'required by',
    blocksWork: 'needed for the work',
    appliesFrom: 'applies from',
    applyToExisting: 'also for what is there already',
  },
  values: {
    state: {
      waiting: 'to be checked',
      verified: 'checked',
      'sent-back': 'sent back',
      revoked: 'revoked',
    },
    basis: {
      law: 'the law',
      'collective-agreement': 'the collective agreement',
      job: 'the job',
      client: 'the client or chain',
      own: 'ourselves',
    },
  },
};
