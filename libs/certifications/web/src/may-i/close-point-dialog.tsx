import { Button } from '@mantine/core';
import { closeWorkPoint, listWorkPoints, type WorkPoint } from '@leerspoor/certifications-contract';
import { Actions, Dialog, toast } from '@leerspoor/platform-ui';
import { ProblemNote, useGo, useWrite } from '@leerspoor/platform-web';
import { useGateTexts } from '../gate-texts.js';
import { pages } from '../pages.js';

/** Takes a point away for good, with its posters. */
export function ClosePointDialog({ point, onClose }: { point: WorkPoint; onClose: () => void }) {
  const t = useGateTexts();
  const go = useGo();
  const write = useWrite(closeWorkPoint, [listWorkPoints]);
  const { id: pointId, name, version } = point;
  const close = () =>
    write.mutate(
      { params: { pointId }, body: { version } },
      {
        onSuccess: () => {
          toast({ text: t('points.closed', { name }) });
          go(pages.workPoints);
        },
      },
    );
  return (
    <Dialog title={t('points.closeTitle', { name })} onClose={onClose}>
      <p>{t('points.closeNote')}</p>
      <ProblemNote error={write.error} />
      <Actions>
        <Button loading={write.isPending} onClick={close}>
          {t('points.close')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
      </Actions>
    </Dialog>
  );
}
