import { Button } from '@mantine/core';
import { ErrorNote, InfoNote, useWide } from '@leerspoor/platform-ui';
import { IconArrowBackUp, IconCheck } from '@tabler/icons-react';
import { useDeskTexts } from '../desk-texts.js';

/** Somebody else decided while this one was open. */
export function Stale({ onNext }: { onNext: () => void }) {
  const t = useDeskTexts();
  return (
    <ErrorNote
      title={t('check.stale')}
      next={t('check.staleNext')}
      action={<Button onClick={onNext}>{t('check.next')}</Button>}
    />
  );
}

export function Own({ onSkip }: { onSkip?: () => void }) {
  const t = useDeskTexts();
  return (
    <div className="form check-form">
      <InfoNote>{t('check.own')}</InfoNote>
      <Skip onSkip={onSkip} />
    </div>
  );
}

export function Skip({ onSkip }: { onSkip?: () => void }) {
  const t = useDeskTexts();
  const wide = useWide();
  return (
    <>
      {onSkip && (
        <Button variant="subtle" onClick={onSkip}>
          {t('check.later')}
        </Button>
      )}
      {wide && <p className="xs dim">{t('check.keys')}</p>}
    </>
  );
}

export function Buttons({ sending, onSendBack }: { sending: boolean; onSendBack: () => void }) {
  const t = useDeskTexts();
  return (
    <div className="check-buttons">
      <Button
        type="submit"
        size="xl"
        px="xs"
        loading={sending}
        leftSection={<IconCheck size={22} aria-hidden="true" />}
      >
        {t('check.approve')}
      </Button>
      <Button
        size="xl"
        px="xs"
        variant="default"
        leftSection={<IconArrowBackUp size={22} aria-hidden="true" />}
        onClick={onSendBack}
      >
        {t('check.sendBack')}
      </Button>
    </div>
  );
}
