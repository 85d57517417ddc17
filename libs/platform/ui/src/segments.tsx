import './segments.css';
import { useId, type ReactNode } from 'react';

interface Props<V extends string> {
  /** What is chosen here, for a screen reader. */
  label: string;
  value: V;
  onChange: (value: V) => void;
  choices: { value: V; label: ReactNode }[];
  small?: boolean;
}

/** Two or three choices beside each other, of which one holds. They are radio buttons, so arrows work. */
export function Segments<V extends string>({ label, value, onChange, choices, small }: Props<V>) {
  const name = useId();
  return (
    <div className="segments no-print" role="radiogroup" aria-label={label} data-small={small || undefined}>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </div>
  );
}
