import type { LinkProps } from '@leerspoor/platform-ui';
import { useRouter, type AnyRouter, type RouterHistory } from '@tanstack/react-router';
import type { MouseEvent } from 'react';

const isPlainClick = (event: MouseEvent) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey && !event.defaultPrevented;

/** A link that the router follows; with a modifier key the browser opens it as any other. Pointing at it fetches the page. */
export function RouterLink({ to, onClick, target, ...rest }: LinkProps) {
  const router = useRouter() as Pick<AnyRouter, 'preloadRoute'> & { history: RouterHistory };
  const preload = () => void router.preloadRoute({ to } as never).catch(() => undefined);
  return (
    <a
      {...rest}
      href={to}
      target={target}
      onMouseEnter={preload}
      onTouchStart={preload}
      onClick={(event) => {
        onClick?.(event);
        if (target || !isPlainClick(event)) return;
        event.preventDefault();
        router.history.push(to);
      }}
    />
  );
}
