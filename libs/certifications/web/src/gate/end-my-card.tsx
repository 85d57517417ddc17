import { Button } from '@mantine/core';
import { readMyGateCard, revokeMyGateCard } from '@leerspoor/certifications-contract';
import { Actions, Dialog, toast } from '@leerspoor/platform-ui';
import { ProblemNote, useWrite } from '@leerspoor/platform-web';
import { useState } from 'react';
import { useGateTexts } from '../gate-texts.js';

/** Withdraws my own card. It cannot be undone, so it asks. */
export function EndMyCard() {
  const t = useGateTexts();
  const [asking, setAsking] = useState(false);
  const write = useWrite(revokeMyGateCard, [readMyGateCard]);
  const end = () => write.mutate({}, { onSuccess: () => toast({ text: t('own.revoked') }) });
  return (
    <>
      <Button variant="default" size="lg" fullWidth onClick={() => setAsking(true)}>
        {t('own.revoke')}
      </Button>
      {asking && (
        <Dialog title={t('own.revoke')} onClose={() => setAsking(false)}>
          <p>{t('own.revokeNote')}</p>
          <ProblemNote error={write.error} />
          <Actions>
            <Button loading={write.isPending} onClick={end}>
              {t('own.revoke')}
            </Button>
            <Button variant="default" onClick={() => setAsking(false)}>
              {t('cancel')}
            </Button>
          </Actions>
        </Dialog>
      )}
    </>
  );
}
