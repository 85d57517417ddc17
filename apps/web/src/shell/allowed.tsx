import { Button } from '@mantine/core';
import { EmptyState, Link } from '@leerspoor/platform-ui';
import { Page, useMay } from '@leerspoor/platform-web';
import type { AsyncRouteComponent } from '@tanstack/react-router';
import { useTexts } from '../texts.js';

/** Fetched when somebody goes there; the router waits for it before it leaves the page before. */
type Fetched = AsyncRouteComponent<object>;

/** The page for who has the word that its doors ask, and a kind sentence with the way on for who has not. */
export function onlyWith(allow: string, Part: Fetched): Fetched {
  function Allowed() {
    const may = useMay();
    return may(allow) ? <Part /> : <NotMine />;
  }
  return Object.assign(Allowed, { preload: Part.preload });
}

function NotMine() {
  const t = useTexts();
  return (
    <Page title={t('notMine.title')}>
      <EmptyState
        title={t('notMine.text')}
        action={
          <Button component={Link} to="/vandaag">
            {t('missing.home')}
          </Button>
        }
      />
    </Page>
  );
}
