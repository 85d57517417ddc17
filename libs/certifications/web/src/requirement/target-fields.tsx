import { Checkbox, Radio } from '@mantine/core';
import { listJobRoles, listLocations, listTeams } from '@leerspoor/people-contract';
import { useRead } from '@leerspoor/platform-web';
import { type ReactNode } from 'react';
import { useDeskTexts } from '../desk-texts.js';
import { PersonPicker } from '../record/person-picker.js';
import { type RequirementValues } from './requirement-values.js';

interface Props {
  values: RequirementValues;
  set: <K extends keyof RequirementValues>(name: K, value: RequirementValues[K]) => void;
  error: ReactNode;
}

/** Who must: everybody, or whoever has one of these job roles, is in one of these teams or locations, or is named. */
export function TargetFields({ values, set, error }: Props) {
  const t = useDeskTexts();
  const jobRoles = useRead(listJobRoles, { query: {} });
  const teams = useRead(listTeams, { query: {} });
  const locations = useRead(listLocations, { query: {} });
  return (
    <>
      <Radio.Group
        label={t('requirement.who')}
        value={values.everybody ? 'all' : 'some'}
        onChange={(value) => set('everybody', value === 'all')}
        error={error}
      >
        <div className="models">
          <Radio size="md" value="some" label={t('requirement.some')} />
          <Radio size="md" value="all" label={t('requirement.everybody')} />
        </div>
      </Radio.Group>
      {!values.everybody && (
        <>
          <Choice
            label={t('requirement.jobRoles')}
            all={jobRoles.data}
            chosen={values.jobRoleIds}
            onChange={(ids) => set('jobRoleIds', ids)}
          />
          <Choice
            label={t('requirement.teams')}
            note={t('requirement.teamsNote')}
            all={teams.data}
            chosen={values.teamIds}
            onChange={(ids) => set('teamIds', ids)}
          />
          <Choice
            label={t('requirement.locations')}
            all={locations.data}
            chosen={values.locationIds}
            onChange={(ids) => set('locationIds', ids)}
          />
          <PersonPicker
            label={t('requirement.people')}
            value={values.people}
            onChange={(people) => set('people', people)}
          />
        </>
      )}
    </>
  );
}

interface ChoiceProps {
  label: string;
  note?: string;
  all: readonly { id: string; name: string; people: number; depth?: number }[] | undefined;
  chosen: readonly string[];
  onChange: (ids: string[]) => void;
}

function Choice({ label, note, all, chosen, onChange }: ChoiceProps) {
  if (!all || all.length === 0) return null;
  return (
    <div>
      <p className="mantine-InputWrapper-label">{label}</p>
      {note && <p className="sm dim">{note}</p>}
      <div
        className="choice-list"
        data-tree={all.some(({ depth }) => depth) || undefined}
        role="group"
        aria-label={label}
      >
        {all.map(({ id, name, people, depth = 0 }) => (
          <Checkbox
            key={id}
            style={{ paddingInlineStart: `${depth}rem` }}
            label={`${name} (${people})`}
            checked={chosen.includes(id)}
            onChange={(event) =>
              onChange(event.currentTarget.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
            }
          />
        ))}
      </div>
    </div>
  );
}
