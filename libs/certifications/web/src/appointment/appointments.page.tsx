import { Button } from '@mantine/core';
import {
  addAppointment,
  type AppointmentGroup,
  type AppointmentLine,
  listAppointments,
  readMatrix,
} from '@leerspoor/certifications-contract';
import { type Column, DataTable, EmptyState, Link, Segments, Skeleton } from '@leerspoor/platform-ui';
import { Loaded, Page, useCan, useFormat, usePages, useQueryState } from '@leerspoor/platform-web';
import { IconSignature } from '@tabler/icons-react';
import { z } from 'zod';
import { useAppointmentTexts } from '../appointment-texts.js';
import { CertificateTabs } from '../matrix/certificate-tabs.js';
import { pages } from '../pages.js';
import { AppointmentState } from './appointment-state.js';

const groups = { tekenen: 'open', getekend: 'active', voorbij: 'over' } as const satisfies Record<
  string,
  AppointmentGroup
>;
const Address = z.object({ welke: z.enum(['tekenen', 'getekend', 'voorbij']).catch('getekend') });

/** Who is appointed for what, and what waits for a signature: HR everybody, a lead the own people. */
export function AppointmentsPage() {
  const t = useAppointmentTexts();
  const can = useCan();
  const [{ welke }, change] = useQueryState(Address);
  const group = groups[welke];
  const { read, items, more } = usePages(listAppointments, { query: { group } });
  return (
    <Page
      title={t('list.title')}
      fill
      actions={
        can(addAppointment) && (
          <Button
            component={Link}
            to={pages.newAppointment()}
            leftSection={<IconSignature size={18} aria-hidden="true" />}
          >
            {t('list.new')}
          </Button>
        )
      }
      head={
        <>
          {can(readMatrix) && <CertificateTabs current={pages.appointments} />}
          <div className="tools-row">
            <Segments
              label={t('list.which')}
              value={welke}
              onChange={(next) => change({ welke: next })}
              choices={[
                { value: 'tekenen', label: t('list.open') },
                { value: 'getekend', label: t('list.active') },
                { value: 'voorbij', label: t('list.over') },
              ]}
            />
          </div>
        </>
      }
    >
      <Loaded read={read} skeleton={<Skeleton rows={6} height={46} />}>
        {() => (items.length === 0 ? <None group={group} /> : <List lines={items} more={more} />)}
      </Loaded>
    </Page>
  );
}

function None({ group }: { group: AppointmentGroup }) {
  const t = useAppointmentTexts();
  const can = useCan();
  return (
    <EmptyState title={t(`list.none.${group}`)}>
      {t(can(addAppointment) ? 'list.noneNote' : 'list.noneRead')}
    </EmptyState>
  );
}

interface ListProps {
  lines: readonly AppointmentLine[];
  more: { onMore: () => void; loading: boolean } | null;
}

function List({ lines, more }: ListProps) {
  const t = useAppointmentTexts();
  const f = useFormat();
  const place = ({ location }: AppointmentLine) => location?.name ?? t('list.everywhere');
  const until = ({ lastDay }: AppointmentLine) => (lastDay ? f.date(lastDay, 'numeric') : t('list.noEnd'));
  const role = ({ role: said, type }: AppointmentLine) => said || type.name;
  const columns: Column<AppointmentLine>[] = [
    { key: 'person', title: t('list.person'), cell: ({ person }) => person.name, sort: ({ person }) => person.name },
    { key: 'team', title: t('list.team'), cell: ({ team }) => team, sort: ({ team }) => team },
    { key: 'role', title: t('list.role'), cell: role, sort: role },
    { key: 'place', title: t('list.place'), cell: place, sort: place },
    { key: 'until', title: t('list.until'), cell: until, sort: ({ lastDay }) => lastDay ?? '9999', width: '9rem' },
    { key: 'state', title: t('list.state'), cell: ({ state }) => <AppointmentState state={state} />, width: '17rem' },
  ];
  return (
    <DataTable
      caption={t('list.title')}
      rows={lines}
      columns={columns}
      rowKey={({ id }) => id}
      rowLink={({ id }) => pages.appointment(id)}
      count={t('list.count', { count: lines.length })}
      more={more}
      card={(line) => (
        <>
          <b>{line.person.name}</b>
          <p className="sm">{role(line)}</p>
          <p className="sm dim">{[place(line), until(line)].join(' · ')}</p>
          <AppointmentState state={line.state} />
        </>
      )}
    />
  );
}
