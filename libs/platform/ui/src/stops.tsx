import './stops.css';
import { IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from './link.js';

/** The vertical track of a list: what you must do is a ring, what you may do is dashed. */
export function Stops({ children }: { children: ReactNode }) {
  return <ol className="stops">{children}</ol>;
}

/** One stop. `tone`: amber is soon, red is expired, dashed is missing; `may`: nobody asks it of you. */
export function Stop({
  tone,
  may,
  children,
}: {
  tone?: 'soon' | 'stop' | 'missing';
  may?: boolean;
  children: ReactNode;
}) {
  return (
    <li className="stop" data-tone={tone} data-may={may || undefined}>
      <i aria-hidden="true" />
      {children}
    </li>
  );
}

/** A whole card as one link: a bold line, a quiet line, an arrow. */
export function CardLink({
  to,
  title,
  note,
  start,
  end,
}: {
  to: string;
  title: ReactNode;
  note?: ReactNode;
  start?: ReactNode;
  end?: ReactNode;
}) {
  return (
    <Link className="card slim" to={to}>
      {start}
      <span className="line-text">
        <span>
          <b>{title}</b>
          {note && <span>{note}</span>}
        </span>
        {end}
      </span>
      <IconChevronRight size={22} aria-hidden="true" />
    </Link>
  );
}

/** Links under each other inside one card, as on the right of HR's day. */
export function LineList({ children }: { children: ReactNode }) {
  return <section className="card lines">{children}</section>;
}

interface LineProps {
  to: string;
  icon: ReactNode;
  title: ReactNode;
  note?: ReactNode;
  /** Before the arrow, such as a tag. */
  end?: ReactNode;
}

export function LineLink({ to, icon, title, note, end }: LineProps) {
  return (
    <Link to={to}>
      {icon}
      <span className="line-text">
        <span>
          <b>{title}</b>
          {note && <small>{note}</small>}
        </span>
        {end}
      </span>
      <IconChevronRight size={20} aria-hidden="true" />
    </Link>
  );
}
