import './may-i.css';
import { Button } from '@mantine/core';
import { Qr } from '@leerspoor/people-web';
import { EmptyState, InfoNote, Mark, Segments } from '@leerspoor/platform-ui';
import { Page } from '@leerspoor/platform-web';
import { IconPrinter } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import { useGateTexts } from '../gate-texts.js';
import { pages } from '../pages.js';
import { useOnce } from '../use-once.js';
import { posterMade } from './poster-made.js';

/** The poster as it comes out of the printer, on A4 or A5. */
export function PosterPage() {
  const t = useGateTexts();
  const made = useOnce(posterMade, pages.poster);
  const [size, setSize] = useState<'A4' | 'A5'>('A5');
  const back = { to: pages.workPoints, label: t('poster.back') };
  if (!made)
    return (
      <Page title={t('points.title')} back={back}>
        <EmptyState title={t('poster.gone')}>{t('poster.goneText')}</EmptyState>
      </Page>
    );
  const { name, companyName, location, url, needs } = made;
  const print = (
    <Button leftSection={<IconPrinter size={20} aria-hidden="true" />} onClick={() => window.print()}>
      {t('print')}
    </Button>
  );
  return (
    <Page title={t('poster.title', { name })} back={back} actions={print}>
      <div className="stack no-print">
        <InfoNote>{t('poster.once')}</InfoNote>
        <div className="poster-size">
          <Segments
            label={t('poster.size')}
            value={size}
            onChange={setSize}
            choices={(['A5', 'A4'] as const).map((value) => ({ value, label: value }))}
          />
        </div>
      </div>
      <article className="poster" data-size={size} aria-label={name}>
        <strong>{t('poster.question')}</strong>
        <b>{name}</b>
        <Suspense>
          <Qr value={url} label={t('poster.qr', { name })} size={320} />
        </Suspense>
        <p>{t('poster.scan')}</p>
        <ul className="poster-needs">
          {needs.map((group) => (
            <li key={group.join()}>{group.join(` ${t('points.or')} `)}</li>
          ))}
        </ul>
        <span className="row poster-company">
          <Mark size={24} />
          {[companyName, location].filter(Boolean).join(' · ')}
        </span>
      </article>
    </Page>
  );
}
