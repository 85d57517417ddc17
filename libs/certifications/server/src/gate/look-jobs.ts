import { z } from 'zod';
import { defineJob } from '@leerspoor/platform-server';

/** Throws away looks at gate cards that are older than a year. */
export const sweepLooks = defineJob('gate-looks.sweep', z.object({}));
