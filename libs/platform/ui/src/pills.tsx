import './pills.css';
import { IconChevronDown, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from './link.js';
import { useKitWords } from './words.js';

/** A filter that is on or off, with how many rows it holds. */
export function Pill({
  on,
  onClick,
  icon,
  count,
  children,
}: {
  on?: boolean;
  onClick: () => void;
  icon?: ReactNode;
  count?: number | string;
  children: ReactNode;
}) {
  return (
    <button type="button" className="pill" data-on={on || undefined} aria-pressed={on ?? false} onClick={onClick}>
      {icon}
      {children}
      {count !== undefined && <b className="num">{count}</b>}
    </button>
  );
}

export interface Choice {
  value: string;
  label: string;
}

/** A filter with a choice: the browser's own list, so that it works on every phone. Empty text means: no filter. */
export function FilterPill({
  label,
  value,
  choices,
  onChange,
}: {
  label: string;
  value: string;
  choices: Choice[];
  onChange: (value: string) => void;
}) {
  const words = useKitWords();
  const chosen = choices.find((choice) => choice.value === value);
  return (
    <span className="pill pill-choice" data-on={chosen ? true : undefined}>
      {chosen ? `${label}: ` : label}
      {chosen && <b>{chosen.label}</b>}
      {!chosen && <IconChevronDown size={16} aria-hidden="true" />}
      <select aria-label={label} value={chosen ? value : ''} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{words.all}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      {chosen && (
        <button type="button" aria-label={words.removeFilter(label)} onClick={() => onChange('')}>
          <IconX size={15} aria-hidden="true" />
        </button>
      )}
    </span>
  );
}

/** The tabs of a page. Each is an address of its own. `current` is the `to` of the one that is open. */
export function TabLinks({
  label,
  current,
  tabs,
}: {
  label: string;
  current: string;
  tabs: { to: string; label: string; count?: number }[];
}) {
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map((tab) => (
        <Link key={tab.to} to={tab.to} aria-current={tab.to === current ? 'page' : undefined}>
          {tab.label}
          {tab.count ? <b className="num">{tab.count}</b> : null}
        </Link>
      ))}
    </nav>
  );
}
