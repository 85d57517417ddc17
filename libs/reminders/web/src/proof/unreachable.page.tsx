import { listUnreachable, UnreachableReason } from '@leerspoor/reminders-contract';
import { EmptyState, FilterPill, Skeleton } from '@leerspoor/platform-ui';
import { Loaded, Page, usePages, useQueryState } from '@leerspoor/platform-web';
import { z } from 'zod';
import { useDeskTexts } from '../desk-texts.js';
import { ReminderTabs } from '../words/reminder-tabs.js';
import { UnreachableTable } from './unreachable-table.js';

const filters = z.object({ reden: z.union([UnreachableReason, z.literal('')]).catch('') });

export function UnreachablePage() {
  const t = useDeskTexts();
  const [{ reden }, change] = useQueryState(filters);
  const { read, items, more } = usePages(listUnreachable, { query: { limit: 100, ...(reden && { reason: reden }) } });
  return (
    <Page
      fill
      title={t('title')}
      sub={t('unreachable.sub')}
      head={
        <>
          <ReminderTabs current="unreachable" />
          <div className="tools-row">
            <FilterPill
              label={t('unreachable.reason')}
              value={reden}
              choices={UnreachableReason.options.map((value) => ({ value, label: t(`unreachable.reasons.${value}`) }))}
              onChange={(value) => change({ reden: value as UnreachableReason })}
            />
          </div>
        </>
      }
    >
      <Loaded read={read} skeleton={<Skeleton rows={6} height={60} />}>
        {() =>
          items.length > 0 ? (
            <UnreachableTable people={items} more={more} />
          ) : (
            <EmptyState title={reden ? t('unreachable.noneFound') : t('unreachable.none')}>
              {reden ? t('unreachable.noneFoundText') : t('unreachable.noneText')}
            </EmptyState>
          )
        }
      </Loaded>
    </Page>
  );
}
