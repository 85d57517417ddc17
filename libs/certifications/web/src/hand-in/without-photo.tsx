import { Button } from '@mantine/core';
import { type TypeChoice } from '@leerspoor/certifications-contract';
import { IconAlertTriangle } from '@tabler/icons-react';
import { inSentence } from '../status/in-sentence.js';
import { useTexts } from '../texts.js';

interface Props {
  type: Pick<TypeChoice, 'name'>;
  /** What happens instead; without it that of a pass. */
  how?: string;
  onNext: () => void;
}

/** Said before anybody makes a photo: this document shows a citizen service number, so no picture of it is kept. */
export function WithoutPhoto({ type, how, onNext }: Props) {
  const t = useTexts();
  return (
    <>
      <div className="bsn" role="note">
        <IconAlertTriangle size={28} aria-hidden="true" />
        <div>
          <b>{t('handIn.bsn.title')}</b>
          <p>{t('handIn.bsn.why', { type: inSentence(type.name) })}</p>
        </div>
      </div>
      <p className="question">{how ?? t('handIn.bsn.how')}</p>
      <Button size="xl" fullWidth onClick={onNext}>
        {t('handIn.bsn.next')}
      </Button>
    </>
  );
}
