import { countUnread } from '@leerspoor/reminders-contract';
import { type Asks, useRead } from '@leerspoor/platform-web';

export const unreadAsks: Asks = (ask) => ask(countUnread, {});

/** How many messages are new, for the bell; asked again every minute and when the window comes back. */
export const useUnread = (): number | undefined => useRead(countUnread, {}, { every: 60_000 }).data?.count;
