import { listEmployees } from '@leerspoor/people-contract';
import { useCan, useRead } from '@leerspoor/platform-web';
import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useDeferredValue, useState } from 'react';
import { useTexts } from '../texts.js';

/** Finds somebody who is here already; each hit is a button, so that Tab and Enter do it. */
export function PeopleSearch({ onPick }: { onPick: (person: { number: string; name: string }) => void }) {
  const t = useTexts();
  const can = useCan();
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const isAsked = search.length > 1;
  const read = useRead(
    listEmployees,
    { query: { search, status: 'all', limit: 6 } },
    { enabled: isAsked && can(listEmployees), keep: true },
  );
  const hits = isAsked ? (read.data?.items ?? []) : [];
  if (!can(listEmployees)) return null;
  return (
    <div className="import-search">
      <TextInput
        label={t('row.search')}
        placeholder={t('row.searchHint')}
        autoComplete="off"
        leftSection={<IconSearch size={18} aria-hidden="true" />}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <div role="status">
        {isAsked && read.data && hits.length === 0 && <p className="sm dim">{t('row.noHits')}</p>}
        {hits.map(({ id, number, name, team }) => (
          <button key={id} type="button" className="import-hit" onClick={() => onPick({ number, name })}>
            <b>{name}</b>
            <small className="num">{[number, team?.name].filter(Boolean).join(' · ')}</small>
          </button>
        ))}
      </div>
    </div>
  );
}
