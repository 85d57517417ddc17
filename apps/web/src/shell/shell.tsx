import './shell.css';
import { PeopleExtras } from '@leerspoor/people-web';
import { useOnline, usePlatformTexts, useShortcut } from '@leerspoor/platform-web';
import { needShapes } from '@leerspoor/platform-contract';
import { useWide } from '@leerspoor/platform-ui';
import { IconWifiOff } from '@tabler/icons-react';
import { useMatches } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useEffect, useState, type ReactNode } from 'react';
import { peopleExtras } from '../domains/extras.js';
import { useTexts } from '../texts.js';
import { PhoneBars } from './phone-bars.js';
import { Rail } from './rail.js';

const loadPalette = async () => {
  await needShapes();
  return import('../palette/palette.js').then((m) => ({ default: m.Palette }));
};
const Palette = lazy(loadPalette);

/**
 * What stands around every page: the rail on a desktop, two bars on a phone, which make room inside a task; search and the
 * word about the connection.
 */
export function Shell({ children }: { children: ReactNode }) {
  const t = useTexts();
  const wide = useWide();
  const isTask = useMatches({ select: (matches) => matches.some((match) => match.staticData.task) });
  const hasBars = !wide && !isTask;
  const [searching, setSearching] = useState(false);
  const search = useCallback(() => setSearching(true), []);
  useShortcut('k', search);
  useEffect(() => {
    // Before somebody wants it, so that the first letters that are typed are not lost.
    const timer = setTimeout(() => void loadPalette().catch(() => undefined), 1500);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="shell" data-bars={hasBars || undefined}>
      <a className="skip" href="#inhoud">
        {t('skip')}
      </a>
      {wide && <Rail onSearch={search} />}
      {hasBars && <PhoneBars onSearch={search} />}
      <div className="shell-page">
        <Connection />
        <PeopleExtras value={peopleExtras}>{children}</PeopleExtras>
      </div>
      {searching && (
        <Suspense>
          <Palette onClose={() => setSearching(false)} />
        </Suspense>
      )}
    </div>
  );
}

function Connection() {
  const t = usePlatformTexts();
  const online = useOnline();
  return (
    <div role="status" className="no-print">
      {!online && (
        <p className="offline">
          <IconWifiOff size={20} aria-hidden="true" />
          {t('offlineNow')}
        </p>
      )}
    </div>
  );
}
