import { listToolboxMeetings, type ToolboxLine } from '@leerspoor/certifications-contract';
import { type Column, DataTable, EmptyState, Skeleton } from '@leerspoor/platform-ui';
import { Loaded, useFormat, usePages } from '@leerspoor/platform-web';
import { pages } from '../pages.js';
import { useToolboxTexts } from '../toolbox-texts.js';
import { MeetingState } from './meeting-state.js';

/** The meetings of a year, newest first. */
export function MeetingTable({ year }: { year: number }) {
  const t = useToolboxTexts();
  const { read, items, more } = usePages(listToolboxMeetings, { query: { year } });
  return (
    <Loaded read={read} skeleton={<Skeleton rows={6} height={46} />}>
      {() =>
        items.length === 0 ? (
          <EmptyState title={t('none', { year })}>{t('noneNote')}</EmptyState>
        ) : (
          <Table lines={items} more={more} />
        )
      }
    </Loaded>
  );
}

interface Props {
  lines: readonly ToolboxLine[];
  more: { onMore: () => void; loading: boolean } | null;
}

function Table({ lines, more }: Props) {
  const t = useToolboxTexts();
  const f = useFormat();
  const columns: Column<ToolboxLine>[] = [
    { key: 'topic', title: t('topic'), cell: ({ topic }) => topic, sort: ({ topic }) => topic },
    { key: 'day', title: t('day'), cell: ({ day }) => f.date(day), sort: ({ day }) => day, width: '11rem' },
    { key: 'place', title: t('place'), cell: ({ place }) => place, sort: ({ place }) => place },
    { key: 'leader', title: t('leader'), cell: ({ leader }) => leader.name, sort: ({ leader }) => leader.name },
    {
      ...{ key: 'present', title: t('present'), end: true, width: '7rem' },
      ...{ cell: ({ present }) => f.number(present), sort: ({ present }) => present },
    },
    { key: 'state', title: t('form'), cell: (line) => <MeetingState meeting={line} />, width: '13rem' },
  ];
  return (
    <DataTable
      caption={t('meetings')}
      rows={lines}
      columns={columns}
      rowKey={({ id }) => id}
      rowLink={({ id }) => pages.toolbox(id)}
      count={t('count', { count: lines.length })}
      more={more}
      card={(line) => (
        <>
          <b>{line.topic}</b>
          <p className="sm">{[f.date(line.day), line.place].filter(Boolean).join(' · ')}</p>
          <p className="sm dim">
            {t('people', { count: line.present })} · {line.leader.name}
          </p>
          <MeetingState meeting={line} />
        </>
      )}
    />
  );
}
