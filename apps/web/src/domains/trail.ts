import { peopleTrail } from '@leerspoor/people-web';
import type { TrailSource } from '@leerspoor/platform-web';

/** The words of the log. */
export const trailSources: TrailSource[] = [peopleTrail];
