import { type Translated } from '@leerspoor/platform-web';
import { type ownNl } from './own-nl.js';

export const ownEn: Translated<typeof ownNl> = {
  title: 'My documents',
  note: 'Everything that is yours: the photos and PDFs that you handed in or that HR keeps of you.',
  take: 'Take along (zip)',
  takeNote: 'You get one file with an overview. Keep it yourself, also for when you leave.',
  looks: 'Who looked at my evidence',
  nobody: 'Nobody looked yet.',
  more: 'Show more',
  kind: {
    'evidence-viewed': '{{who}} looked at your evidence',
    'audit-pack-made': '{{who}} made an auditor pack that you are in',
    'audit-pack-downloaded': '{{who}} downloaded an auditor pack that you are in',
    'audit-link-viewed': 'Auditor {{who}} saw how you stand',
    'audit-link-document-viewed': 'Auditor {{who}} looked at your evidence',
    'audit-link-pack-downloaded': 'Auditor {{who}} downloaded an auditor pack that you are in',
    'own-documents-taken': '{{who}} took the documents along',
  },
  documents_one: '{{count}} document',
  documents_other: '{{count}} documents',
  someone: 'Somebody',
};
