import { useEffect, useState, type ReactNode } from 'react';

let isFirst = true;

/**
 * What stands beside or below what one looks at first. On the very first screen it is drawn in the moment after, so that what needs
 * doing shows sooner; from then on at once.
 */
export function Afterwards({ children }: { children: ReactNode }) {
  const [isDue, setDue] = useState(!isFirst);
  useEffect(() => {
    isFirst = false;
    const timer = setTimeout(() => setDue(true));
    return () => clearTimeout(timer);
  }, []);
  return isDue ? children : null;
}
