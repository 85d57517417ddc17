import { addMonths, LocalDate } from '@leerspoor/platform-contract';
import { getReminderPolicy } from '@leerspoor/reminders-contract';
import { DateField, Skeleton } from '@leerspoor/platform-ui';
import { Loaded, Page, useRead, useSession } from '@leerspoor/platform-web';
import { useState } from 'react';
import { useDeskTexts } from '../desk-texts.js';
import { ReminderTabs } from '../words/reminder-tabs.js';
import { KindCard } from './kind-card.js';

export function PolicyPage() {
  const t = useDeskTexts();
  const { today } = useSession();
  const read = useRead(getReminderPolicy, {});
  const [typed, setTyped] = useState<string>(addMonths(today, 3));
  const chosen = LocalDate.safeParse(typed);
  return (
    <Page title={t('title')} sub={t('rules.sub')} head={<ReminderTabs current="rules" />}>
      <div className="stack">
        <div className="row wrap">
          <DateField w={220} label={t('rules.exampleDay')} today={today} value={typed} onChange={setTyped} />
          <p className="sm dim measure rule-why">{t('rules.exampleWhy')}</p>
        </div>
        <Loaded read={read} skeleton={<Skeleton rows={4} height={320} />}>
          {(policies) => (
            <div className="rule-cards">
              {policies.map((policy) => (
                <KindCard
                  key={policy.kind}
                  policy={policy}
                  example={chosen.success ? chosen.data : addMonths(today, 3)}
                />
              ))}
            </div>
          )}
        </Loaded>
      </div>
    </Page>
  );
}
