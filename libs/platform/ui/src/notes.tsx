import './notes.css';
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import { useEffect, useState, type ReactNode } from 'react';
import { useKitWords } from './words.js';

/** Nothing here yet: says what to do next. */
export function EmptyState({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty">
      <svg width="132" height="28" viewBox="0 0 132 28" fill="none" aria-hidden="true">
        <path d="M14 14h104" stroke="var(--ls-rail-todo)" strokeWidth="3" strokeDasharray="5 5" />
        <circle cx="14" cy="14" r="9" fill="var(--ls-paper)" stroke="var(--ls-rail-done)" strokeWidth="5" />
        <circle
          cx="66"
          cy="14"
          r="8"
          fill="var(--ls-paper)"
          stroke="var(--mantine-color-default-border)"
          strokeWidth="3"
        />
        <circle
          cx="118"
          cy="14"
          r="8"
          fill="var(--ls-paper)"
          stroke="var(--mantine-color-default-border)"
          strokeWidth="3"
        />
      </svg>
      <h2>{title}</h2>
      {children && <p className="dim">{children}</p>}
      {action}
    </div>
  );
}

/** What happened, what was kept, what to do. Heard at once by a screen reader. */
export function ErrorNote({
  title,
  kept,
  next,
  action,
  id,
}: {
  title: string;
  kept?: string;
  next?: string;
  action?: ReactNode;
  id?: string;
}) {
  return (
    <div className="note" data-kind="error" role="alert">
      <IconAlertTriangle size={22} aria-hidden="true" />
      <div className="grow">
        <b>{title}</b>
        {(kept ?? next) && <p>{[kept, next].filter(Boolean).join(' ')}</p>}
        {id && <p className="xs dim num">{id}</p>}
        {action}
      </div>
    </div>
  );
}

export function InfoNote({ children }: { children: ReactNode }) {
  return (
    <div className="note">
      <IconInfoCircle size={22} aria-hidden="true" />
      <div className="grow">{children}</div>
    </div>
  );
}

/** Grey bars in the place of what is coming, so that nothing jumps; after two seconds it says so in words. */
export function Skeleton({ rows = 4, height = 64 }: { rows?: number; height?: number }) {
  const words = useKitWords();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 2000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="skeleton" role="status" aria-busy="true">
      <span className={late ? 'dim sm' : 'visually-hidden'}>{late ? words.stillLoading : words.loading}</span>
      {Array.from({ length: rows }, (_, index) => (
        <span key={index} className="skeleton-bar" style={{ height }} aria-hidden="true" />
      ))}
    </div>
  );
}

/** A bar with its number in words: "412 van 20.000 rijen". */
export function ProgressBar({ value, max, label }: { value: number; max: number; label: string }) {
  const part = max === 0 ? 0 : Math.min(1, value / max);
  return (
    <div className="progress">
      <div
        className="progress-bar"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={value}
      >
        <b style={{ width: `${part * 100}%` }} />
      </div>
      <span className="sm num" aria-hidden="true">
        {label}
      </span>
    </div>
  );
}
