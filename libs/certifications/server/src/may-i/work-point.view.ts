import { grouped } from '../grouped.js';
import { type Need, type OutsidePoint, type WorkPoint, type WorkPointKind } from '@leerspoor/certifications-contract';

interface NeedRow extends Need {
  place: number;
  name: string;
}

interface Row<N extends NeedRow = NeedRow> {
  id: string;
  version: number;
  name: string;
  kind: WorkPointKind;
  locationId: string | null;
  locationName: string | null;
  instruction: string;
  leadHelps: boolean;
  needs: N[];
  helpers: { id: string; name: string }[];
}

/** The needs of a point, group by group. */
export const groupsOf = <N extends NeedRow>({ needs }: Pick<Row<N>, 'needs'>): N[][] => [
  ...grouped(needs, ({ place }) => place).values(),
];

export const workPointView = (row: Row, posters: number): WorkPoint => ({
  id: row.id,
  version: row.version,
  name: row.name,
  kind: row.kind,
  location: row.locationId === null ? null : { id: row.locationId, name: row.locationName ?? '' },
  instruction: row.instruction,
  groups: groupsOf(row).map((group) => group.map(({ typeId, name }) => ({ id: typeId, name }))),
  helpers: row.helpers,
  leadHelps: row.leadHelps,
  posters,
});

export const outsidePointView = (row: Row, companyName: string): OutsidePoint['told'] => ({
  companyName,
  name: row.name,
  kind: row.kind,
  groups: groupsOf(row).map((group) => group.map(({ name }) => name)),
});
