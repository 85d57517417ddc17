import './may-i.css';
import { Button } from '@mantine/core';
import { readWorkPointPeople, type WorkPoint } from '@leerspoor/certifications-contract';
import { type ReplyOf } from '@leerspoor/platform-contract';
import { type Column, DataTable, Link, Segments, Skeleton, StatusTag } from '@leerspoor/platform-ui';
import { Loaded, Page, usePathPart, useRead } from '@leerspoor/platform-web';
import { IconPencil, IconQrcode, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useGateTexts } from '../gate-texts.js';
import { pages } from '../pages.js';
import { ClosePointDialog } from './close-point-dialog.js';
import { PosterDialog } from './poster-dialog.js';
import { useNeeds } from './use-needs.js';

type Row = ReplyOf<typeof readWorkPointPeople>['people'][number];

/** One point: what it asks, and who may and who may not. */
export function WorkPointPage() {
  const t = useGateTexts();
  const needs = useNeeds();
  const pointId = usePathPart('pointId') ?? '';
  const read = useRead(readWorkPointPeople, { params: { pointId } });
  const point = read.data?.point;
  return (
    <Page
      title={point?.name ?? t('points.title')}
      sub={
        point &&
        [point.location?.name, needs(point.groups.map((g) => g.map(({ name }) => name)))].filter(Boolean).join(' · ')
      }
      back={{ to: pages.workPoints, label: t('points.title') }}
      actions={point && <Deeds point={point} />}
    >
      <Loaded read={read} skeleton={<Skeleton rows={8} height={46} />}>
        {({ people }) => <People people={people} />}
      </Loaded>
    </Page>
  );
}

function Deeds({ point }: { point: WorkPoint }) {
  const t = useGateTexts();
  const [deed, setDeed] = useState<'poster' | 'close' | null>(null);
  return (
    <>
      <Button leftSection={<IconQrcode size={18} aria-hidden="true" />} onClick={() => setDeed('poster')}>
        {t('poster.make')}
      </Button>
      <Button
        component={Link}
        to={pages.changeWorkPoint(point.id)}
        variant="default"
        leftSection={<IconPencil size={18} aria-hidden="true" />}
      >
        {t('points.change')}
      </Button>
      <Button variant="default" leftSection={<IconX size={18} aria-hidden="true" />} onClick={() => setDeed('close')}>
        {t('points.close')}
      </Button>
      {deed === 'poster' && <PosterDialog point={point} onClose={() => setDeed(null)} />}
      {deed === 'close' && <ClosePointDialog point={point} onClose={() => setDeed(null)} />}
    </>
  );
}

function People({ people }: { people: readonly Row[] }) {
  const t = useGateTexts();
  const needs = useNeeds();
  const [shown, setShown] = useState<'may' | 'mayNot' | 'everybody'>('everybody');
  const rows = people.filter(({ may }) => shown === 'everybody' || may === (shown === 'may'));
  const label = { may: t('points.may'), mayNot: t('points.mayNot'), everybody: t('points.everybody') };
  const count = { may: people.filter(({ may }) => may).length, everybody: people.length };
  const many = { ...count, mayNot: count.everybody - count.may };
  const columns: Column<Row>[] = [
    { key: 'name', title: t('points.person'), cell: ({ person }) => person.name, sort: ({ person }) => person.name },
    { key: 'team', title: t('points.team'), cell: ({ team }) => team, sort: ({ team }) => team },
    {
      key: 'state',
      title: t('points.state'),
      cell: ({ may }) => <State may={may} />,
      sort: ({ may }) => (may ? 0 : 1),
    },
    { key: 'why', title: t('points.why'), cell: ({ lacking }) => needs(lacking), width: '38%' },
  ];
  return (
    <>
      <div className="point-filter">
        <Segments
          label={t('points.filter')}
          value={shown}
          onChange={setShown}
          choices={(['everybody', 'may', 'mayNot'] as const).map((value) => ({
            value,
            label: `${label[value]} (${many[value]})`,
          }))}
        />
      </div>
      <DataTable
        caption={t('points.who')}
        rows={rows}
        columns={columns}
        rowKey={({ person }) => person.id}
        count={t('points.people', { count: rows.length })}
        card={(row) => (
          <>
            <b>{row.person.name}</b> <State may={row.may} />
            {row.lacking.length > 0 && <p className="sm dim">{t('points.lacks', { types: needs(row.lacking) })}</p>}
          </>
        )}
      />
    </>
  );
}

function State({ may }: { may: boolean }) {
  const t = useGateTexts();
  return <StatusTag status={may ? 'ok' : 'expired'} word={t(may ? 'points.may' : 'points.mayNot')} />;
}
