import { Button } from '@mantine/core';
import { takeOwnDocuments } from '@leerspoor/certifications-contract';
import { addressOf, useCan } from '@leerspoor/platform-web';
import { IconDownload } from '@tabler/icons-react';
import { Looks } from './looks.js';
import { useOwnTexts } from './own-texts.js';

/** What is mine: to take along, and who looked at it. */
export function OwnDocuments() {
  const t = useOwnTexts();
  const can = useCan();
  if (!can(takeOwnDocuments)) return null;
  return (
    <section className="section stack" id="documenten">
      <div>
        <h2>{t('title')}</h2>
        <p className="dim measure">{t('note')}</p>
      </div>
      <div>
        <Button
          component="a"
          href={addressOf(takeOwnDocuments, {})}
          download
          variant="default"
          leftSection={<IconDownload size={20} aria-hidden="true" />}
        >
          {t('take')}
        </Button>
        <p className="sm dim measure">{t('takeNote')}</p>
      </div>
      <h3>{t('looks')}</h3>
      <Looks />
    </section>
  );
}
