import './person-filter.css';
import { getEmployee, type Named } from '@leerspoor/people-contract';
import { PersonPick } from '@leerspoor/people-web';
import { useRead } from '@leerspoor/platform-web';
import { Suspense, useState } from 'react';

interface Props {
  label: string;
  /** Id of the person, or '' for everybody. */
  value: string;
  /** The name as far as the list shows it already. */
  known?: string;
  onChange: (id: string) => void;
}

/** A filter on one person, by typing a part of the name. The address holds only the id; the name comes from what is at hand. */
export function PersonFilter({ label, value, known, onChange }: Props) {
  const [picked, setPicked] = useState<Named | null>(null);
  const named = known ?? (picked?.id === value ? picked.name : undefined);
  const read = useRead(
    getEmployee,
    { params: { employeeId: value } },
    { enabled: value !== '' && named === undefined },
  );
  const take = (person: Named | null) => {
    setPicked(person);
    onChange(person?.id ?? '');
  };
  return (
    <div className="person-filter">
      <Suspense>
        <PersonPick
          label={label}
          value={value === '' ? null : { id: value, name: named ?? read.data?.name ?? '' }}
          onChange={take}
        />
      </Suspense>
    </div>
  );
}
