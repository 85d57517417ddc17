import { previewReminders } from '@leerspoor/reminders-contract';
import { page, type AdminLink, type PageRoute } from '@leerspoor/platform-web';
import { IconBell } from '@tabler/icons-react';
import { lazy } from 'react';
import { useMenuTexts } from './menu-texts.js';

export { unreadAsks, useUnread } from './inbox/unread.js';
export { reminderTrail } from './trail/trail.js';

const desk = '/beheer/herinneringen';

export const reminderPages: PageRoute[] = [
  page('/berichten', () => import('./inbox/inbox.page.js').then((m) => m.InboxPage)),
  page(`${desk}/{-$message}`, () => import('./preview/preview.page.js').then((m) => m.PreviewPage), {
    allow: 'reminders.preview',
  }),
  page(`${desk}/regels`, () => import('./policy/policy.page.js').then((m) => m.PolicyPage), {
    allow: 'reminders.policy',
  }),
  page(`${desk}/verstuurd/{-$delivery}`, () => import('./proof/deliveries.page.js').then((m) => m.DeliveriesPage), {
    allow: 'reminders.proof',
  }),
  page(`${desk}/niet-bereikbaar`, () => import('./proof/unreachable.page.js').then((m) => m.UnreachablePage), {
    allow: 'reminders.proof',
  }),
  page('/afmelden/$token', () => import('./unsubscribe/unsubscribe.page.js').then((m) => m.UnsubscribePage), {
    open: true,
  }),
];

export const reminderAdmin: AdminLink[] = [
  {
    to: desk,
    icon: IconBell,
    needs: previewReminders,
    useWords: () => {
      const t = useMenuTexts();
      return { title: t('admin'), note: t('adminNote') };
    },
  },
];

/** Sends a colleague a nudge about one thing; show it inside a Suspense. */
export const NudgeDialog = lazy(() => import('./nudge/nudge-dialog.js').then((m) => ({ default: m.NudgeDialog })));

/** The section of the page about myself; show it inside a Suspense. */
export const ReminderPreferences = lazy(() =>
  import('./preference/preference-section.js').then((m) => ({ default: m.PreferenceSection })),
);
