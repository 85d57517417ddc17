import './reader.css';
import { IconEye, IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';

/** Who reads what stands above it, by name. `lock`: only I do. */
export function Reader({ children, lock }: { children: ReactNode; lock?: boolean }) {
  const Sign = lock ? IconLock : IconEye;
  return (
    <p className="reader">
      <Sign size={18} aria-hidden="true" />
      <span>{children}</span>
    </p>
  );
}
