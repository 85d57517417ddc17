import { type CountStep } from '@leerspoor/certifications-contract';
import { type CoverageEntity } from './coverage.entity.js';

/** What a place is asked, with the names that belong to it. */
export type CoverageRow = Omit<CoverageEntity, 'madeBy'> & {
  typeCode: string;
  typeNl: string;
  typeEn: string;
  location: string;
};

/** A step of somebody who counts for a place at some time. */
export interface PersonStep extends CountStep {
  coverageId: string | null;
  name: string;
  /** Within reach of who asks. */
  seen: boolean;
}
