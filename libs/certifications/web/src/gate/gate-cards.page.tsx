import './gate.css';
import { Button } from '@mantine/core';
import { type GateCard, listGateCards } from '@leerspoor/certifications-contract';
import { type Column, DataTable, EmptyState, Skeleton, StatusTag } from '@leerspoor/platform-ui';
import { Loaded, Page, useFormat, usePages } from '@leerspoor/platform-web';
import { IconIdBadge2 } from '@tabler/icons-react';
import { useState } from 'react';
import { useGateTexts } from '../gate-texts.js';
import { EndCardDialog } from './end-card-dialog.js';
import { MakeCardsDialog } from './make-cards-dialog.js';
import { SettingForm } from './setting-form.js';

interface Deed {
  kind: 'renew' | 'revoke';
  card: GateCard;
}

/** Gate cards: what outsiders may see, and who has one. */
export function GateCardsPage() {
  const t = useGateTexts();
  const { read, items, first, more } = usePages(listGateCards, { query: {} });
  const [making, setMaking] = useState(false);
  const [deed, setDeed] = useState<Deed | null>(null);
  const make = (
    <Button leftSection={<IconIdBadge2 size={18} aria-hidden="true" />} onClick={() => setMaking(true)}>
      {t('cards.make')}
    </Button>
  );
  return (
    <Page title={t('cards.title')} sub={t('cards.sub')} back={{ to: '/beheer', label: t('admin') }} actions={make}>
      <SettingForm />
      <Loaded read={read} skeleton={<Skeleton rows={6} height={46} />}>
        {() =>
          items.length === 0 ? (
            <EmptyState title={t('cards.none')}>{t('cards.noneNote')}</EmptyState>
          ) : (
            <CardTable cards={items} total={first?.total ?? items.length} more={more} onDeed={setDeed} />
          )
        }
      </Loaded>
      {making && <MakeCardsDialog onClose={() => setMaking(false)} />}
      {deed && <EndCardDialog {...deed} onClose={() => setDeed(null)} />}
    </Page>
  );
}

interface TableProps {
  cards: readonly GateCard[];
  total: number;
  more: { onMore: () => void; loading: boolean } | null;
  onDeed: (deed: Deed) => void;
}

function CardTable({ cards, total, more, onDeed }: TableProps) {
  const t = useGateTexts();
  const columns = useColumns(onDeed);
  const told = useTold();
  return (
    <DataTable
      caption={t('cards.title')}
      rows={cards}
      columns={columns}
      rowKey={({ id }) => id}
      count={t('cards.count', { count: total })}
      more={more}
      rowHeight={56}
      card={(card) => (
        <>
          <b>{card.person.name}</b>
          <p className="sm dim">{told(card)}</p>
          <p className="sm">
            <State card={card} />
          </p>
          <Deeds card={card} onDeed={onDeed} />
        </>
      )}
    />
  );
}

function useTold() {
  const t = useGateTexts();
  const f = useFormat();
  return ({ types }: GateCard) => (types === null ? t('cards.all') : f.list(types.map(({ name }) => name)));
}

function State({ card: { dead } }: { card: GateCard }) {
  const t = useGateTexts();
  return dead ? (
    <StatusTag status="expired" word={t('cards.dead')} />
  ) : (
    <StatusTag status="ok" word={t('cards.works')} />
  );
}

function Deeds({ card, onDeed }: { card: GateCard; onDeed: (deed: Deed) => void }) {
  const t = useGateTexts();
  return (
    <span className="gate-deeds">
      <Button size="sm" variant="default" onClick={() => onDeed({ kind: 'renew', card })}>
        {t('cards.renew')}
      </Button>
      <Button size="sm" variant="default" onClick={() => onDeed({ kind: 'revoke', card })}>
        {t('cards.revoke')}
      </Button>
    </span>
  );
}

function useColumns(onDeed: (deed: Deed) => void): Column<GateCard>[] {
  const t = useGateTexts();
  const f = useFormat();
  const told = useTold();
  return [
    {
      key: 'who',
      title: t('cards.person'),
      cell: ({ person }) => person.name,
      sort: ({ person }) => person.name,
      width: '12rem',
    },
    { key: 'team', title: t('cards.team'), cell: ({ team }) => team, sort: ({ team }) => team, width: '8rem' },
    { key: 'told', title: t('cards.told'), cell: told, width: '16%' },
    {
      key: 'until',
      title: t('cards.until'),
      cell: ({ endsOn }) => (endsOn ? f.date(endsOn, 'numeric') : t('cards.noEnd')),
      sort: ({ endsOn }) => endsOn,
      width: '8.5rem',
    },
    {
      key: 'looks',
      title: t('cards.looks'),
      cell: ({ looks }) => looks,
      sort: ({ looks }) => looks,
      width: '5.5rem',
      end: true,
    },
    {
      key: 'seen',
      title: t('cards.lastSeen'),
      cell: ({ lastSeenAt }) => (lastSeenAt ? f.moment(lastSeenAt) : t('cards.never')),
      sort: ({ lastSeenAt }) => lastSeenAt,
    },
    { key: 'state', title: '', cell: (card) => <State card={card} />, width: '9rem' },
    {
      key: 'deeds',
      title: t('cards.deeds'),
      titleHidden: true,
      cell: (card) => <Deeds card={card} onDeed={onDeed} />,
      width: '17.5rem',
    },
  ];
}
