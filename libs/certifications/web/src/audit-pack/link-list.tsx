import { Button } from '@mantine/core';
import { type AuditLink, linkDays, listAuditLinks, withdrawAuditLink } from '@leerspoor/certifications-contract';
import { Skeleton, type Status, StatusTag } from '@leerspoor/platform-ui';
import { Loaded, useFormat, useRead, useWrite } from '@leerspoor/platform-web';
import { useState } from 'react';
import { useAuditTexts } from '../audit-texts.js';
import { NoWayBack } from './no-way-back.js';

const looks: Record<AuditLink['state'], Status> = { open: 'ok', ended: 'exempt', withdrawn: 'stop' };

/** Links that outsiders have: until when, how often used, and the button that ends one at once. */
export function LinkList() {
  const t = useAuditTexts();
  const read = useRead(listAuditLinks, {});
  return (
    <section className="section">
      <h2>{t('links')}</h2>
      <p className="sm dim measure">{t('linksNote', { days: linkDays })}</p>
      <Loaded read={read} skeleton={<Skeleton rows={1} height={72} />}>
        {(links) =>
          links.length === 0 ? (
            <p className="sm">{t('noLinks')}</p>
          ) : (
            <ul className="audit-cards">
              {links.map((link) => (
                <LinkCard key={link.id} link={link} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}

function LinkCard({ link }: { link: AuditLink }) {
  const t = useAuditTexts();
  const f = useFormat();
  const [asking, setAsking] = useState(false);
  const sees = [link.opensEvidence ? t('link.documents') : '', link.offersPack ? t('link.zip') : ''].filter(Boolean);
  const used = [
    t('link.looks', { count: link.looks }),
    link.lastLookAt && t('link.last', { at: f.moment(link.lastLookAt) }),
  ];
  return (
    <li className="card box audit-card">
      <div className="row wrap">
        <h3 className="grow">{link.auditor}</h3>
        <StatusTag
          status={looks[link.state]}
          word={t(`link.state.${link.state}`)}
          note={
            link.state === 'withdrawn'
              ? t('link.by', { by: link.withdrawnBy })
              : t('link.until', { day: f.moment(link.expiresAt).split(',')[0] ?? '' })
          }
        />
      </div>
      <p className="sm dim">
        {t('link.of', { title: link.title, purpose: link.purpose })} ·{' '}
        {t('link.sees', { what: sees.length === 0 ? t('link.status') : f.list(sees) })}
      </p>
      <p className="sm">{used.filter(Boolean).join(' · ')}</p>
      <p className="sm dim">{t('made', { by: link.madeBy, at: f.moment(link.madeAt) })}</p>
      {link.state === 'open' && (
        <div className="audit-deeds">
          <Button variant="default" onClick={() => setAsking(true)}>
            {t('link.withdraw')}
          </Button>
        </div>
      )}
      {asking && <WithdrawDialog link={link} onClose={() => setAsking(false)} />}
    </li>
  );
}

function WithdrawDialog({ link: { id, auditor }, onClose }: { link: AuditLink; onClose: () => void }) {
  const t = useAuditTexts();
  const write = useWrite(withdrawAuditLink, [listAuditLinks]);
  return (
    <NoWayBack
      title={t('link.withdrawTitle', { auditor })}
      note={t('link.withdrawNote')}
      deed={t('link.withdraw')}
      done={t('link.withdrawn', { auditor })}
      run={() => write.mutateAsync({ params: { linkId: id } })}
      error={write.error}
      onClose={onClose}
    />
  );
}
