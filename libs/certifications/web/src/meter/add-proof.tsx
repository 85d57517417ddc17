import { ActionIcon } from '@mantine/core';
import { addActivityEvidence } from '@leerspoor/certifications-contract';
import { FilePick, toast } from '@leerspoor/platform-ui';
import { ProblemNote, useWrite } from '@leerspoor/platform-web';
import { IconPaperclip } from '@tabler/icons-react';
import { evidenceFiles } from '../cell/evidence-files.js';
import { standings } from '../stale.js';
import { useTexts } from '../texts.js';

/** Adds a certificate of attendance to what was done. */
export function AddProof({ activityId, what }: { activityId: string; what: string }) {
  const t = useTexts();
  const write = useWrite(addActivityEvidence, standings);
  const send = (file: File) =>
    write.mutate(
      { params: { activityId }, extra: { file } },
      { onSuccess: () => toast({ text: t('activities.proofAdded') }) },
    );
  return (
    <>
      <FilePick accept={evidenceFiles} onFile={send}>
        {(open) => (
          <ActionIcon
            size={44}
            c="var(--ls-ink)"
            aria-label={`${t('activities.addProof')}: ${what}`}
            title={t('activities.addProof')}
            loading={write.isPending}
            onClick={open}
          >
            <IconPaperclip size={18} aria-hidden="true" />
          </ActionIcon>
        )}
      </FilePick>
      <ProblemNote error={write.error} inForm />
    </>
  );
}
