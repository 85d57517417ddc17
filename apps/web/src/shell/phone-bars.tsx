import { ActionIcon } from '@mantine/core';
import { Face, Link, Mark } from '@leerspoor/platform-ui';
import { useHat, useSession } from '@leerspoor/platform-web';
import { IconSearch } from '@tabler/icons-react';
import { useTexts } from '../texts.js';
import { Bell } from './bell.js';
import { HatSwap } from './hat-swap.js';
import { useIsHere, useNav } from './nav.js';

export function PhoneBars({ onSearch }: { onSearch: () => void }) {
  const t = useTexts();
  const items = useNav();
  const isHere = useIsHere();
  const { name } = useSession();
  const { hats } = useHat();
  return (
    <>
      <header className="phone-top no-print">
        <Link to="/vandaag" className="phone-brand" aria-label={t('today')}>
          <Mark />
          {hats.length < 2 && <span className="brand">Leerspoor</span>}
        </Link>
        <HatSwap />
        <span className="grow" />
        <ActionIcon aria-label={t('search')} c="var(--ls-ink)" onClick={onSearch}>
          <IconSearch size={24} aria-hidden="true" />
        </ActionIcon>
        <Bell />
        <Link to="/mijn" className="phone-me" aria-label={t('me')}>
          <Face name={name} size={32} />
        </Link>
      </header>
      <nav className="bottombar no-print" aria-label={t('menu')}>
        {items.map((item) => (
          <Link key={item.to} to={item.to} aria-current={isHere(item) ? 'page' : undefined}>
            <span>
              <item.icon size={24} stroke={isHere(item) ? 2.2 : 1.7} aria-hidden="true" />
            </span>
            {item.label}
          </Link>
        ))}
      </nav>
    </>
  );
}
