import { Face, Link, Mark } from '@leerspoor/platform-ui';
import { useSession } from '@leerspoor/platform-web';
import { IconSearch } from '@tabler/icons-react';
import { useTexts } from '../texts.js';
import { Bell } from './bell.js';
import { HatSwap } from './hat-swap.js';
import { useIsHere, useNav } from './nav.js';

export function Rail({ onSearch }: { onSearch: () => void }) {
  const t = useTexts();
  const items = useNav();
  const isHere = useIsHere();
  const { name, company } = useSession();
  const firstApart = items.findIndex((item) => item.apart);
  return (
    <header className="rail no-print">
      <div className="rail-brand">
        <Mark size={30} />
        <span className="brand">Leerspoor</span>
        <span className="grow" />
        <Bell />
      </div>
      <button type="button" className="rail-search" onClick={onSearch}>
        <IconSearch size={17} aria-hidden="true" />
        {t('search')}
        <kbd>Ctrl K</kbd>
      </button>
      <nav aria-label={t('menu')}>
        {items.map((item, index) => (
          <Link
            key={item.to}
            to={item.to}
            aria-current={isHere(item) ? 'page' : undefined}
            data-gap={index === firstApart || undefined}
          >
            <item.icon size={20} stroke={1.8} aria-hidden="true" />
            {item.label}
          </Link>
        ))}
      </nav>
      <span className="grow" />
      <div className="hat">
        <Link className="hat-me" to="/mijn">
          <Face name={name} size={36} />
          <span>
            <b>{name}</b>
            <small>{company.name}</small>
          </span>
        </Link>
        <HatSwap />
      </div>
    </header>
  );
}
