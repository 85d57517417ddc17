import { Button } from '@mantine/core';
import { createEmployee, EmployeeSort, listEmployees } from '@leerspoor/people-contract';
import { EmptyState, Link, Skeleton } from '@leerspoor/platform-ui';
import { Loaded, Page, useAddress, useCan, useGo, usePages, usePathPart } from '@leerspoor/platform-web';
import { IconPlus } from '@tabler/icons-react';
import { useDesk } from '../desk-texts.js';
import { useExtras } from '../extras.js';
import { EmployeePanel } from './employee-panel.js';
import { NewEmployeePanel } from './new-employee-panel.js';
import { PeopleFilters } from './people-filters.js';
import { PeopleTable } from './people-table.js';
import { usePeopleFilter } from './people-filter.js';

const pageSize = 100;

/** Everybody within my reach. The address holds the filters and who is open beside the list. */
export function PeoplePage() {
  const t = useDesk();
  const can = useCan();
  const extras = useExtras().people;
  const go = useGo();
  const id = usePathPart('id');
  const address = useAddress();
  const query = address.includes('?') ? address.slice(address.indexOf('?')) : '';
  const [filter, change] = usePeopleFilter();
  const { sort } = filter;
  const order = { sort: sort?.key, down: sort?.down ? ('true' as const) : undefined };
  const list = usePages(listEmployees, { query: { ...filter.query, ...order, limit: pageSize } });
  const close = () => go(`/mensen${query}`);
  const add = can(createEmployee) && (
    <Button component={Link} to={`/mensen/nieuw${query}`} leftSection={<IconPlus size={18} aria-hidden="true" />}>
      {t('people.add')}
    </Button>
  );
  const tools = extras.map((Extra, index) => <Extra key={index} />);
  const side =
    id === 'nieuw' ? <NewEmployeePanel onClose={close} /> : id && <EmployeePanel key={id} id={id} onClose={close} />;
  return (
    <Page
      title={t('people.title')}
      actions={
        <>
          {tools}
          {add}
        </>
      }
      fill
      head={<PeopleFilters filter={filter} onChange={change} />}
      side={side}
    >
      <Loaded read={list.read} skeleton={<Skeleton rows={9} height={46} />}>
        {() =>
          list.items.length === 0 ? (
            <EmptyState
              title={filter.active ? t('people.none') : t('people.empty')}
              action={
                !filter.active && (
                  <div className="row wrap">
                    {add}
                    {tools}
                  </div>
                )
              }
            >
              {filter.active ? t('people.noneText') : t('people.emptyText')}
            </EmptyState>
          ) : (
            <PeopleTable
              rows={list.items}
              total={list.first?.total ?? list.items.length}
              more={list.more}
              picked={id}
              linkOf={(row) => `/mensen/${row.id}${query}`}
              sort={{
                value: sort,
                onChange: ({ key, down }) => change({ volgorde: EmployeeSort.parse(key), omlaag: down ? 'ja' : '' }),
              }}
            />
          )
        }
      </Loaded>
    </Page>
  );
}
