import { z } from 'zod';
import { defineJob } from '@leerspoor/platform-server';

/** Makes one auditor pack. The row says what is asked and how far it is; twice is the same as once. */
export const makePack = defineJob('packs.make', z.object({ tenantId: z.uuid(), packId: z.uuid() }));

/** Finds packs whose job was lost, and throws away files whose time is over. */
export const sweepPacks = defineJob('packs.sweep', z.object({}));
