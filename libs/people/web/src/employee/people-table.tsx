import './people.css';
import { Button, Checkbox } from '@mantine/core';
import { inviteEmployees, type EmployeeRow, type EmployeeSort } from '@leerspoor/people-contract';
import { DataTable, Face, StatusTag, type Column, type ServerSort } from '@leerspoor/platform-ui';
import { useCan } from '@leerspoor/platform-web';
import { IconChecklist } from '@tabler/icons-react';
import { useState } from 'react';
import { CardsDialog } from '../card/cards-dialog.js';
import { useDesk } from '../desk-texts.js';
import { AccessTag } from './access-tag.js';
import { InviteDialog } from './invite-dialog.js';

interface Props {
  rows: EmployeeRow[];
  total: number;
  more: { onMore: () => void; loading: boolean } | null;
  picked: string | undefined;
  linkOf: (row: EmployeeRow) => string;
  sort: ServerSort;
}

const namesOf = (list: { name: string }[]) => list.map(({ name }) => name).join(', ');

function useColumns(): Column<EmployeeRow>[] {
  const t = useDesk();
  const columns: (Column<EmployeeRow> & { key: EmployeeSort })[] = [
    { key: 'name', title: t('people.name'), cell: (row) => <NameCell row={row} />, width: '24%' },
    { key: 'jobRoles', title: t('people.jobRoles'), cell: (row) => namesOf(row.jobRoles) },
    { key: 'team', title: t('people.team'), cell: (row) => row.team?.name },
    { key: 'location', title: t('people.location'), cell: (row) => row.location?.name },
    { key: 'lead', title: t('people.lead'), cell: (row) => row.lead?.name },
    { key: 'access', title: t('people.access'), cell: (row) => <AccessTag state={row.access} />, width: '10rem' },
  ];
  return columns.map((column) => ({ ...column, sort: true }));
}

function NameCell({ row }: { row: EmployeeRow }) {
  const t = useDesk();
  return (
    <span className="row person-name">
      <Face name={row.name} size={28} />
      <span>
        <b>{row.name}</b> <small className="dim">{row.number}</small>
      </span>
      {row.status !== 'active' && (
        <StatusTag status={row.status === 'left' ? 'none' : 'booked'} word={t(`status.${row.status}`)} />
      )}
    </span>
  );
}

function PersonCard({ row }: { row: EmployeeRow }) {
  return (
    <>
      <NameCell row={row} />
      <p className="sm dim">{[namesOf(row.jobRoles), row.team?.name].filter(Boolean).join(' · ')}</p>
    </>
  );
}

/** The list. Choosing several at once is a mode of its own, so that a tap on a name always opens it. */
export function PeopleTable({ rows, total, more, picked, linkOf, sort }: Props) {
  const t = useDesk();
  const can = useCan();
  const all = useColumns();
  const columns = picked ? all.filter((column) => column.key !== 'location' && column.key !== 'lead') : all;
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const [deed, setDeed] = useState<'invite' | 'cards' | null>(null);
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const pick: Column<EmployeeRow> = {
    key: 'pick',
    title: t('people.tools'),
    titleHidden: true,
    width: '3rem',
    cell: (row) => (
      <Checkbox
        aria-label={t('people.pick', { name: row.name })}
        checked={chosen?.has(row.id) ?? false}
        onChange={() => toggle(row.id)}
      />
    ),
  };
  const people = rows.filter((row) => chosen?.has(row.id));
  const end = () => {
    setDeed(null);
    setChosen(null);
  };
  return (
    <>
      {can(inviteEmployees) && (
        <div className="tools-row people-bar no-print">
          <Button
            size="sm"
            variant={chosen ? 'light' : 'subtle'}
            leftSection={<IconChecklist size={18} aria-hidden="true" />}
            onClick={() => setChosen(chosen ? null : new Set())}
          >
            {chosen ? t('people.toolsDone') : t('people.tools')}
          </Button>
          {chosen && (
            <>
              <Button size="sm" variant="subtle" onClick={() => setChosen(new Set(rows.map((row) => row.id)))}>
                {t('people.chooseAll', { count: rows.length })}
              </Button>
              <span className="grow" />
              <span className="sm num" role="status">
                {t('people.chosen', { count: chosen.size })}
              </span>
              <Button size="sm" variant="default" disabled={chosen.size === 0} onClick={() => setDeed('invite')}>
                {t('people.invite')}
              </Button>
              <Button size="sm" variant="default" disabled={chosen.size === 0} onClick={() => setDeed('cards')}>
                {t('people.makeCards')}
              </Button>
            </>
          )}
        </div>
      )}
      <DataTable
        caption={t('people.title')}
        rows={rows}
        columns={chosen ? [pick, ...columns] : columns}
        rowKey={(row) => row.id}
        rowLink={chosen ? undefined : linkOf}
        picked={picked}
        card={(row) =>
          chosen ? (
            <span className="row">
              {pick.cell(row)}
              <NameCell row={row} />
            </span>
          ) : (
            <PersonCard row={row} />
          )
        }
        count={t('people.count', { shown: rows.length, count: total })}
        more={more}
        sort={sort}
      />
      {deed === 'invite' && <InviteDialog people={people} onClose={() => setDeed(null)} onDone={end} />}
      {deed === 'cards' && <CardsDialog people={people} onClose={() => setDeed(null)} />}
    </>
  );
}
