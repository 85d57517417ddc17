import { peopleAdmin } from '@leerspoor/people-web';
import type { AdminLink } from '@leerspoor/platform-web';

/** What the domains put on the page Beheer, in the order in which it is shown. */
export const adminLinks: AdminLink[] = [...peopleAdmin];
