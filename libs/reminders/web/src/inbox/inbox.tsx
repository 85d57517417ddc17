import './inbox.css';
import { type InboxItem } from '@leerspoor/reminders-contract';
import { EmptyState } from '@leerspoor/platform-ui';
import { useFormat, useSession } from '@leerspoor/platform-web';
import { Button } from '@mantine/core';
import { useTexts } from '../texts.js';
import { capital } from '../words/capital.js';
import { byDay, type InboxDay, isYesterday } from './inbox-days.js';
import { MessageLine } from './message-line.js';

interface Props {
  items: InboxItem[];
  onlyNew: boolean;
  onRead: (id: string) => void;
  onShowAll: () => void;
  more: { onMore: () => void; loading: boolean } | null;
}

/** My messages under the day they came, newest first. */
export function Inbox({ items, onlyNew, onRead, onShowAll, more }: Props) {
  const t = useTexts();
  const { company } = useSession();
  if (items.length === 0 && onlyNew)
    return (
      <EmptyState
        title={t('inbox.emptyNew')}
        action={
          <Button variant="default" onClick={onShowAll}>
            {t('inbox.showAll')}
          </Button>
        }
      >
        {t('inbox.emptyNewText')}
      </EmptyState>
    );
  if (items.length === 0) return <EmptyState title={t('inbox.empty')}>{t('inbox.emptyText')}</EmptyState>;
  return (
    <div className="message-days">
      {byDay(items, company.timeZone).map((one) => (
        <Day key={one.on} one={one} onRead={onRead} />
      ))}
      {more && (
        <Button variant="default" loading={more.loading} onClick={more.onMore}>
          {t('inbox.older')}
        </Button>
      )}
    </div>
  );
}

function Day({ one, onRead }: { one: InboxDay; onRead: (id: string) => void }) {
  const t = useTexts();
  const format = useFormat();
  const { today } = useSession();
  const thisYear = one.on.slice(0, 4) === today.slice(0, 4);
  const older = thisYear ? format.date(one.on, 'day') : format.date(one.on);
  const title =
    one.on === today ? t('inbox.today') : isYesterday(one.on, today) ? t('inbox.yesterday') : capital(older);
  return (
    <section>
      <h2>{title}</h2>
      <ul className="card">
        {one.items.map((item) => (
          <MessageLine key={item.id} item={item} onRead={() => onRead(item.id)} />
        ))}
      </ul>
    </section>
  );
}
