import { ActionIcon } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { usePlatformTexts } from '../text/platform-texts.js';

export function PrintButton() {
  const t = usePlatformTexts();
  return (
    <ActionIcon
      className="no-print"
      size={44}
      aria-label={t('print')}
      title={t('print')}
      c="var(--ls-ink)"
      onClick={() => window.print()}
    >
      <IconPrinter size={20} aria-hidden="true" />
    </ActionIcon>
  );
}
