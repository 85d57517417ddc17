import { readToolboxCounts, type ToolboxCount } from '@leerspoor/certifications-contract';
import { type Column, DataTable, EmptyState, Pill, Skeleton, StatusTag } from '@leerspoor/platform-ui';
import { Loaded, useFormat, useQueryState, useRead } from '@leerspoor/platform-web';
import { z } from 'zod';
import { lastDayOf } from '../status/look.js';
import { useToolboxTexts } from '../toolbox-texts.js';

const Address = z.object({ team: z.string().catch('') });
/** Somebody without a team stands under a name that no team has. */
const keyOf = ({ team }: Pick<ToolboxCount, 'team'>) => team || '-';

/** Who did how many of what a year asks; who is behind first. */
export function CountTable({ year }: { year: number }) {
  const t = useToolboxTexts();
  const f = useFormat();
  const read = useRead(readToolboxCounts, { query: { year } }, { keep: true });
  return (
    <Loaded read={read} skeleton={<Skeleton rows={6} height={46} />}>
      {({ counts, from, until }) => {
        if (counts.length === 0) return <EmptyState title={t('counts.nobody')}>{t('counts.nobodyNote')}</EmptyState>;
        const [{ needed, meetingsNeeded }] = counts as [ToolboxCount];
        const behind = counts.filter((one) => one.behind).length;
        return (
          <>
            <p className="toolbox-says">
              <b>{behind === 0 ? t('counts.behindNone') : t('counts.behindAll', { count: behind })}</b>{' '}
              {meetingsNeeded > 0 && t('counts.least', { meetings: meetingsNeeded, needed })}{' '}
              {from && until && (
                <span className="dim">{t('counts.term', { from: f.date(from), until: f.date(lastDayOf(until)) })}</span>
              )}
            </p>
            <Table counts={counts} />
          </>
        );
      }}
    </Loaded>
  );
}

const rank = ({ met, behind }: ToolboxCount) => (behind ? 0 : met ? 2 : 1);

function Table({ counts }: { counts: readonly ToolboxCount[] }) {
  const t = useToolboxTexts();
  const f = useFormat();
  const [{ team }, change] = useQueryState(Address);
  const teams = [...new Set(counts.map(keyOf))];
  const shown = counts.filter((one) => team === '' || keyOf(one) === team).toSorted((a, b) => rank(a) - rank(b));
  const columns: Column<ToolboxCount>[] = [
    { key: 'name', title: t('counts.name'), cell: ({ person }) => person.name, sort: ({ person }) => person.name },
    { key: 'team', title: t('counts.team'), cell: ({ team: name }) => name, sort: ({ team: name }) => name },
    {
      ...{ key: 'done', title: t('counts.done'), end: true, width: '8rem', sort: ({ done }) => done },
      cell: ({ done, needed }) => t('counts.of', { done: f.number(done), needed: f.number(needed) }),
    },
    {
      ...{ key: 'meetings', title: t('counts.meetings'), end: true, width: '11rem', sort: ({ meetings }) => meetings },
      cell: ({ meetings }) => f.number(meetings),
    },
    { key: 'state', title: t('counts.state'), cell: (one) => <Stand count={one} />, sort: rank, width: '11rem' },
  ];
  return (
    <>
      {teams.length > 1 && (
        <div className="row wrap toolbox-teams" role="group" aria-label={t('counts.teams')}>
          <Pill on={team === ''} onClick={() => change({ team: '' })}>
            {t('counts.all')}
          </Pill>
          {teams.map((key) => (
            <Pill
              key={key}
              on={team === key}
              onClick={() => change({ team: key })}
              count={counts.filter((one) => keyOf(one) === key && one.behind).length}
            >
              {key === '-' ? t('counts.noTeam') : key}
            </Pill>
          ))}
        </div>
      )}
      <DataTable
        caption={t('counts.caption')}
        rows={shown}
        columns={columns}
        rowKey={({ person }) => person.id}
        count={t('people', { count: shown.length })}
        card={(one) => (
          <>
            <b>{one.person.name}</b>
            <p className="sm">{t('counts.whole', { done: one.done, needed: one.needed, meetings: one.meetings })}</p>
            {one.team && <p className="sm dim">{one.team}</p>}
            <Stand count={one} />
          </>
        )}
      />
    </>
  );
}

function Stand({ count: { met, behind } }: { count: ToolboxCount }) {
  const t = useToolboxTexts();
  if (met) return <StatusTag status="ok" word={t('counts.met')} />;
  return behind ? (
    <StatusTag status="soon" word={t('counts.behind')} />
  ) : (
    <StatusTag status="ok" quiet word={t('counts.onPace')} />
  );
}
