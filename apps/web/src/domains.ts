import { peopleAdmin, peopleSearch } from '@leerspoor/people-web';
import type { AdminLink, SearchSource } from '@leerspoor/platform-web';

/** What the domains put on the page Beheer, in the order in which it is shown. */
export const adminLinks: AdminLink[] = [...peopleAdmin];

/** What the search box searches, in the order in which it is shown. */
export const searchSources: SearchSource[] = [peopleSearch];

/** Whether the word Certificaten has a screen behind it. */
export const hasCertificates = false;

export const useUnread = (): number | undefined => undefined;
