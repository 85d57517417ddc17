import { defineTexts } from '@leerspoor/platform-web';
import { auditNl } from './texts/audit-nl.js';

/** What HR reads about packs and links, and the auditor behind a link: loaded only with those screens. */
export const useAuditTexts = defineTexts('certifications-audit', auditNl, () =>
  import('./texts/audit-en.js').then(({ auditEn }) => auditEn),
);
