import { Button } from '@mantine/core';
import { listImports } from '@leerspoor/connections-contract';
import { Link } from '@leerspoor/platform-ui';
import { useCan } from '@leerspoor/platform-web';
import { IconUpload } from '@tabler/icons-react';
import { useTexts } from '../texts.js';

/** From the list of people to the import of people. */
export function ImportButton() {
  const t = useTexts();
  const can = useCan();
  if (!can(listImports)) return null;
  return (
    <Button
      component={Link}
      to="/import?soort=mensen"
      variant="default"
      leftSection={<IconUpload size={18} aria-hidden="true" />}
    >
      {t('import')}
    </Button>
  );
}
