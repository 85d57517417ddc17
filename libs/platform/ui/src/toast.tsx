import './toast.css';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useKitWords } from './words.js';

export interface Toast {
  text: string;
  /** Takes the deed back; shown as a button. */
  undo?: () => void;
}
interface Shown extends Toast {
  id: number;
}

let shown: readonly Shown[] = [];
let last = 0;
const watchers = new Set<() => void>();
const set = (next: readonly Shown[]) => {
  shown = next;
  watchers.forEach((watch) => watch());
};
const drop = (id: number) => set(shown.filter((toast) => toast.id !== id));

/** Says what was done, at the bottom of the screen; at most three at once. */
export const toast = (message: Toast): void => set([...shown.slice(-2), { ...message, id: ++last }]);

const watch = (watcher: () => void) => {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
};

/** Stays longer where there is something to take back, and never leaves while it is pointed at or holds the focus. */
function ToastLine({ id, text, undo }: Shown) {
  const words = useKitWords();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => drop(id), undo ? 10_000 : 5000);
    return () => clearTimeout(timer);
  }, [held, id, undo]);
  const hold = {
    onMouseEnter: () => setHeld(true),
    onMouseLeave: () => setHeld(false),
    onFocus: () => setHeld(true),
    onBlur: () => setHeld(false),
  };
  return (
    <div className="toast" {...hold}>
      <IconCheck size={20} stroke={2.4} aria-hidden="true" />
      <span className="grow">{text}</span>
      {undo && (
        <button
          type="button"
          onClick={() => {
            drop(id);
            undo();
          }}
        >
          {words.undo}
        </button>
      )}
      <button type="button" aria-label={words.close} onClick={() => drop(id)}>
        <IconX size={18} aria-hidden="true" />
      </button>
    </div>
  );
}

export function Toasts() {
  const words = useKitWords();
  const list = useSyncExternalStore(watch, () => shown);
  return (
    <div className="toasts no-print" role="log" aria-live="polite" aria-label={words.messages}>
      {list.map((item) => (
        <ToastLine key={item.id} {...item} />
      ))}
    </div>
  );
}
