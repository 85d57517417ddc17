import './page.css';
import { IconChevronLeft } from '@tabler/icons-react';
import { Link, Skeleton } from '@leerspoor/platform-ui';
import { useEffect, useRef, type ReactNode } from 'react';
import { usePlatformTexts } from '../text/platform-texts.js';

interface Props {
  /** Stands on the page, in the tab of the browser and is heard when one arrives. */
  title: string;
  /** One quiet line under the title. */
  sub?: ReactNode;
  /** Deeds for the whole page, on the right; the first is the one filled button. */
  actions?: ReactNode;
  /** Tabs, filters: between the title and the rest. */
  head?: ReactNode;
  /** A SidePanel: the list stays where it was. */
  side?: ReactNode;
  /** Stays at the bottom of the screen: the step of a task. */
  foot?: ReactNode;
  /** A task: an arrow back instead of the menu. */
  back?: { to: string; label: string };
  /** The page fills the height and its table scrolls; otherwise the page scrolls. */
  fill?: boolean;
  /** Text for reading, not wider than that. */
  narrow?: boolean;
  children: ReactNode;
}

let arrivals = 0;

/** One screen: the same head, room and landmarks everywhere. */
export function Page({ title, sub, actions, head, side, foot, back, fill, narrow, children }: Props) {
  const t = usePlatformTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Not on the very first screen: a reload must not pull the focus.
    if (arrivals++ > 0 && !document.activeElement?.closest('.side')) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div
      className="page"
      data-side={side ? true : undefined}
      data-fill={fill || undefined}
      data-narrow={narrow || undefined}
    >
      <title>{t('pageTitle', { title })}</title>
      <main className="page-main" id="inhoud">
        {back && (
          <Link className="page-back" to={back.to}>
            <IconChevronLeft size={22} aria-hidden="true" />
            {back.label}
          </Link>
        )}
        <div className="page-head">
          <div className="grow">
            <h1 ref={heading} tabIndex={-1}>
              {title}
            </h1>
            {sub && <p className="dim">{sub}</p>}
          </div>
          {actions && <div className="page-actions no-print">{actions}</div>}
        </div>
        {head && <div className="page-tools">{head}</div>}
        <div className="page-body">{children}</div>
        {foot && <div className="page-foot">{foot}</div>}
      </main>
      {side}
    </div>
  );
}

/** In the place of a page whose code is on its way: the same room, so that nothing jumps. */
export const PageWait = () => (
  <div className="page">
    <main className="page-main">
      <Skeleton rows={5} height={72} />
    </main>
  </div>
);
