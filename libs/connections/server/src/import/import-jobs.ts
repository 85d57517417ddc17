import { z } from 'zod';
import { defineJob } from '@leerspoor/platform-server';

/** Does the step that an import is at: reading, checking, applying or undoing. */
export const advanceImport = defineJob('imports.advance', z.object({ tenantId: z.uuid(), importId: z.uuid() }));

/** Finds imports whose job was lost, and throws away rows that have been kept long enough. Every five minutes. */
export const sweepImports = defineJob('imports.sweep', z.object({}));
