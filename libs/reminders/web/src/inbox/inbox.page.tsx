import { listInbox, countUnread, markAllRead, markRead } from '@leerspoor/reminders-contract';
import { Pill, Skeleton, toast } from '@leerspoor/platform-ui';
import { Loaded, Page, ReadAloud, usePages, useQueryState, useRead, useWrite } from '@leerspoor/platform-web';
import { Button } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { z } from 'zod';
import { useTexts } from '../texts.js';
import { Inbox } from './inbox.js';
import { useUnreadWords } from './unread-words.js';

const filters = z.object({ toon: z.enum(['nieuw', '']).catch('') });

export function InboxPage() {
  const t = useTexts();
  const [{ toon }, change] = useQueryState(filters);
  const onlyNew = toon === 'nieuw';
  const { read, items, more } = usePages(listInbox, { query: onlyNew ? { unread: 'true' } : {} });
  const unread = useRead(countUnread, {}).data?.count;
  const one = useWrite(markRead, [listInbox, countUnread]);
  const all = useWrite(markAllRead, [listInbox, countUnread]);
  const words = useUnreadWords(unread);
  const markEverything = () => all.mutate({}, { onSuccess: () => toast({ text: t('inbox.marked') }) });
  return (
    <Page
      narrow
      title={t('inbox.title')}
      sub={<span role="status">{words}</span>}
      actions={
        <>
          <ReadAloud />
          {unread !== undefined && unread > 0 && (
            <Button
              variant="default"
              loading={all.isPending}
              leftSection={<IconChecks size={20} aria-hidden="true" />}
              onClick={markEverything}
            >
              {t('inbox.markAll')}
            </Button>
          )}
        </>
      }
      head={
        <div className="tools-row" role="group" aria-label={t('inbox.show')}>
          <Pill on={!onlyNew} onClick={() => change({ toon: '' })}>
            {t('inbox.all')}
          </Pill>
          <Pill on={onlyNew} count={unread} onClick={() => change({ toon: 'nieuw' })}>
            {t('inbox.onlyNew')}
          </Pill>
        </div>
      }
    >
      <Loaded read={read} skeleton={<Skeleton rows={4} height={116} />}>
        {() => (
          <Inbox
            items={items}
            onlyNew={onlyNew}
            more={more}
            onRead={(deliveryId) => one.mutate({ params: { deliveryId } })}
            onShowAll={() => change({ toon: '' })}
          />
        )}
      </Loaded>
    </Page>
  );
}
