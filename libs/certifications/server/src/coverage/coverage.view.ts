import {
  type Coverage,
  coverageOn,
  type CoverageNeed,
  type CoverageStanding,
} from '@leerspoor/certifications-contract';
import { type Language, type LocalDate } from '@leerspoor/platform-contract';
import { grouped } from '../grouped.js';
import { nameOf } from '../type/certificate-type.view.js';
import { type CoverageRow, type PersonStep } from './coverage.row.js';

/** Somebody within reach has a name; of others only that they count. */
const personOf = ({ personId, name, seen }: PersonStep) => (seen ? { id: personId, name } : null);

function countedOf(steps: readonly PersonStep[], asOf: LocalDate): CoverageStanding['people'][number] {
  const present = steps.filter(({ on }) => on <= asOf).at(-1);
  const counts = present?.counts ?? false;
  const end = counts ? steps.find((step) => step.on > asOf && !step.counts) : present;
  const [first] = steps;
  return {
    person: first ? personOf(first) : null,
    counts,
    until: counts ? (end?.on ?? null) : null,
    why: end?.why ?? null,
  };
}

const byEnd = (a: CoverageStanding['people'][number], b: CoverageStanding['people'][number]) =>
  Number(b.counts) - Number(a.counts) || (a.until ?? '9999').localeCompare(b.until ?? '9999');

export function standingView(need: CoverageNeed, steps: readonly PersonStep[], asOf: LocalDate): CoverageStanding {
  const people = grouped(steps, ({ personId }) => personId);
  const { lost, ...state } = coverageOn(need, steps, asOf);
  return {
    ...state,
    lost: lost.map(({ personId, why }) => {
      const [first] = people.get(personId) ?? [];
      return { person: first ? personOf(first) : null, why };
    }),
    people: [...people.values()].map((own) => countedOf(own, asOf)).sort(byEnd),
  };
}

export const coverageView = (
  row: CoverageRow,
  steps: readonly PersonStep[],
  asOf: LocalDate,
  language: Language,
): Coverage => ({
  id: row.id,
  version: row.version,
  type: { id: row.typeId, code: row.typeCode, name: nameOf({ nameNl: row.typeNl, nameEn: row.typeEn }, language) },
  location: { id: row.locationId, name: row.location },
  minimum: row.minimum,
  weekdays: row.weekdays,
  appliesFrom: row.appliesFrom,
  endsOn: row.endsOn,
  standing: standingView(row, steps, asOf),
});
