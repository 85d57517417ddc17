import { certificateLinks, type CountStep, coverageOn, type CoverageNeed } from '@leerspoor/certifications-contract';
import { type LocalDate } from '@leerspoor/platform-contract';
import { type Due } from '@leerspoor/reminders-contract';

interface Place extends CoverageNeed {
  id: string;
  typeNl: string;
  location: string;
}

/**
 * When a place breaks, told of somebody by whom it does and who is still here: a fact is about a person. Null when it does not,
 * or when it broke longer ago than was looked at.
 */
export function coverageDue(
  place: Place,
  steps: readonly (CountStep & { name: string })[],
  leads: readonly string[],
  since: LocalDate,
  asOf: LocalDate,
): Due | null {
  const { breaksOn, left, lost } = coverageOn(place, steps, asOf);
  const stays = lost.find(({ why }) => why !== 'leaves')?.personId ?? steps.find(({ counts }) => counts)?.personId;
  const personId = stays ?? leads[0];
  if (breaksOn === null || left === null || personId === undefined) return null;
  const nameOf = (id: string | undefined) => steps.find((step) => step.personId === id)?.name ?? '';
  const link = certificateLinks.coverage(place.id);
  return {
    kind: 'coverage-breaks',
    subjectId: place.id,
    personId,
    leadIds: leads,
    dueOn: breaksOn,
    since,
    link: { person: link, others: link },
    values: {
      type: place.typeNl,
      person: nameOf(lost[0]?.personId),
      date: breaksOn,
      place: place.location,
      left: String(left),
      minimum: String(place.minimum),
    },
  };
}
