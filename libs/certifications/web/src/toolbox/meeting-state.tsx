import { type ToolboxLine } from '@leerspoor/certifications-contract';
import { StatusTag } from '@leerspoor/platform-ui';
import { IconBook2, IconUsersGroup } from '@tabler/icons-react';
import { useToolboxTexts } from '../toolbox-texts.js';

/** What kind it was; that it goes on or was called off says more. */
export function MeetingState({ meeting: { state, form } }: { meeting: Pick<ToolboxLine, 'state' | 'form'> }) {
  const t = useToolboxTexts();
  if (state === 'open') return <StatusTag status="soon" word={t('states.open')} />;
  if (state === 'cancelled') return <StatusTag status="none" word={t('states.cancelled')} />;
  return (
    <StatusTag status="ok" quiet word={t(`forms.${form}`)} icon={form === 'meeting' ? IconUsersGroup : IconBook2} />
  );
}
