import './appointment.css';
import { Textarea } from '@mantine/core';
import { type Placeholder, placeholders, unknownPlaceholders } from '@leerspoor/certifications-contract';
import { Pill } from '@leerspoor/platform-ui';
import { useRef } from 'react';
import { useAppointmentTexts } from '../appointment-texts.js';

interface Props {
  label: string;
  description: string;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

/** Tasks and limits, with words that are filled in by themselves: one tap puts one where the cursor is. */
export function WordsField({ label, description, value, error, onChange }: Props) {
  const t = useAppointmentTexts();
  const field = useRef<HTMLTextAreaElement>(null);
  const unknown = unknownPlaceholders(value);
  const put = (placeholder: Placeholder) => {
    const { selectionStart: from = value.length, selectionEnd: until = value.length } = field.current ?? {};
    onChange(`${value.slice(0, from)}{${placeholder}}${value.slice(until)}`);
    field.current?.focus();
  };
  return (
    <div className="appointment-text">
      <Textarea
        ref={field}
        name="text"
        label={label}
        description={description}
        rows={9}
        value={value}
        error={error && unknown.length > 0 ? t('form.unknown', { words: unknown.join(' ') }) : error}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <details>
        <summary>{t('form.placeholders')}</summary>
        <p className="sm dim">{t('form.placeholdersNote')}</p>
        <div className="row wrap" role="group" aria-label={t('form.placeholders')}>
          {placeholders.map((one) => (
            <Pill key={one} onClick={() => put(one)}>
              {`{${one}}`}
            </Pill>
          ))}
        </div>
      </details>
    </div>
  );
}
