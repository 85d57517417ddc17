import { certificationsPages } from '@leerspoor/certifications-web';
import { connectionPages } from '@leerspoor/connections-web';
import { peoplePages } from '@leerspoor/people-web';
import { page, type PageRoute } from '@leerspoor/platform-web';
import { reminderPages } from '@leerspoor/reminders-web';

const appPages: PageRoute[] = [
  page('/vandaag', () => import('../home/home.page.js').then((m) => m.HomePage), { first: true }),
  page('/beheer', () => import('../shell/admin.page.js').then((m) => m.AdminPage)),
];

/** Every page there is. The order does not matter; two pages at one address do not start. */
export const pages: PageRoute[] = [
  ...appPages,
  ...peoplePages,
  ...certificationsPages,
  ...reminderPages,
  ...connectionPages,
];

/** Whether an address is open to who is not signed in. */
export const isOpen = (path: string): boolean =>
  pages.some((one) => one.open && path.startsWith(one.path.split('/$')[0] as string));
