import { ActionIcon } from '@mantine/core';
import { FileDrop, InfoNote } from '@leerspoor/platform-ui';
import { IconX } from '@tabler/icons-react';
import { evidenceFiles } from '../cell/evidence-files.js';
import { useDeskTexts } from '../desk-texts.js';

interface Props {
  type: { name: string; storesImage: boolean } | undefined;
  file: File | null;
  onFile: (file: File | null) => void;
  /** It proves it for several people. */
  many: boolean;
}

/** A photo or PDF that proves it; for a document that shows a citizen service number why none is asked. */
export function ProofField({ type, file, onFile, many }: Props) {
  const t = useDeskTexts();
  if (type?.storesImage === false) return <InfoNote>{t('record.noImage', { type: type.name })}</InfoNote>;
  return (
    <div className="stack">
      <p className="mantine-InputWrapper-label">{t('record.proof')}</p>
      {file ? (
        <div className="kept-file">
          <b>{file.name}</b>
          <ActionIcon size={44} aria-label={t('record.removeFile')} c="var(--ls-ink)" onClick={() => onFile(null)}>
            <IconX size={18} aria-hidden="true" />
          </ActionIcon>
        </div>
      ) : (
        <FileDrop accept={evidenceFiles} onFile={onFile} hint={t(many ? 'record.proofMany' : 'record.proofHint')} />
      )}
    </div>
  );
}
