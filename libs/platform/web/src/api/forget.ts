import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useRouter, type AnyRouter } from '@tanstack/react-router';

/** Forgets everything that was read as soon as the screen is another one: what is still shown would ask again. */
export function forgetOnceGone(cache: QueryClient, router: Pick<AnyRouter, 'subscribe'>): void {
  const stop = router.subscribe('onResolved', () => {
    stop();
    cache.clear();
  });
}

/** So that nobody sees what another was shown: `unseen` when somebody comes in, `onceGone` before leaving. */
export function useForget(): { unseen: () => void; onceGone: () => void } {
  const cache = useQueryClient();
  const router = useRouter() as Pick<AnyRouter, 'subscribe'>;
  return { unseen: () => cache.removeQueries({ type: 'inactive' }), onceGone: () => forgetOnceGone(cache, router) };
}
