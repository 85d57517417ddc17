import { Button } from '@mantine/core';
import { Actions, Dialog, toast } from '@leerspoor/platform-ui';
import { ProblemNote } from '@leerspoor/platform-web';
import { useState } from 'react';
import { useAuditTexts } from '../audit-texts.js';

interface Props {
  title: string;
  note: string;
  /** On the button. */
  deed: string;
  /** Said when it is done. */
  done: string;
  run: () => Promise<unknown>;
  error: Parameters<typeof ProblemNote>[0]['error'];
  onClose: () => void;
}

/** It cannot be taken back, so it asks. */
export function NoWayBack({ title, note, deed, done, run, error, onClose }: Props) {
  const t = useAuditTexts();
  const [busy, setBusy] = useState(false);
  const act = async () => {
    setBusy(true);
    try {
      await run();
    } catch {
      return setBusy(false); // The note above the buttons says why.
    }
    toast({ text: done });
    onClose();
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <p className="sm">{note}</p>
      <ProblemNote error={error} />
      <Actions>
        <Button loading={busy} onClick={() => void act()}>
          {deed}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
      </Actions>
    </Dialog>
  );
}
