import { usePathPart } from '@leerspoor/platform-web';
import { useEffect, useRef } from 'react';
import { showGate } from './gate.js';
import { showMayI } from './may-i.js';

/** The same small pages inside the app: after signing in one comes back here without a new page being fetched. */
export const OutsideGatePage = () => <Outside show={showGate} />;
export const OutsideMayIPage = () => <Outside show={showMayI} />;

function Outside({ show }: { show: (place: HTMLElement, token: string) => void }) {
  const token = usePathPart('token') ?? '';
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.current) show(place.current, token);
  }, [show, token]);
  return <div ref={place} />;
}
