import './history.css';
import type { ReactNode } from 'react';

/** What happened, newest first. `stop` marks what went wrong. */
export function History({ items }: { items: { key: string; what: ReactNode; when: ReactNode; stop?: boolean }[] }) {
  return (
    <ol className="history">
      {items.map((item) => (
        <li key={item.key} data-stop={item.stop || undefined}>
          {item.what}
          <small>{item.when}</small>
        </li>
      ))}
    </ol>
  );
}
