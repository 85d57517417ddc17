import { Button } from '@mantine/core';
import { listWorkPoints, type WorkPoint } from '@leerspoor/certifications-contract';
import { type Column, DataTable, EmptyState, Link, Skeleton } from '@leerspoor/platform-ui';
import { Loaded, Page, usePages } from '@leerspoor/platform-web';
import { IconPlus } from '@tabler/icons-react';
import { useGateTexts } from '../gate-texts.js';
import { pages } from '../pages.js';
import { useNeeds } from './use-needs.js';

/** Machines, vehicles, jobs and places that ask for certificates. */
export function WorkPointsPage() {
  const t = useGateTexts();
  const { read, items, first, more } = usePages(listWorkPoints, { query: {} });
  return (
    <Page
      title={t('points.title')}
      sub={t('points.sub')}
      back={{ to: '/beheer', label: t('admin') }}
      actions={
        <Button component={Link} to={pages.newWorkPoint} leftSection={<IconPlus size={18} aria-hidden="true" />}>
          {t('points.new')}
        </Button>
      }
    >
      <Loaded read={read} skeleton={<Skeleton rows={6} height={46} />}>
        {() =>
          items.length === 0 ? (
            <EmptyState title={t('points.none')}>{t('points.noneNote')}</EmptyState>
          ) : (
            <PointTable points={items} total={first?.total ?? items.length} more={more} />
          )
        }
      </Loaded>
    </Page>
  );
}

const namesOf = ({ groups }: WorkPoint) => groups.map((group) => group.map(({ name }) => name));

interface TableProps {
  points: readonly WorkPoint[];
  total: number;
  more: { onMore: () => void; loading: boolean } | null;
}

function PointTable({ points, total, more }: TableProps) {
  const t = useGateTexts();
  const needs = useNeeds();
  const posters = ({ posters: count }: WorkPoint) =>
    count === 0 ? t('points.noPoster') : t('points.postersCount', { count });
  const columns: Column<WorkPoint>[] = [
    { key: 'name', title: t('points.name'), cell: ({ name }) => name, sort: ({ name }) => name },
    { key: 'kind', title: t('points.kind'), cell: ({ kind }) => t(`points.kinds.${kind}`), sort: ({ kind }) => kind },
    {
      key: 'location',
      title: t('points.location'),
      cell: ({ location }) => location?.name ?? '',
      sort: ({ location }) => location?.name ?? null,
    },
    { key: 'needs', title: t('points.needs'), cell: (point) => needs(namesOf(point)), width: '32%' },
    { key: 'posters', title: t('points.posters'), cell: posters, sort: ({ posters: count }) => count },
  ];
  return (
    <DataTable
      caption={t('points.title')}
      rows={points}
      columns={columns}
      rowKey={({ id }) => id}
      rowLink={({ id }) => pages.workPoint(id)}
      count={t('points.count', { count: total })}
      more={more}
      card={(point) => (
        <>
          <b>{point.name}</b>
          <p className="sm dim">{needs(namesOf(point))}</p>
          <p className="sm">{[point.location?.name, posters(point)].filter(Boolean).join(' · ')}</p>
        </>
      )}
    />
  );
}
