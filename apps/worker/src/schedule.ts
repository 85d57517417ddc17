import { type Schedule } from '@leerspoor/platform-server';

/** Everything that runs by itself. Nothing else has a clock. */
export const schedule: readonly Schedule[] = [];
