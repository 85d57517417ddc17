import './panel.css';
import { ActionIcon } from '@mantine/core';
import { IconChevronLeft, IconX } from '@tabler/icons-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { useWide } from './wide.js';
import { useKitWords } from './words.js';

/**
 * Details beside a list that stays where it was; on a phone it lies over the whole screen. Escape closes it, and the focus
 * moves into it when it opens. Give it as `side` of a page.
 */
export function SidePanel({
  label,
  head,
  onClose,
  children,
}: {
  label: string;
  head: ReactNode;
  onClose: () => void;
  children: ReactNode;
}) {
  const words = useKitWords();
  const wide = useWide();
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  const Sign = wide ? IconX : IconChevronLeft;
  return (
    <aside
      className="side"
      aria-label={label}
      ref={box}
      tabIndex={-1}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <div className="side-head">
        <div className="grow">{head}</div>
        <ActionIcon size={44} className="side-close" aria-label={words.close} c="var(--ls-ink)" onClick={onClose}>
          <Sign size={wide ? 20 : 26} aria-hidden="true" />
        </ActionIcon>
      </div>
      <div className="side-body">{children}</div>
    </aside>
  );
}

/** The buttons of a panel, two beside each other. `data-whole` on a button makes it as wide as the panel. */
export function PanelActions({ children }: { children: ReactNode }) {
  return <div className="acts">{children}</div>;
}
