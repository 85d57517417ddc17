import { Button } from '@mantine/core';
import { ErrorNote } from '@leerspoor/platform-ui';
import { Page, usePlatformTexts } from '@leerspoor/platform-web';
import { useTexts } from '../texts.js';

/** A chunk of an older build is gone after an upgrade: loading the page again is all that is needed. */
const isOldBuild = (error: unknown) =>
  error instanceof Error && /dynamically imported module|importing a module script/i.test(error.message);

/** Stands where a page fell over: our mistake, said as such, with the way on. */
export function BrokenPage({ error }: { error: unknown }) {
  const t = useTexts();
  const platform = usePlatformTexts();
  return (
    <Page title={t('broken.title')}>
      <ErrorNote
        title={isOldBuild(error) ? t('broken.old') : t('broken.text')}
        action={<Button onClick={() => window.location.reload()}>{platform('reload')}</Button>}
      />
    </Page>
  );
}
