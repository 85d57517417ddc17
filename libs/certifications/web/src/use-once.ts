import { useEffect } from 'react';
import { type Once } from './once.js';

/** Reads what was told once, and forgets it when the page at this address is left. */
export function useOnce<T>(once: Once<T>, address: string): T | null {
  // After the page is gone, not when React checks an effect twice.
  useEffect(
    () => () => void setTimeout(() => window.location.pathname !== address && once.forget(), 0),
    [once, address],
  );
  return once.read();
}
