import { listImports, undoImport, type Import } from '@leerspoor/connections-contract';
import { Actions, Dialog } from '@leerspoor/platform-ui';
import { ProblemNote, useFormat, useWrite } from '@leerspoor/platform-web';
import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useTexts } from '../texts.js';

/** Undoes a whole import, for as long as that goes. */
export function UndoBox({ current, take }: { current: Import; take: (answer: Import) => void }) {
  const t = useTexts();
  const { moment } = useFormat();
  const [asking, setAsking] = useState(false);
  const write = useWrite(undoImport, [listImports]);
  const { undoUntil, fileName, id } = current;
  const undo = () => write.mutate({ params: { importId: id } }, { onSuccess: take });
  if (!undoUntil) return <p className="dim">{t('done.undoOver')}</p>;
  return (
    <section className="row wrap import-undo-box">
      <IconArrowBackUp size={24} aria-hidden="true" />
      <div className="grow">
        <b>{t('done.undoTitle')}</b>
        <p className="sm dim">{t('done.undoUntil', { date: moment(undoUntil) })}</p>
      </div>
      <Button variant="default" onClick={() => setAsking(true)}>
        {t('done.undo')}
      </Button>
      {asking && (
        <Dialog title={t('done.undoAsk')} onClose={() => setAsking(false)}>
          <p>{t('done.undoWhat', { file: fileName })}</p>
          <ProblemNote error={write.error} />
          <Actions>
            <Button loading={write.isPending} onClick={undo}>
              {t('done.undoYes')}
            </Button>
            <Button variant="default" onClick={() => setAsking(false)}>
              {t('done.undoNo')}
            </Button>
          </Actions>
        </Dialog>
      )}
    </section>
  );
}
