import { type Check } from '@leerspoor/certifications-contract';

/** By which it is known in the address and in drafts. */
export const idOf = (check: Check): string => (check.waits === 'activity' ? check.activityId : check.certificateId);
