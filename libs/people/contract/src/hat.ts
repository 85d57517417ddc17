import { z } from 'zod';

/**
 * What somebody is in a company. `employee`: has an employee record. `lead`: has people under them (never stored).
 * `hr`, `company-admin`, `knowledge-editor`: given by an administrator. `platform-admin`: runs the installation.
 */
export const Hat = z.enum(['employee', 'lead', 'hr', 'company-admin', 'knowledge-editor', 'platform-admin']);
export type Hat = z.infer<typeof Hat>;

/** The hats that an administrator gives and takes. */
export const GivenHat = z.enum(['hr', 'company-admin', 'knowledge-editor']);
export type GivenHat = z.infer<typeof GivenHat>;
