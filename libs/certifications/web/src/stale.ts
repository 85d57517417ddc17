import {
  listChecks,
  listCoverage,
  listRequirements,
  listTypeChoices,
  listTypes,
  readCell,
  readMatrix,
  readMine,
  readOverview,
  readPerson,
} from '@leerspoor/certifications-contract';
import { type AnyEndpoint } from '@leerspoor/platform-contract';

/** What is read anew after a certificate, an exemption or a suspension changed. */
export const standings: AnyEndpoint[] = [
  readCell,
  readMatrix,
  readOverview,
  readMine,
  readPerson,
  listChecks,
  listCoverage,
];

/** What is read anew after what a place is asked changed. */
export const coverages: AnyEndpoint[] = [listCoverage];

/** What is read anew after a type or a requirement changed. */
export const rules: AnyEndpoint[] = [...standings, listTypes, listTypeChoices, listRequirements];
