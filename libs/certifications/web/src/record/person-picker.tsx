import { searchPeople } from '@leerspoor/people-contract';
import { useRead } from '@leerspoor/platform-web';
import { type ReactNode, useState } from 'react';
import { useDeskTexts } from '../desk-texts.js';
import { ChipPicker } from './chip-picker.js';

export interface Picked {
  id: string;
  name: string;
}

interface Props {
  label: string;
  description?: string;
  value: readonly Picked[];
  onChange: (value: Picked[]) => void;
  error?: ReactNode;
}

/** Colleagues whose name holds what is typed, once that is two letters. */
export function usePeople(typed: string) {
  const word = typed.trim();
  const read = useRead(searchPeople, { query: { q: word } }, { enabled: word.length > 1, keep: true });
  const isEmpty = word.length > 1 && read.data?.length === 0 && !read.isPlaceholderData;
  return { people: word.length > 1 ? (read.data ?? []) : [], isEmpty };
}

/** Chooses colleagues by typing a part of a name. */
export function PersonPicker({ label, description, value, onChange, error }: Props) {
  const t = useDeskTexts();
  const [typed, setTyped] = useState('');
  const { people, isEmpty } = usePeople(typed);
  return (
    <ChipPicker
      label={label}
      description={description}
      error={error}
      placeholder={t('picker.type')}
      value={value.map(({ id, name }) => ({ key: id, name, face: true }))}
      onChange={(chips) => onChange(chips.map(({ key, name }) => ({ id: key, name })))}
      typed={typed}
      onTyped={setTyped}
      hits={people.map(({ id, name, team }) => ({ key: id, name, note: team, face: true }))}
      nothing={isEmpty && t('picker.nobody', { typed: typed.trim() })}
    />
  );
}
