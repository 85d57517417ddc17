import './cards.css';
import { Button } from '@mantine/core';
import type { Card } from '@leerspoor/people-contract';
import { EmptyState, InfoNote, Link, Mark } from '@leerspoor/platform-ui';
import { Page } from '@leerspoor/platform-web';
import { IconPrinter } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useDesk } from '../desk-texts.js';
import { Skipped } from '../employee/skipped.js';
import { forgetMade, readMade, shownCode } from './made-cards.js';
import { Qr } from './qr.js';

/** The sheet with cards, as it comes out of the printer: two beside each other, each the size of a bank card. */
export function CardsPage() {
  const t = useDesk();
  const made = readMade();
  // After the page is gone, not when React checks an effect twice.
  useEffect(() => () => void setTimeout(() => window.location.pathname !== '/mensen/kaartjes' && forgetMade(), 0), []);
  const back = { to: '/mensen', label: t('cards.back') };
  if (!made)
    return (
      <Page title={t('cards.title')} back={back}>
        <EmptyState
          title={t('cards.gone')}
          action={
            <Button component={Link} to="/mensen" variant="default">
              {t('cards.back')}
            </Button>
          }
        >
          {t('cards.goneText')}
        </EmptyState>
      </Page>
    );
  const print = (
    <Button leftSection={<IconPrinter size={20} aria-hidden="true" />} onClick={() => window.print()}>
      {t('cards.print')}
    </Button>
  );
  return (
    <Page title={t('cards.made', { count: made.cards.length })} back={back} actions={print}>
      <div className="stack no-print">
        <InfoNote>{t('cards.once')}</InfoNote>
        <Skipped title={t('cards.skipped')} people={made.skipped} />
      </div>
      <div className="card-sheet">
        {made.cards.map((card) => (
          <PrintedCard key={card.employeeId} card={card} />
        ))}
      </div>
    </Page>
  );
}

function PrintedCard({ card }: { card: Card }) {
  const t = useDesk();
  return (
    <article className="sign-card" aria-label={card.name}>
      <div className="sign-card-text">
        <span className="row sign-card-brand">
          <Mark size={20} />
          {card.companyName}
        </span>
        <b>{card.name}</b>
        <dl>
          <dt>{t('cards.code')}</dt>
          <dd>{shownCode(card.code)}</dd>
          <dt>{t('cards.pin')}</dt>
          <dd>{card.pin}</dd>
        </dl>
        <p>{t('cards.keep')}</p>
      </div>
      <figure>
        <Qr value={card.url} label={t('cards.qr', { name: card.name })} size={104} />
        <figcaption>{t('cards.scan')}</figcaption>
      </figure>
    </article>
  );
}
