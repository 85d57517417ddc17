import { type Gap } from '@leerspoor/certifications-contract';
import { type LocalDate } from '@leerspoor/platform-contract';
import { grouped } from '../grouped.js';
import { type CycleDates, type PersonCycles, type StoredEarning } from './renewal.rules.js';

/** A derived certificate as it is stored. */
export interface DerivedRow {
  id: string;
  personId: string;
  typeId: string;
  from: LocalDate;
  windowOpens: LocalDate | null;
  expires: LocalDate | null;
  policyVersion: number;
}

export type GapRow = Gap & { certificateId: string; personId: string };

/** What is stored of the read model. */
export interface StoredModel {
  earnings: readonly StoredEarning[];
  derived: readonly DerivedRow[];
  gaps: readonly (GapRow & { id: string })[];
}

/** What must change so that the read model says what the engine says. */
export interface Corrections {
  dates: (CycleDates & { id: string })[];
  added: DerivedRow[];
  changed: DerivedRow[];
  goneDerived: string[];
  addedGaps: GapRow[];
  goneGaps: string[];
}

const differs = (a: CycleDates, b: CycleDates) =>
  a.windowOpens !== b.windowOpens || a.expires !== b.expires || a.graceEnds !== b.graceEnds;

const dates = (people: ReadonlyMap<string, PersonCycles>, earnings: readonly StoredEarning[]) => {
  const stored = new Map(earnings.map((earning) => [earning.id, earning.stored]));
  return [...people.values()].flatMap(({ held }) =>
    [...held.values()]
      .flat()
      .filter((cycle) => differs(cycle, stored.get(cycle.id) as CycleDates))
      .map(({ id, windowOpens, expires, graceEnds }) => ({ id, windowOpens, expires, graceEnds })),
  );
};

const keyOf = ({ personId, typeId, from }: Pick<DerivedRow, 'personId' | 'typeId' | 'from'>) =>
  `${personId}/${typeId}/${from}`;
const gapKey = (gap: GapRow) =>
  [gap.certificateId, gap.part, gap.name, gap.from, gap.until, gap.warns, gap.at, ...gap.spares].join('|');

/** Lays what the engine says beside what is stored. A derived row keeps its id for as long as it starts on the same day. */
export function corrections(
  people: ReadonlyMap<string, PersonCycles>,
  stored: StoredModel,
  versionOf: (typeId: string) => number,
  newId: () => string,
): Corrections {
  const known = new Map(stored.derived.map((row) => [keyOf(row), row]));
  const gaps: GapRow[] = [];
  const derived = [...people].flatMap(([personId, cycles]) =>
    [...cycles.derived].flatMap(([typeId, list]) =>
      list.map(({ gaps: own, ...cycle }): DerivedRow => {
        const row = { personId, typeId, ...cycle, policyVersion: versionOf(typeId) };
        const id = known.get(keyOf(row))?.id ?? newId();
        gaps.push(...own.map((gap) => ({ ...gap, certificateId: id, personId })));
        return { id, ...row };
      }),
    ),
  );
  for (const [personId, { held }] of people) {
    for (const cycle of [...held.values()].flat())
      gaps.push(...cycle.gaps.map((gap) => ({ ...gap, certificateId: cycle.id, personId })));
  }
  const kept = new Set(derived.map(({ id }) => id));
  const wanted = new Set(gaps.map(gapKey));
  const there = grouped(stored.gaps, gapKey);
  return {
    dates: dates(people, stored.earnings),
    added: derived.filter((row) => !known.has(keyOf(row))),
    changed: derived.filter((row) => {
      const before = known.get(keyOf(row));
      return (
        before !== undefined &&
        (before.expires !== row.expires ||
          before.windowOpens !== row.windowOpens ||
          before.policyVersion !== row.policyVersion)
      );
    }),
    goneDerived: stored.derived.filter(({ id }) => !kept.has(id)).map(({ id }) => id),
    addedGaps: gaps.filter((gap) => !there.has(gapKey(gap))),
    goneGaps: stored.gaps.filter((gap) => !wanted.has(gapKey(gap))).map(({ id }) => id),
  };
}
