import { StatusTag } from '@leerspoor/platform-ui';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useDeskTexts } from '../desk-texts.js';

/** Stands beside a figure of the library that is not certain. */
export function CheckYourself() {
  const t = useDeskTexts();
  return <StatusTag status="soon" icon={IconAlertTriangle} word={t('types.checkYourself')} />;
}
