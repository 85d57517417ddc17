import { cancelImport, listImports, type Import } from '@leerspoor/connections-contract';
import { Actions, Dialog, useWide } from '@leerspoor/platform-ui';
import { ProblemNote, useGo, useWrite } from '@leerspoor/platform-web';
import { ActionIcon, Button } from '@mantine/core';
import { IconFileX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTexts } from '../texts.js';
import { startOf } from '../words/start-of.js';

/** Throws the trial away to begin with another file; asked first, because it does not come back. */
export function Discard({ current }: { current: Import }) {
  const t = useTexts();
  const go = useGo();
  const wide = useWide();
  const [asking, setAsking] = useState(false);
  const write = useWrite(cancelImport, [listImports]);
  const discard = () =>
    write.mutate(
      { params: { importId: current.id } },
      { onSuccess: () => go(startOf(current.kind), { replace: true }) },
    );
  return (
    <>
      {wide ? (
        <Button variant="subtle" size="lg" px="xs" onClick={() => setAsking(true)}>
          {t('columns.discard')}
        </Button>
      ) : (
        <ActionIcon
          className="import-discard"
          c="var(--ls-ink)"
          aria-label={t('columns.discard')}
          onClick={() => setAsking(true)}
        >
          <IconFileX size={24} aria-hidden="true" />
        </ActionIcon>
      )}
      {asking && (
        <Dialog title={t('discard.title')} onClose={() => setAsking(false)}>
          <p>{t('discard.text')}</p>
          <ProblemNote error={write.error} />
          <Actions>
            <Button loading={write.isPending} onClick={discard}>
              {t('discard.yes')}
            </Button>
            <Button variant="default" onClick={() => setAsking(false)}>
              {t('discard.no')}
            </Button>
          </Actions>
        </Dialog>
      )}
    </>
  );
}
