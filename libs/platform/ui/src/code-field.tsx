import './code-field.css';
import { Input } from '@mantine/core';
import { useId, type ReactNode } from 'react';

interface Props {
  label: string;
  description?: string;
  value: string;
  onChange: (value: string) => void;
  length: number;
  /** A dash is drawn after this many. */
  split?: number;
  kind?: 'code' | 'pin';
  error?: ReactNode;
  name?: string;
  /** It is the next question: the focus goes to it when it appears. */
  takeFocus?: boolean;
}

/** Only what can stand in a code: letters become capitals, dashes and spaces from a pasted code fall away. */
export const readTypedCode = (typed: string, length: number, kind: 'code' | 'pin' = 'code'): string =>
  typed
    .toUpperCase()
    .replace(kind === 'pin' ? /[^0-9]/g : /[^0-9A-Z]/g, '')
    .slice(0, length);

/** A code in boxes. It is one field, so pasting, autofill and a screen reader work; the boxes are drawn behind it. */
export function CodeField({
  label,
  description,
  value,
  onChange,
  length,
  split,
  kind = 'code',
  error,
  name,
  takeFocus,
}: Props) {
  const id = useId();
  return (
    <Input.Wrapper label={label} description={description} error={error} id={id} className="code-field">
      <div className="code-boxes" data-kind={kind}>
        <input
          id={id}
          name={name}
          autoFocus={takeFocus}
          value={value}
          onChange={(event) => onChange(readTypedCode(event.currentTarget.value, length, kind))}
          inputMode={kind === 'pin' ? 'numeric' : 'text'}
          type={kind === 'pin' ? 'password' : 'text'}
          autoComplete={kind === 'pin' ? 'current-password' : 'username'}
          autoCapitalize="characters"
          autoCorrect="off"
          spellCheck={false}
          aria-invalid={error ? true : undefined}
          aria-describedby={
            [description && `${id}-description`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
          }
        />
        {Array.from({ length }, (_, index) => (
          <span
            key={index}
            aria-hidden="true"
            data-here={index === Math.min(value.length, length - 1) || undefined}
            data-dash={index === split || undefined}
          >
            {kind === 'pin' && value[index] ? '●' : value[index]}
          </span>
        ))}
      </div>
    </Input.Wrapper>
  );
}
