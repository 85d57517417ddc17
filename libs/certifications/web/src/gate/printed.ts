import { type makeGateCards } from '@leerspoor/certifications-contract';
import { type ReplyOf } from '@leerspoor/platform-contract';
import { once } from '../once.js';

/** Cards that were just made, to be printed: their secrets are told once. */
export const printed = once<ReplyOf<typeof makeGateCards>>();
