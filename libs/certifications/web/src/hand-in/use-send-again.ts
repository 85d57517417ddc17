import { type ApiError } from '@leerspoor/platform-web';
import { useEffect, useRef } from 'react';
import { type Sending } from './use-sending.js';

/** Once the network is back, what waited for it goes by itself. */
export function useSendAgain({ isOnline, wasLost }: Sending, problem: ApiError | null, send: () => void): void {
  const isWaiting = problem?.code === 'offline' && wasLost;
  const wasOnline = useRef(isOnline);
  useEffect(() => {
    const isBack = isOnline && !wasOnline.current;
    wasOnline.current = isOnline;
    if (isBack && isWaiting) send();
  });
}
