import { certificateSearch } from '@leerspoor/certifications-web';
import { peopleSearch } from '@leerspoor/people-web';
import type { SearchSource } from '@leerspoor/platform-web';

/** What the search box searches, in the order in which it is shown. */
export const searchSources: SearchSource[] = [peopleSearch, certificateSearch];
