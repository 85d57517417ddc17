import { Button } from '@mantine/core';
import { readToolboxStart } from '@leerspoor/certifications-contract';
import { Link } from '@leerspoor/platform-ui';
import { useCan, useRead } from '@leerspoor/platform-web';
import { IconUsersGroup } from '@tabler/icons-react';
import { pages } from '../pages.js';
import { useTodayTexts } from '../today-texts.js';

/** For a lead and HR: one tap to a toolbox meeting, or on with the one that goes on. Nothing where none are counted. */
export function ToolboxStart({ small }: { small?: boolean }) {
  const t = useTodayTexts();
  const can = useCan();
  const { data } = useRead(readToolboxStart, {}, { enabled: can(readToolboxStart) });
  if (!data || data.types.length === 0) return null;
  const [open] = data.open;
  return (
    <Button
      component={Link}
      to={open ? pages.toolbox(open.id) : pages.newToolbox}
      size={small ? 'sm' : 'lg'}
      variant="default"
      leftSection={<IconUsersGroup size={small ? 18 : 22} aria-hidden="true" />}
    >
      {open ? t('toolbox.goOn', { topic: open.topic }) : t('toolbox.start')}
    </Button>
  );
}
