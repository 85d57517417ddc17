import './dialog.css';
import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useKitWords } from './words.js';

/** A question or a short task above the page. The browser's own dialog keeps the focus inside and closes on Escape. */
export function Dialog({
  title,
  onClose,
  children,
  wide,
}: {
  title: string;
  onClose: () => void;
  children: ReactNode;
  wide?: boolean;
}) {
  const words = useKitWords();
  const box = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = box.current;
    if (!dialog || dialog.open) return;
    // Browsers older than 2022 lack showModal; the box is then simply open on top.
    if (typeof dialog.showModal === 'function') dialog.showModal();
    else dialog.setAttribute('open', '');
  }, []);
  return (
    <dialog
      ref={box}
      className="dialog"
      data-wide={wide || undefined}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onMouseDown={(event) => event.target === box.current && onClose()}
    >
      <div className="dialog-body">
        <h2 id={id}>{title}</h2>
        {children}
        {/* Last, so that the first field of the task has the focus, and not this. */}
        <ActionIcon className="dialog-close" size={44} aria-label={words.close} c="var(--ls-ink)" onClick={onClose}>
          <IconX size={20} aria-hidden="true" />
        </ActionIcon>
      </div>
    </dialog>
  );
}

/** The buttons of a dialog or a form: the one deed first for the eye and the keyboard, the way back beside it. */
export function Actions({ children }: { children: ReactNode }) {
  return <div className="actions">{children}</div>;
}
