import { Button } from '@mantine/core';
import { EmptyState, Link } from '@leerspoor/platform-ui';
import { Page } from '@leerspoor/platform-web';
import { useTexts } from '../texts.js';

export function MissingPage() {
  const t = useTexts();
  return (
    <Page title={t('missing.title')}>
      <EmptyState
        title={t('missing.text')}
        action={
          <Button component={Link} to="/vandaag">
            {t('missing.home')}
          </Button>
        }
      />
    </Page>
  );
}
