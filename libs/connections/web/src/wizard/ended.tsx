import { type Import } from '@leerspoor/connections-contract';
import { EmptyState, ErrorNote, Link } from '@leerspoor/platform-ui';
import { Button } from '@mantine/core';
import { useTexts } from '../texts.js';
import { startOf } from '../words/start-of.js';
import { WizardPage } from './wizard-page.js';

/** A file that cannot be used, with what to do about it; or an import that was thrown away. */
export function Ended({ current }: { current: Import }) {
  const t = useTexts();
  const { failure, fileName, kind } = current;
  const other = (
    <Button component={Link} to={startOf(kind)}>
      {t('failed.other')}
    </Button>
  );
  return (
    <WizardPage
      at={0}
      title={failure ? t('failed.title') : t('failed.cancelled')}
      sub={fileName}
      back={{ to: '/import', label: t('backTo.imports') }}
    >
      {failure ? (
        <div className="measure">
          <ErrorNote
            title={t(`failed.codes.${failure.code}`)}
            kept={t('failed.kept')}
            next={t(`failed.steps.${failure.code}`)}
            action={other}
          />
        </div>
      ) : (
        <EmptyState title={t('failed.cancelledText')} action={other} />
      )}
    </WizardPage>
  );
}
