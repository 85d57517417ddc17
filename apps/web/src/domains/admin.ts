import { certificationAdmin } from '@leerspoor/certifications-web';
import { connectionAdmin } from '@leerspoor/connections-web';
import { peopleAdmin } from '@leerspoor/people-web';
import type { AdminLink } from '@leerspoor/platform-web';
import { reminderAdmin } from '@leerspoor/reminders-web';

/** What the domains put on the page Beheer, in the order in which it is shown. */
export const adminLinks: AdminLink[] = [...peopleAdmin, ...connectionAdmin, ...certificationAdmin, ...reminderAdmin];
