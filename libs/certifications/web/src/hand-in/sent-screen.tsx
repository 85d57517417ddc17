import { Button } from '@mantine/core';
import { type Outcome, type TypeChoice } from '@leerspoor/certifications-contract';
import { Link, StatusTag } from '@leerspoor/platform-ui';
import { Page } from '@leerspoor/platform-web';
import { pages } from '../pages.js';
import { useEndWords } from '../status/use-look.js';
import { useTexts } from '../texts.js';

/** It is with HR now, and what it will be: null when it had arrived before and only the answer was lost. */
export function SentScreen({ type, outcome }: { type: TypeChoice; outcome: Outcome | null }) {
  const t = useTexts();
  const end = useEndWords();
  return (
    <Page title={t('handIn.sent')} narrow>
      <div className="sent">
        <StatusTag big status="check" word={t('status.waitingMine')} />
        <p className="question">{t(type.storesImage ? 'handIn.sentPhoto' : 'handIn.sentDates', { type: type.name })}</p>
        {outcome && <p className="question">{t('outcome.mine', { until: end(outcome.expires, outcome.wording) })}</p>}
        {outcome?.initialNeeded && <p className="question">{t('outcome.initial')}</p>}
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
