import { Button } from '@mantine/core';
import { type TypeChoice } from '@leerspoor/certifications-contract';
import { Link, StatusTag } from '@leerspoor/platform-ui';
import { Page } from '@leerspoor/platform-web';
import { pages } from '../pages.js';
import { useEndWords } from '../status/use-look.js';
import { useTexts } from '../texts.js';
import { type Sent } from './use-sending.js';

/** It is with HR now, and what it will be. */
export function SentScreen({ type, sent }: { type: TypeChoice; sent: Sent }) {
  const t = useTexts();
  const end = useEndWords();
  return (
    <Page title={t('handIn.sent')} narrow>
      <div className="sent">
        <StatusTag big status="check" word={t('status.waitingMine')} />
        <p className="question">{t(type.storesImage ? 'handIn.sentPhoto' : 'handIn.sentDates', { type: type.name })}</p>
        {sent.outcome && (
          <p className="question">{t('outcome.mine', { until: end(sent.outcome.expires, sent.outcome.wording) })}</p>
        )}
        {sent.outcome?.initialNeeded && <p className="question">{t('outcome.initial')}</p>}
        <Button component={Link} to={pages.own} size="xl" fullWidth>
          {t('handIn.toMine')}
        </Button>
        <Button component={Link} to={pages.handIn()} size="lg" variant="default" fullWidth>
          {t('handIn.another')}
        </Button>
      </div>
    </Page>
  );
}
