import { listRuleWords, type RuleTarget, tokenOf } from '@leerspoor/certifications-contract';
import { listJobRoles, listLocations, listTeams } from '@leerspoor/people-contract';
import { unmarked } from '@leerspoor/platform-contract';
import { useRead } from '@leerspoor/platform-web';
import { type ReactNode, useState } from 'react';
import { useDeskTexts } from '../desk-texts.js';
import { type Chip, ChipPicker } from '../record/chip-picker.js';
import { usePeople } from '../record/person-picker.js';
import { type NamedTarget } from './rule-values.js';

interface Props {
  label: string;
  description?: string;
  value: readonly NamedTarget[];
  onChange: (value: NamedTarget[]) => void;
  error?: ReactNode;
}

type TargetChip = Chip & { target: NamedTarget };

const most = 8;

/** Chooses job roles, teams, locations, contracts, tags and people, all in one field. */
export function TargetPicker({ label, description, value, onChange, error }: Props) {
  const t = useDeskTexts();
  const [typed, setTyped] = useState('');
  const { people, isEmpty } = usePeople(typed);
  const chipOf = useChip();
  const options = useOptions();
  const word = unmarked(typed.trim());
  const fitting = options.filter(({ name }) => unmarked(name).includes(word)).slice(0, most);
  const colleagues = people.map(({ id, name }): NamedTarget => ({ kind: 'person', id, name }));
  return (
    <ChipPicker
      label={label}
      description={description}
      error={error}
      placeholder={t('requirement.rule.type')}
      value={value.map(chipOf)}
      onChange={(chips) => onChange(chips.map(({ target }) => target))}
      typed={typed}
      onTyped={setTyped}
      hits={[...fitting, ...colleagues].map(chipOf)}
      nothing={isEmpty && fitting.length === 0 && t('requirement.rule.nothing', { typed: typed.trim() })}
    />
  );
}

function useChip() {
  const t = useDeskTexts();
  return (target: NamedTarget): TargetChip => ({
    key: tokenOf(target),
    target,
    name: target.kind === 'everybody' ? t('requirement.everybody') : target.name || t('requirement.goneTarget'),
    ...(target.kind === 'person' ? { face: true } : {}),
    ...(target.kind === 'everybody' ? {} : { note: t(`requirement.rule.kinds.${target.kind}`) }),
  });
}

/** Everything of the company that a rule can name but its people, which are searched. */
function useOptions(): NamedTarget[] {
  const jobRoles = useRead(listJobRoles, { query: {} });
  const teams = useRead(listTeams, { query: {} });
  const locations = useRead(listLocations, { query: {} });
  const words = useRead(listRuleWords, {});
  const named = (
    kind: Extract<RuleTarget, { id: string }>['kind'],
    list: readonly { id: string; name: string }[] = [],
  ) => list.map(({ id, name }): NamedTarget => ({ kind, id, name }));
  return [
    ...named('job-role', jobRoles.data),
    ...named('team', teams.data),
    ...named('location', locations.data),
    ...(words.data ?? []).map(({ kind, value }): NamedTarget => ({ kind, value, name: value })),
  ];
}
