import { type CoverageStanding } from '@leerspoor/certifications-contract';
import { type Status } from '@leerspoor/platform-ui';

/** The colour of how a place stands. */
export const coverageTones: Record<CoverageStanding['status'], Status> = {
  ok: 'ok',
  'breaks-soon': 'soon',
  broken: 'expired',
};
