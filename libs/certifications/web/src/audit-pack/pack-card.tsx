import { Button } from '@mantine/core';
import { type AuditPack, downloadPack, type PackState } from '@leerspoor/certifications-contract';
import { InfoNote, ProgressBar, type Status, StatusTag } from '@leerspoor/platform-ui';
import { addressOf, useFormat } from '@leerspoor/platform-web';
import { IconDownload, IconLink, IconLock, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useAuditTexts } from '../audit-texts.js';
import { DiscardDialog } from './discard-dialog.js';
import { HoldDialog } from './hold-dialog.js';
import { LinkDialog } from './link-dialog.js';
import { isMoving, megabytes, scopeWords } from './pack-values.js';

const looks: Record<PackState, Status> = {
  queued: 'grace',
  working: 'grace',
  ready: 'ok',
  failed: 'expired',
  expired: 'exempt',
};

/** One pack: what it is about, how far it is, and what can be done with it. */
export function PackCard({ pack }: { pack: AuditPack }) {
  const t = useAuditTexts();
  const f = useFormat();
  const about = [
    pack.client,
    t('asOf', { day: f.date(pack.asOf, 'numeric') }),
    ...scopeWords(pack.scope, t('everybody')),
    pack.withEvidence ? '' : t('withoutEvidence'),
  ];
  const kept = [
    t('made', { by: pack.madeBy, at: f.moment(pack.madeAt) }),
    pack.isHeld ? t('held') : '',
    pack.keptUntil ? t('keptUntil', { day: f.moment(pack.keptUntil).split(',')[0] ?? '' }) : '',
  ];
  return (
    <li className="card box audit-card">
      <div className="row wrap">
        <h3 className="grow">{pack.title}</h3>
        <StatusTag status={looks[pack.state]} word={t(`state.${pack.state}`)} />
      </div>
      <p className="sm dim">{about.filter(Boolean).join(' · ')}</p>
      {isMoving(pack) && <Moving pack={pack} />}
      {pack.state === 'failed' && <InfoNote>{t('failed')}</InfoNote>}
      <Counts pack={pack} />
      <p className="sm dim">{kept.filter(Boolean).join(' · ')}</p>
      <Deeds pack={pack} />
    </li>
  );
}

function Moving({ pack: { progress } }: { pack: AuditPack }) {
  const t = useAuditTexts();
  const { number } = useFormat();
  const label =
    progress.of === 0 ? t('starting') : t('progress', { done: number(progress.done), of: number(progress.of) });
  return (
    <div role="status">
      <ProgressBar value={progress.done} max={Math.max(1, progress.of)} label={label} />
      <p className="sm dim">{t('leave')}</p>
    </div>
  );
}

function Counts({ pack: { counts, withEvidence } }: { pack: AuditPack }) {
  const t = useAuditTexts();
  if (!counts) return null;
  const { people, certificates, documents, lacking } = counts;
  return (
    <p className="sm">
      {[
        t('people', { count: people }),
        t('certificates', { count: certificates }),
        withEvidence ? t('documents', { count: documents }) : '',
        t('lacking', { count: lacking }),
      ]
        .filter(Boolean)
        .join(' · ')}
    </p>
  );
}

function Deeds({ pack }: { pack: AuditPack }) {
  const t = useAuditTexts();
  const [deed, setDeed] = useState<'link' | 'hold' | 'discard' | null>(null);
  const close = () => setDeed(null);
  return (
    <>
      <div className="audit-deeds">
        {pack.state === 'ready' && (
          <Button
            component="a"
            download
            href={addressOf(downloadPack, { params: { packId: pack.id } })}
            leftSection={<IconDownload size={18} aria-hidden="true" />}
          >
            {t('download', { size: megabytes(pack.bytes ?? 0) })}
          </Button>
        )}
        {pack.state !== 'failed' && (
          <Button
            variant="default"
            leftSection={<IconLink size={18} aria-hidden="true" />}
            onClick={() => setDeed('link')}
          >
            {t('link.make')}
          </Button>
        )}
        {pack.state === 'ready' && !pack.isHeld && (
          <>
            <Button
              variant="default"
              leftSection={<IconLock size={18} aria-hidden="true" />}
              onClick={() => setDeed('hold')}
            >
              {t('hold.pack')}
            </Button>
            <Button
              variant="default"
              leftSection={<IconTrash size={18} aria-hidden="true" />}
              onClick={() => setDeed('discard')}
            >
              {t('discard')}
            </Button>
          </>
        )}
      </div>
      {deed === 'link' && <LinkDialog pack={pack} onClose={close} />}
      {deed === 'hold' && <HoldDialog pack={pack} onClose={close} />}
      {deed === 'discard' && <DiscardDialog pack={pack} onClose={close} />}
    </>
  );
}
