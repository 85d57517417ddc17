import './record.css';
import { TextInput } from '@mantine/core';
import { searchPeople } from '@leerspoor/people-contract';
import { Face } from '@leerspoor/platform-ui';
import { useRead } from '@leerspoor/platform-web';
import { IconX } from '@tabler/icons-react';
import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useDeskTexts } from '../desk-texts.js';

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

/** Chooses colleagues by typing a part of a name: arrow keys and Enter, or a tap. Backspace takes the last one off. */
export function PersonPicker({ label, description, value, onChange, error }: Props) {
  const t = useDeskTexts();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const word = typed.trim();
  const found = useRead(searchPeople, { query: { q: word } }, { enabled: word.length > 1, keep: true });
  const hits = word.length > 1 ? (found.data ?? []).filter((hit) => !value.some((one) => one.id === hit.id)) : [];
  const add = (hit: Picked) => {
    onChange([...value, { id: hit.id, name: hit.name }]);
    setTyped('');
    setAt(0);
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const hit = hits[at];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setAt(Math.min(Math.max(0, at + (event.key === 'ArrowDown' ? 1 : -1)), Math.max(0, hits.length - 1)));
    } else if (event.key === 'Enter' && word !== '') {
      event.preventDefault();
      if (hit) add(hit);
    } else if (event.key === 'Escape' && word !== '') {
      event.stopPropagation();
      setTyped('');
    } else if (event.key === 'Backspace' && typed === '') onChange(value.slice(0, -1));
  };
  const isNobody = word.length > 1 && found.data?.length === 0 && !found.isPlaceholderData;
  return (
    <div className="picker">
      <TextInput
        ref={input}
        label={label}
        description={description}
        error={error}
        placeholder={t('picker.type')}
        role="combobox"
        autoComplete="off"
        aria-expanded={hits.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={hits[at] ? `${id}-${at}` : undefined}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      {hits.length > 0 && (
        <ul className="picker-hits" role="listbox" id={`${id}-list`} aria-label={label}>
          {hits.map((hit, index) => (
            <li
              key={hit.id}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === at}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => add(hit)}
            >
              <Face name={hit.name} size={28} />
              <b>{hit.name}</b>
              <span className="sm dim">{hit.team}</span>
            </li>
          ))}
        </ul>
      )}
      {isNobody && (
        <p className="sm dim" role="status">
          {t('picker.nobody', { typed: word })}
        </p>
      )}
      {value.length > 0 && <Chips value={value} onChange={onChange} />}
    </div>
  );
}

function Chips({ value, onChange }: Pick<Props, 'value' | 'onChange'>) {
  const t = useDeskTexts();
  return (
    <ul className="picker-chosen" aria-label={t('picker.chosen', { count: value.length })}>
      {value.map((one) => (
        <li key={one.id}>
          <Face name={one.name} size={26} />
          {one.name}
          <button
            type="button"
            aria-label={t('picker.remove', { name: one.name })}
            onClick={() => onChange(value.filter(({ id }) => id !== one.id))}
          >
            <IconX size={15} aria-hidden="true" />
          </button>
        </li>
      ))}
    </ul>
  );
}
