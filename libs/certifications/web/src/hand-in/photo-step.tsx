import { Button } from '@mantine/core';
import { FileButton, FileDrop, Reader } from '@leerspoor/platform-ui';
import { IconFileText } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import { evidenceFiles } from '../cell/evidence-files.js';
import { useTexts } from '../texts.js';
import { shrink } from './photo.js';

interface Props {
  file: File | null;
  onFile: (file: File) => void;
  onNext: () => void;
  /** What is photographed, and who sees it; without it a pass. */
  words?: PhotoWords;
}

export interface PhotoWords {
  title: string;
  tips: readonly string[];
  readers: string;
}

/** Make a photo, look whether it can be read, go on or again. */
export function PhotoStep({ file, onFile, onNext, words }: Props) {
  const t = useTexts();
  const tips = words?.tips ?? [t('handIn.tips.table'), t('handIn.tips.whole'), t('handIn.tips.only')];
  const readers = words?.readers ?? t('handIn.readers');
  const take = (chosen: File) => void shrink(chosen).then(onFile);
  if (!file)
    return (
      <>
        <h2>{words?.title ?? t('handIn.photo')}</h2>
        <ul className="photo-tips">
          {tips.map((tip) => (
            <li key={tip}>{tip}</li>
          ))}
        </ul>
        <FileDrop accept={evidenceFiles} onFile={take} hint={t('handIn.fits')} />
        <Reader>{readers}</Reader>
      </>
    );
  return (
    <>
      <h2>{t('handIn.readable')}</h2>
      <Preview file={file} />
      <Button size="xl" fullWidth onClick={onNext}>
        {t('handIn.readableYes')}
      </Button>
      <FileButton camera={file.type.startsWith('image/')} accept={evidenceFiles} onFile={take} size="lg" fullWidth>
        {t('handIn.readableNo')}
      </FileButton>
      <Reader>{readers}</Reader>
    </>
  );
}

function Preview({ file }: { file: File }) {
  const t = useTexts();
  const [broken, setBroken] = useState(false);
  const address = useMemo(() => URL.createObjectURL(file), [file]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  if (file.type.startsWith('image/') && !broken)
    return (
      <div className="photo-box">
        <img src={address} alt={t('handIn.preview')} onError={() => setBroken(true)} />
      </div>
    );
  return (
    <p className="file">
      <IconFileText size={22} aria-hidden="true" />
      <span>{file.name}</span>
    </p>
  );
}
