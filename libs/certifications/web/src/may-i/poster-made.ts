import { type makePoster } from '@leerspoor/certifications-contract';
import { type ReplyOf } from '@leerspoor/platform-contract';
import { once } from '../once.js';

/** A poster that was just made: its secret is told once. */
export const posterMade = once<ReplyOf<typeof makePoster> & { needs: string[][] }>();
