import './gate.css';
import { Button } from '@mantine/core';
import { type PrintedGateCard } from '@leerspoor/certifications-contract';
import { Qr } from '@leerspoor/people-web';
import { EmptyState, InfoNote, Mark } from '@leerspoor/platform-ui';
import { Page, useFormat } from '@leerspoor/platform-web';
import { IconPrinter } from '@tabler/icons-react';
import { Suspense } from 'react';
import { useGateTexts } from '../gate-texts.js';
import { pages } from '../pages.js';
import { useOnce } from '../use-once.js';
import { printed } from './printed.js';

/** The sheet with gate cards as it comes out of the printer: two beside each other, with marks to cut along. */
export function PrintedCardsPage() {
  const t = useGateTexts();
  const f = useFormat();
  const made = useOnce(printed, pages.printedCards);
  const back = { to: pages.gateCards, label: t('sheet.back') };
  if (!made)
    return (
      <Page title={t('cards.title')} back={back}>
        <EmptyState title={t('sheet.gone')}>{t('sheet.goneText')}</EmptyState>
      </Page>
    );
  const print = (
    <Button leftSection={<IconPrinter size={20} aria-hidden="true" />} onClick={() => window.print()}>
      {t('print')}
    </Button>
  );
  return (
    <Page title={t('sheet.title', { count: made.cards.length })} back={back} actions={print}>
      <div className="stack no-print">
        <InfoNote>{t('sheet.once')}</InfoNote>
        {made.skipped.length > 0 && (
          <InfoNote>{t('sheet.skipped', { names: f.list(made.skipped.map(({ name }) => name)) })}</InfoNote>
        )}
      </div>
      <div className="gate-sheet">
        {made.cards.map((card) => (
          <PrintedCard key={card.cardId} card={card} />
        ))}
      </div>
    </Page>
  );
}

function PrintedCard({ card: { companyName, name, person, endsOn, url } }: { card: PrintedGateCard }) {
  const t = useGateTexts();
  const f = useFormat();
  return (
    <article className="gate-card" aria-label={person.name}>
      {['a', 'b', 'c', 'd'].map((corner) => (
        <i key={corner} className="cut" aria-hidden="true" />
      ))}
      <div className="gate-card-text">
        <span className="row sm">
          <Mark size={20} />
          {companyName}
        </span>
        <b>{name ?? t('sheet.card')}</b>
        {name !== null && <span>{t('sheet.card')}</span>}
        {endsOn && <span className="sm">{t('sheet.until', { day: f.date(endsOn, 'numeric') })}</span>}
        <p>{t('sheet.found')}</p>
      </div>
      <figure>
        <Suspense>
          <Qr value={url} label={t('sheet.qr', { name: person.name })} size={128} />
        </Suspense>
        <figcaption>{t('sheet.scan')}</figcaption>
      </figure>
    </article>
  );
}
