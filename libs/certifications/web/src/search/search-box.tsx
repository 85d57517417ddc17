import '../matrix/matrix.css';
import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';

interface Props {
  label: string;
  /** What stands in it while it is empty. */
  short: string;
  value: string;
  onChange: (value: string) => void;
}

/** Waits until one stops typing; the address follows. */
export function SearchBox({ label, short, value, onChange }: Props) {
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  if (value !== known) {
    setKnown(value);
    setTyped(value);
  }
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => onChange(typed.trim()), 250);
    return () => clearTimeout(timer);
  });
  return (
    <TextInput
      className="mx-search"
      type="search"
      aria-label={label}
      placeholder={short}
      leftSection={<IconSearch size={17} aria-hidden="true" />}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
    />
  );
}
