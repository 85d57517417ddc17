import { Button } from '@mantine/core';
import { cancelToolboxMeeting, type ToolboxMeeting } from '@leerspoor/certifications-contract';
import { Actions, Dialog, toast } from '@leerspoor/platform-ui';
import { ProblemNote, useWrite } from '@leerspoor/platform-web';
import { toolboxCounts } from '../stale.js';
import { useToolboxTexts } from '../toolbox-texts.js';

interface Props {
  meeting: ToolboxMeeting;
  onClose: () => void;
}

/** Calls a meeting off, or takes away what it counted for: neither can be undone. */
export function CancelDialog({ meeting: { id: meetingId, state, present }, onClose }: Props) {
  const t = useToolboxTexts();
  const write = useWrite(cancelToolboxMeeting, toolboxCounts);
  const isOpen = state === 'open';
  const done = () => {
    toast({ text: t('one.voided') });
    onClose();
  };
  return (
    <Dialog title={t(isOpen ? 'one.dropTitle' : 'one.voidTitle')} onClose={onClose}>
      <p>{isOpen ? t('one.dropNote') : t('one.voidNote', { count: present })}</p>
      <ProblemNote error={write.error} inForm />
      <Actions>
        <Button loading={write.isPending} onClick={() => write.mutate({ params: { meetingId } }, { onSuccess: done })}>
          {t(isOpen ? 'live.drop' : 'one.void')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('one.keep')}
        </Button>
      </Actions>
    </Dialog>
  );
}
