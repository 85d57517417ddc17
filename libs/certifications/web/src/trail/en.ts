import { type nl } from './nl.js';

export const en: Record<keyof typeof nl, string> = {
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
};
