import './proof.css';
import { type Unreachable } from '@leerspoor/reminders-contract';
import { DataTable, StatusTag, type Column, type Status } from '@leerspoor/platform-ui';
import { useFormat, useSession } from '@leerspoor/platform-web';
import { IconBellOff, IconMailOff, IconUserOff, type Icon } from '@tabler/icons-react';
import { useDeskTexts } from '../desk-texts.js';
import { dayOf } from '../inbox/inbox-days.js';

const looks: Record<Unreachable['reason'], { status: Status; icon: Icon }> = {
  'no-way': { status: 'expired', icon: IconUserOff },
  refused: { status: 'soon', icon: IconMailOff },
  'legal-silenced': { status: 'none', icon: IconBellOff },
};

function ReasonTag({ reason }: { reason: Unreachable['reason'] }) {
  const t = useDeskTexts();
  return <StatusTag {...looks[reason]} word={t(`unreachable.reasons.${reason}`)} />;
}

/** What to do, and what is known of why. */
function Todo({ person: { reason, address, failure, since } }: { person: Unreachable }) {
  const t = useDeskTexts();
  const format = useFormat();
  const { timeZone } = useSession().company;
  const facts = [
    reason === 'refused' && address && t('unreachable.address', { address }),
    failure && t('unreachable.server', { failure }),
    since && t('unreachable.since', { date: format.date(dayOf(since, timeZone)) }),
  ].filter((fact) => typeof fact === 'string');
  return (
    <span>
      {t(`unreachable.todoText.${reason}`)}
      {facts.length > 0 && <span className="unreachable-facts xs dim">{facts.join(' · ')}</span>}
    </span>
  );
}

function useColumns(): Column<Unreachable>[] {
  const t = useDeskTexts();
  const waits = (count: number) =>
    count === 0 ? (
      <span className="dim">{t('unreachable.nothingWaits')}</span>
    ) : (
      t('unreachable.waitingCount', { count })
    );
  return [
    { key: 'person', title: t('unreachable.person'), cell: (row) => row.person.name, sort: (row) => row.person.name },
    {
      key: 'reason',
      title: t('unreachable.reason'),
      cell: (row) => <ReasonTag reason={row.reason} />,
      sort: (row) => row.reason,
    },
    { key: 'waiting', title: t('unreachable.waiting'), cell: (row) => waits(row.waiting), sort: (row) => row.waiting },
    {
      key: 'team',
      title: t('unreachable.team'),
      cell: (row) => row.team?.name ?? '–',
      sort: (row) => row.team?.name ?? null,
    },
    {
      key: 'lead',
      title: t('unreachable.lead'),
      cell: (row) => row.lead?.name ?? '–',
      sort: (row) => row.lead?.name ?? null,
    },
    { key: 'todo', title: t('unreachable.todo'), cell: (row) => <Todo person={row} />, width: '38%' },
  ];
}

/** Each row leads to the person, where an address or a card is given. */
export function UnreachableTable({
  people,
  more,
}: {
  people: Unreachable[];
  more: { onMore: () => void; loading: boolean } | null;
}) {
  const t = useDeskTexts();
  const columns = useColumns();
  const count = people.length;
  return (
    <DataTable
      caption={t('unreachable.caption')}
      rows={people}
      columns={columns}
      rowKey={(row) => row.person.id}
      rowLink={(row) => `/mensen/${row.person.id}`}
      rowTone={(row) => (row.reason === 'no-way' ? 'stop' : undefined)}
      rowHeight={68}
      count={more ? t('unreachable.countMore', { count }) : t('unreachable.count', { count })}
      more={more}
      card={(row) => (
        <>
          <span className="row wrap">
            <b>{row.person.name}</b>
            <span className="grow" />
            <ReasonTag reason={row.reason} />
          </span>
          {row.waiting > 0 && <span className="sm">{t('unreachable.waitingNow', { count: row.waiting })}</span>}
          <p className="sm dim">
            <Todo person={row} />
          </p>
        </>
      )}
    />
  );
}
