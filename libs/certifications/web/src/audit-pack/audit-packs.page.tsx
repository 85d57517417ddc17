import './audit-packs.css';
import { Button } from '@mantine/core';
import { type AuditPack, listPacks } from '@leerspoor/certifications-contract';
import { EmptyState, Skeleton } from '@leerspoor/platform-ui';
import { Loaded, Page, useRead } from '@leerspoor/platform-web';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useAuditTexts } from '../audit-texts.js';
import { CertificateTabs } from '../matrix/certificate-tabs.js';
import { pages } from '../pages.js';
import { HoldList } from './hold-list.js';
import { LinkList } from './link-list.js';
import { NewPackDialog } from './new-pack-dialog.js';
import { PackCard } from './pack-card.js';
import { isMoving } from './pack-values.js';

const often = 1500;

/** Auditor packs, the links that outsiders have, and what may not be thrown away. */
export function AuditPacksPage() {
  const t = useAuditTexts();
  const [making, setMaking] = useState(false);
  const [moving, setMoving] = useState(true);
  const read = useRead(listPacks, {}, { every: moving && often });
  const isAnyMoving = read.data?.some(isMoving) ?? false;
  if (read.data && isAnyMoving !== moving) setMoving(isAnyMoving);
  const add = (
    <Button leftSection={<IconPlus size={18} aria-hidden="true" />} onClick={() => setMaking(true)}>
      {t('new')}
    </Button>
  );
  return (
    <Page title={t('title')} sub={t('sub')} actions={add} head={<CertificateTabs current={pages.auditPacks} />}>
      {making && <NewPackDialog onClose={() => setMaking(false)} />}
      <Loaded read={read} skeleton={<Skeleton rows={3} height={96} />}>
        {(packs) => <Packs packs={packs} />}
      </Loaded>
      <LinkList />
      <HoldList />
    </Page>
  );
}

function Packs({ packs }: { packs: readonly AuditPack[] }) {
  const t = useAuditTexts();
  if (packs.length === 0) return <EmptyState title={t('none')}>{t('noneNote')}</EmptyState>;
  return (
    <ul className="audit-cards">
      {packs.map((pack) => (
        <PackCard key={pack.id} pack={pack} />
      ))}
    </ul>
  );
}
