import { TextInput } from '@mantine/core';
import { AccessState, listJobRoles, listLocations, listTeams } from '@leerspoor/people-contract';
import { FilterPill } from '@leerspoor/platform-ui';
import { useRead } from '@leerspoor/platform-web';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useDesk } from '../desk-texts.js';
import { indented } from '../organisation/indented.js';
import type { Asked, PeopleFilter } from './people-filter.js';

const named = (list: { id: string; name: string }[] = []) => list.map(({ id, name }) => ({ value: id, label: name }));

export function PeopleFilters({
  filter,
  onChange,
}: {
  filter: PeopleFilter;
  onChange: (change: Partial<Asked>) => void;
}) {
  const t = useDesk();
  const { asked } = filter;
  const teams = useRead(listTeams, { query: {} });
  const locations = useRead(listLocations, { query: {} });
  const jobRoles = useRead(listJobRoles, { query: {} });
  return (
    <div className="tools-row no-print">
      <SearchBox value={asked.zoek} label={t('people.search')} onChange={(zoek) => onChange({ zoek })} />
      <div className="pill-row">
        <FilterPill
          label={t('people.team')}
          value={asked.team}
          choices={indented(teams.data)}
          onChange={(team) => onChange({ team })}
        />
        <FilterPill
          label={t('people.location')}
          value={asked.locatie}
          choices={named(locations.data)}
          onChange={(locatie) => onChange({ locatie })}
        />
        <FilterPill
          label={t('people.jobRoles')}
          value={asked.functie}
          choices={named(jobRoles.data)}
          onChange={(functie) => onChange({ functie })}
        />
        <FilterPill
          label={t('people.filterAccess')}
          value={asked.inloggen}
          choices={AccessState.options.map((value) => ({ value, label: t(`access.${value}`) }))}
          onChange={(inloggen) => onChange({ inloggen: inloggen as Asked['inloggen'] })}
        />
        <FilterPill
          label={t('people.status')}
          value={asked.wie === 'active' ? '' : asked.wie}
          choices={[
            { value: 'left', label: t('people.left') },
            { value: 'all', label: t('people.all') },
          ]}
          onChange={(wie) => onChange({ wie: (wie || 'active') as Asked['wie'] })}
        />
      </div>
    </div>
  );
}

/** Asks when the typing rests for a moment, so that a name is one question and not ten. */
function SearchBox({ value, label, onChange }: { value: string; label: string; onChange: (value: string) => void }) {
  const [typed, setTyped] = useState(value);
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => onChange(typed), 250);
    return () => clearTimeout(timer);
  });
  return (
    <TextInput
      type="search"
      aria-label={label}
      placeholder={label}
      leftSection={<IconSearch size={17} aria-hidden="true" />}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
    />
  );
}
