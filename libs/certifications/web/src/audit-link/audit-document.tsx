import { IconFileText } from '@tabler/icons-react';
import { useAuditTexts } from '../audit-texts.js';

/** A document that opens beside this page. */
export function AuditDocument({ label, href }: { label: string; href: string }) {
  const t = useAuditTexts();
  return (
    <a className="audit-document" target="_blank" rel="noreferrer" aria-label={label} href={href}>
      <IconFileText size={18} aria-hidden="true" /> {t('view.document')}
    </a>
  );
}
