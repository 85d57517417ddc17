import './audit.css';
import { Button } from '@mantine/core';
import { downloadAuditPack, readAudit } from '@leerspoor/certifications-contract';
import { type ReplyOf } from '@leerspoor/platform-contract';
import { ErrorNote, Mark, Skeleton } from '@leerspoor/platform-ui';
import {
  addressOf,
  formatDate,
  formatMoment,
  isRefusal,
  Loaded,
  Page,
  useLanguage,
  usePathPart,
  useRead,
} from '@leerspoor/platform-web';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { megabytes, scopeWords } from '../audit-pack/pack-values.js';
import { useAuditTexts } from '../audit-texts.js';
import { AuditList } from './audit-list.js';

/** What an auditor without account sees: how people stand, and as much more as HR opened. */
export function AuditPage() {
  const t = useAuditTexts();
  const token = usePathPart('token') ?? '';
  const read = useRead(readAudit, { params: { token } });
  const isDead = isRefusal(read.error, 'certifications.link-ended');
  return (
    <div className="audit">
      <p className="row audit-brand">
        <Mark size={30} />
        Leerspoor
      </p>
      {isDead ? (
        <Page title={t('view.dead')} narrow>
          <ErrorNote title={t('view.dead')} next={t('view.deadNext')} />
        </Page>
      ) : (
        <Loaded read={read} skeleton={<Skeleton rows={4} height={72} />}>
          {(audit) => <Audit audit={audit} token={token} />}
        </Loaded>
      )}
    </div>
  );
}

function Audit({ audit, token }: { audit: ReplyOf<typeof readAudit>; token: string }) {
  const t = useAuditTexts();
  const language = useLanguage();
  const about = [
    audit.company,
    audit.client,
    t('asOf', { day: formatDate(audit.asOf, language, 'numeric') }),
    ...scopeWords(audit.scope, t('everybody')),
  ];
  const deeds = (
    <>
      {audit.packBytes !== null && (
        <Button
          component="a"
          download
          href={addressOf(downloadAuditPack, { params: { token } })}
          leftSection={<IconDownload size={18} aria-hidden="true" />}
        >
          {t('view.zip', { size: megabytes(audit.packBytes) })}
        </Button>
      )}
      <Button
        variant="default"
        leftSection={<IconPrinter size={18} aria-hidden="true" />}
        onClick={() => window.print()}
      >
        {t('view.print')}
      </Button>
    </>
  );
  return (
    <Page title={audit.title} sub={about.filter(Boolean).join(' · ')} actions={deeds}>
      <p className="sm dim">{t('view.for', { auditor: audit.auditor, purpose: audit.purpose })}</p>
      <p className="sm dim">
        {t('view.until', { at: formatMoment(audit.expiresAt, language, audit.zone) })} {t('view.logged')}
      </p>
      <AuditList token={token} asOf={audit.asOf} total={audit.people} opensEvidence={audit.opensEvidence} />
    </Page>
  );
}
