import { useSyncExternalStore } from 'react';

const query = '(min-width: 960px)';
const watch = (listener: () => void) => {
  const media = window.matchMedia(query);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
};

/** A screen with room for a rail and a table beside it. */
export const useWide = (): boolean => useSyncExternalStore(watch, () => window.matchMedia(query).matches);
