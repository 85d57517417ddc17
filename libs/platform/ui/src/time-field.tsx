import { TextInput, type TextInputProps } from '@mantine/core';
import { useState } from 'react';

/** Reads a time as people type it: 8, 830, 8:30, 8.30, 17u → 'HH:MM'; null when there is no such time. */
export function readTypedTime(typed: string): string | null {
  const parts = /^(\d{1,2})(?:[:.u h]?(\d{2}))?\s*(?:u|uur|h)?$/i.exec(typed.trim());
  if (!parts) return null;
  const [hour, minute] = [Number(parts[1]), Number(parts[2] ?? 0)];
  return hour < 24 && minute < 60 ? `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` : null;
}

type Props = Omit<TextInputProps, 'value' | 'onChange'> & { value: string; onChange: (value: string) => void };

/** A time on a 24-hour clock, whatever the language of the browser. */
export function TimeField({ value, onChange, onBlur, ...rest }: Props) {
  const [typing, setTyping] = useState<string | null>(null);
  return (
    <TextInput
      inputMode="numeric"
      autoComplete="off"
      placeholder="08:30"
      {...rest}
      value={typing ?? value}
      onChange={(event) => {
        setTyping(event.currentTarget.value);
        onChange(readTypedTime(event.currentTarget.value) ?? event.currentTarget.value.trim());
      }}
      onBlur={(event) => {
        setTyping(null);
        onBlur?.(event);
      }}
    />
  );
}
