import './appointment.css';
import { Button } from '@mantine/core';
import {
  addAppointment,
  type AppointmentLine,
  listAppointments,
  listTypeChoices,
  readMatrix,
} from '@leerspoor/certifications-contract';
import { listLocations } from '@leerspoor/people-contract';
import { type Column, DataTable, EmptyState, FilterPill, Link, Segments, Skeleton } from '@leerspoor/platform-ui';
import { Loaded, Page, useCan, useFormat, usePages, useQueryState, useRead } from '@leerspoor/platform-web';
import { IconFileText, IconSignature } from '@tabler/icons-react';
import { useAppointmentTexts } from '../appointment-texts.js';
import { CertificateTabs } from '../matrix/certificate-tabs.js';
import { pages } from '../pages.js';
import { SearchBox } from '../search/search-box.js';
import { AppointmentState } from './appointment-state.js';
import {
  AppointmentsAddress,
  isListFiltered,
  type ListGroup,
  listGroups,
  listQuery,
  noListFilters,
  stateIn,
  statesOf,
} from './list-filters.js';

/** Who is appointed for what, and what waits for a signature: HR everybody, a lead the own people. */
export function AppointmentsPage() {
  const t = useAppointmentTexts();
  const can = useCan();
  const [at, change] = useQueryState(AppointmentsAddress);
  const { welke } = at;
  const { read, items, more } = usePages(listAppointments, { query: listQuery(at) });
  return (
    <Page
      title={t('list.title')}
      fill
      actions={
        can(addAppointment) && (
          <>
            <Button
              component={Link}
              to={pages.appointmentTemplates}
              variant="default"
              leftSection={<IconFileText size={18} aria-hidden="true" />}
            >
              {t('templates.title')}
            </Button>
            <Button
              component={Link}
              to={pages.newAppointment()}
              leftSection={<IconSignature size={18} aria-hidden="true" />}
            >
              {t('list.new')}
            </Button>
          </>
        )
      }
      head={
        <>
          {can(readMatrix) && <CertificateTabs current={pages.appointments} />}
          <div className="tools-row">
            <div className="appointment-groups">
              <Segments
                label={t('list.which')}
                value={welke}
                onChange={(next) => change({ welke: next, stand: '' })}
                choices={[
                  { value: 'tekenen', label: t('list.open') },
                  { value: 'getekend', label: t('list.active') },
                  { value: 'voorbij', label: t('list.over') },
                  { value: 'alle', label: t('list.all') },
                ]}
              />
            </div>
            <ListFilters at={at} change={change} />
          </div>
        </>
      }
    >
      <Loaded read={read} skeleton={<Skeleton rows={6} height={46} />}>
        {() => {
          if (items.length > 0) return <List lines={items} more={more} />;
          return isListFiltered(at) ? <NoneFound onClear={() => change(noListFilters)} /> : <None group={welke} />;
        }}
      </Loaded>
    </Page>
  );
}

function ListFilters({
  at,
  change,
}: {
  at: AppointmentsAddress;
  change: (next: Partial<AppointmentsAddress>) => void;
}) {
  const t = useAppointmentTexts();
  const can = useCan();
  const types = useRead(listTypeChoices, {});
  const locations = useRead(listLocations, { query: {} }, { enabled: can(listLocations) });
  const asking = types.data?.filter(({ policy }) => policy.model === 'appointment') ?? [];
  return (
    <>
      <SearchBox
        label={t('list.search')}
        short={t('list.searchShort')}
        value={at.zoek}
        onChange={(zoek) => change({ zoek })}
      />
      <div className="pill-row">
        <FilterPill
          label={t('list.type')}
          value={at.certificaat}
          choices={asking.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(certificaat) => change({ certificaat })}
        />
        {(locations.data?.length ?? 0) > 1 && (
          <FilterPill
            label={t('list.at')}
            value={at.locatie}
            choices={(locations.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(locatie) => change({ locatie })}
          />
        )}
        <FilterPill
          label={t('list.state')}
          value={stateIn(at)}
          choices={statesOf(at.welke).map((state) => ({ value: state, label: t(`states.${state}`) }))}
          onChange={(stand) => change({ stand: stand as AppointmentsAddress['stand'] })}
        />
      </div>
    </>
  );
}

/** The filters leave nothing over. */
function NoneFound({ onClear }: { onClear: () => void }) {
  const t = useAppointmentTexts();
  return (
    <EmptyState
      title={t('list.noneFound')}
      action={
        <Button variant="default" onClick={onClear}>
          {t('list.clear')}
        </Button>
      }
    >
      {t('list.noneFoundNote')}
    </EmptyState>
  );
}

function None({ group }: { group: ListGroup }) {
  const t = useAppointmentTexts();
  const can = useCan();
  return (
    <EmptyState title={t(`list.none.${listGroups[group] ?? 'all'}`)}>
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
