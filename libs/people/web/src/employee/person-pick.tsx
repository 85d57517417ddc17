import './people.css';
import { CloseButton, TextInput } from '@mantine/core';
import { searchPeople, type Named } from '@leerspoor/people-contract';
import { useRead } from '@leerspoor/platform-web';
import { useDeferredValue, useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useDesk } from '../desk-texts.js';

interface Props {
  label: string;
  description?: string;
  value: Named | null;
  onChange: (person: Named | null) => void;
  error?: ReactNode;
  /** Somebody who cannot be chosen, such as the person itself. */
  except?: string;
  name?: string;
}

/** Chooses a colleague by typing a part of the name: arrows and Enter, or a tap. */
export function PersonPick({ label, description, value, onChange, error, except, name }: Props) {
  const t = useDesk();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const asked = useDeferredValue((typed ?? '').trim());
  const read = useRead(searchPeople, { query: { q: asked } }, { enabled: asked.length >= 2, keep: true });
  const hits = asked.length >= 2 ? (read.data ?? []).filter((hit) => hit.id !== except) : [];
  const isOpen = typed !== null && hits.length > 0;
  const choose = (person: Named | null) => {
    onChange(person);
    setTyped(null);
    setAt(0);
  };
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (isOpen && step) {
      event.preventDefault();
      setAt((now) => (now + step + hits.length) % hits.length);
    }
    const hit = hits[at];
    if (event.key === 'Enter' && isOpen && hit) {
      event.preventDefault();
      choose({ id: hit.id, name: hit.name });
    }
    if (event.key === 'Escape' && isOpen) {
      event.stopPropagation();
      setTyped(null);
    }
  };
  return (
    <div className="person-pick">
      <TextInput
        name={name}
        label={label}
        description={description}
        error={error}
        placeholder={t('form.leadSearch')}
        autoComplete="off"
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={id}
        aria-activedescendant={isOpen ? `${id}-${at}` : undefined}
        value={typed ?? value?.name ?? ''}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setAt(0);
          if (event.currentTarget.value === '') onChange(null);
        }}
        onKeyDown={onKey}
        onBlur={() => setTyped(null)}
        rightSection={value && <CloseButton aria-label={t('form.none')} onClick={() => choose(null)} />}
      />
      {isOpen && (
        <div id={id} role="listbox" aria-label={label}>
          {hits.map((hit, index) => (
            <div
              key={hit.id}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === at}
              onMouseDown={(event) => {
                event.preventDefault();
                choose({ id: hit.id, name: hit.name });
              }}
            >
              {hit.name} {hit.team && <span className="sm dim">{hit.team}</span>}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
