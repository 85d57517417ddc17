import { Button } from '@mantine/core';
import { type AuditPack, discardPack, listPacks } from '@leerspoor/certifications-contract';
import { Actions, Dialog, toast } from '@leerspoor/platform-ui';
import { ProblemNote, useWrite } from '@leerspoor/platform-web';
import { useAuditTexts } from '../audit-texts.js';

/** It cannot be taken back, so it asks. */
export function DiscardDialog({ pack: { id, title }, onClose }: { pack: AuditPack; onClose: () => void }) {
  const t = useAuditTexts();
  const write = useWrite(discardPack, [listPacks]);
  const run = () =>
    write.mutate(
      { params: { packId: id } },
      {
        onSuccess: () => {
          toast({ text: t('discarded', { title }) });
          onClose();
        },
      },
    );
  return (
    <Dialog title={t('discardTitle', { title })} onClose={onClose}>
      <p className="sm">{t('discardNote')}</p>
      <ProblemNote error={write.error} />
      <Actions>
        <Button loading={write.isPending} onClick={run}>
          {t('discard')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
      </Actions>
    </Dialog>
  );
}
