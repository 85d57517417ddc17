import { type WorkPoint, type WorkPointKind } from '@leerspoor/certifications-contract';
import { type Picked } from '../record/person-picker.js';

/** A work point as its form holds it. */
export interface WorkPointValues {
  name: string;
  kind: WorkPointKind;
  /** '' is none. */
  locationId: string;
  instruction: string;
  groups: string[][];
  helpers: Picked[];
  leadHelps: boolean;
}

export const freshPoint: WorkPointValues = {
  name: '',
  kind: 'machine',
  locationId: '',
  instruction: '',
  groups: [[]],
  helpers: [],
  leadHelps: true,
};

export const pointValuesOf = ({ location, groups, ...rest }: WorkPoint): WorkPointValues => ({
  name: rest.name,
  kind: rest.kind,
  locationId: location?.id ?? '',
  instruction: rest.instruction,
  groups: groups.map((group) => group.map(({ id }) => id)),
  helpers: rest.helpers,
  leadHelps: rest.leadHelps,
});

export const pointBodyOf = ({ locationId, helpers, ...values }: WorkPointValues) => ({
  ...values,
  locationId: locationId === '' ? null : locationId,
  helperIds: helpers.map(({ id }) => id),
});
