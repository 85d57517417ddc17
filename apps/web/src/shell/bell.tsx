import { Link } from '@leerspoor/platform-ui';
import { IconBell } from '@tabler/icons-react';
import { useUnread } from '@leerspoor/reminders-web';
import { useTexts } from '../texts.js';

/** The way to the messages, with how many are new. */
export function Bell() {
  const t = useTexts();
  const unread = useUnread() ?? 0;
  return (
    <Link
      className="bell"
      to="/berichten"
      aria-label={unread === 0 ? t('messages') : t('messagesNew', { count: unread })}
    >
      <IconBell size={24} aria-hidden="true" />
      {unread > 0 && <b aria-hidden="true">{unread > 99 ? '99+' : unread}</b>}
    </Link>
  );
}
