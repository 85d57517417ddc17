import { Button } from '@mantine/core';
import { showMyGateCard } from '@leerspoor/certifications-contract';
import { Qr } from '@leerspoor/people-web';
import { ProblemNote, useFormat, useWrite } from '@leerspoor/platform-web';
import { IconQrcode } from '@tabler/icons-react';
import { Suspense } from 'react';
import { useGateTexts } from '../gate-texts.js';

/** A fresh code each time it is shown; it stays in this tab only. */
export function MyCode() {
  const t = useGateTexts();
  const f = useFormat();
  const write = useWrite(showMyGateCard);
  if (write.data)
    return (
      <div className="own-code" role="status">
        <h2>{t('own.shown')}</h2>
        <Suspense>
          <Qr value={write.data.url} label={t('own.title')} size={320} />
        </Suspense>
        <p className="sm dim">{t('own.until', { moment: f.moment(write.data.until) })}</p>
        <Button variant="default" size="lg" onClick={() => write.reset()}>
          {t('own.hide')}
        </Button>
      </div>
    );
  return (
    <>
      <ProblemNote error={write.error} />
      <Button
        size="xl"
        fullWidth
        loading={write.isPending}
        leftSection={<IconQrcode size={24} aria-hidden="true" />}
        onClick={() => write.mutate({})}
      >
        {t('own.show')}
      </Button>
    </>
  );
}
