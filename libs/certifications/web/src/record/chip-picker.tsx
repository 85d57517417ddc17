import './record.css';
import { TextInput } from '@mantine/core';
import { Face } from '@leerspoor/platform-ui';
import { IconX } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { useDeskTexts } from '../desk-texts.js';

/** Something that can be chosen: `note` tells two of one name apart, `face` draws whoever it is. */
export interface Chip {
  key: string;
  name: string;
  note?: string;
  face?: boolean;
}

interface Props<C extends Chip> {
  label: string;
  description?: ReactNode;
  placeholder: string;
  value: readonly C[];
  onChange: (value: C[]) => void;
  typed: string;
  onTyped: (typed: string) => void;
  /** What fits what is typed; what is chosen already is left out here. */
  hits: readonly C[];
  /** Said when nothing fits. */
  nothing?: string | false;
  error?: ReactNode;
}

/** Chooses by typing a part of a name: arrow keys and Enter, or a tap. Backspace takes the last one off. */
export function ChipPicker<C extends Chip>(props: Props<C>) {
  const { label, description, placeholder, value, onChange, typed, onTyped, nothing, error } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [at, setAt] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const hits = isOpen ? props.hits.filter((hit) => !value.some(({ key }) => key === hit.key)) : [];
  const type = (text: string) => {
    onTyped(text);
    setOpen(true);
    setAt(0);
  };
  const add = (hit: C) => {
    onChange([...value, hit]);
    type('');
    setOpen(false);
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const hit = hits[at];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      setAt(Math.min(Math.max(0, at + (event.key === 'ArrowDown' ? 1 : -1)), Math.max(0, hits.length - 1)));
    } else if (event.key === 'Enter' && (typed.trim() !== '' || isOpen)) {
      event.preventDefault();
      if (hit) add(hit);
    } else if (event.key === 'Escape' && isOpen) {
      event.stopPropagation();
      type('');
      setOpen(false);
    } else if (event.key === 'Backspace' && typed === '') onChange(value.slice(0, -1));
  };
  return (
    <div className="picker">
      <TextInput
        ref={input}
        label={label}
        description={description}
        error={error}
        placeholder={placeholder}
        role="combobox"
        autoComplete="off"
        aria-expanded={hits.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={hits[at] ? `${id}-${at}` : undefined}
        value={typed}
        onChange={(event) => type(event.currentTarget.value)}
        onClick={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      {hits.length > 0 && (
        <ul className="picker-hits" role="listbox" id={`${id}-list`} aria-label={label}>
          {hits.map((hit, index) => (
            <li
              key={hit.key}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === at}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => add(hit)}
            >
              {hit.face && <Face name={hit.name} size={28} />}
              <b>{hit.name}</b>
              {hit.note && <span className="sm dim">{hit.note}</span>}
            </li>
          ))}
        </ul>
      )}
      {isOpen && nothing && (
        <p className="sm dim" role="status">
          {nothing}
        </p>
      )}
      {value.length > 0 && <Chips value={value} onChange={onChange} />}
    </div>
  );
}

function Chips<C extends Chip>({ value, onChange }: { value: readonly C[]; onChange: (value: C[]) => void }) {
  const t = useDeskTexts();
  return (
    <ul className="picker-chosen" aria-label={t('picker.chosen', { count: value.length })}>
      {value.map((one) => (
        <li key={one.key}>
          {one.face && <Face name={one.name} size={26} />}
          {!one.face && one.note && <span className="dim">{one.note}</span>}
          {one.name}
          <button
            type="button"
            aria-label={t('picker.remove', { name: one.name })}
            onClick={() => onChange(value.filter(({ key }) => key !== one.key))}
          >
            <IconX size={15} aria-hidden="true" />
          </button>
        </li>
      ))}
    </ul>
  );
}
