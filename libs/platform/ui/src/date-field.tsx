import './date-field.css';
import { TextInput, type TextInputProps } from '@mantine/core';
import { IconCalendarEvent } from '@tabler/icons-react';
import { useContext, useRef, useState } from 'react';
import { readTypedDate, showTypedDate } from './typed-date.js';
import { KitLanguage, useKitWords } from './words.js';

type Props = Omit<TextInputProps, 'value' | 'onChange'> & {
  /** 'YYYY-MM-DD', or what was typed and is no date (yet): the contract's schema then says so at the field. */
  value: string;
  onChange: (value: string) => void;
  /** Today, for "vandaag" and for a date typed without a year. */
  today?: string;
};

/** A date that one types, in any way one writes it here; the calendar is the browser's own. */
export function DateField({ value, onChange, today, onBlur, ...rest }: Props) {
  const words = useKitWords();
  const language = useContext(KitLanguage);
  const [typing, setTyping] = useState<string | null>(null);
  const calendar = useRef<HTMLInputElement>(null);
  const take = (text: string) => onChange(readTypedDate(text, language, today) ?? text.trim());
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value);
  return (
    <TextInput
      placeholder={language === 'nl' ? 'dd-mm-jjjj' : 'dd-mm-yyyy'}
      inputMode="text"
      autoComplete="off"
      {...rest}
      value={typing ?? showTypedDate(value)}
      onChange={(event) => {
        setTyping(event.currentTarget.value);
        take(event.currentTarget.value);
      }}
      onBlur={(event) => {
        setTyping(null);
        onBlur?.(event);
      }}
      rightSectionWidth={44}
      rightSection={
        <span className="date-pick">
          <button
            type="button"
            aria-label={words.pickDay}
            disabled={rest.disabled}
            onClick={() => calendar.current?.showPicker()}
          >
            <IconCalendarEvent size={20} aria-hidden="true" />
          </button>
          <input
            ref={calendar}
            type="date"
            tabIndex={-1}
            aria-hidden="true"
            value={isDay ? value : ''}
            onChange={(event) => {
              setTyping(null);
              onChange(event.currentTarget.value);
            }}
          />
        </span>
      }
    />
  );
}
