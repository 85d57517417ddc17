import { certificateLinks } from '@leerspoor/certifications-contract';
import { type LocalDate } from '@leerspoor/platform-contract';
import { type Due } from '@leerspoor/reminders-contract';

interface Facts {
  trainingId: string;
  personId: string;
  person: string;
  type: string;
  day: LocalDate;
  time: string;
  place: string;
  toldOn: LocalDate;
}

const idOf = ({ trainingId, personId }: Facts) => `${personId}.${trainingId}`;

export const personOfTrainingDue = (subjectId: string): string => subjectId.slice(0, subjectId.indexOf('.'));

const links = ({ trainingId }: Facts) => ({
  person: certificateLinks.training(trainingId),
  others: certificateLinks.training(trainingId),
});

const meeting = ({ type, person, day, time, place }: Facts) => ({ type, person, date: day, time, place });

/** Counts down to the day of the session; steps from before somebody was invited are silent. */
export const aheadDue = (facts: Facts): Due => ({
  kind: 'training-ahead',
  subjectId: idOf(facts),
  personId: facts.personId,
  dueOn: facts.day,
  since: facts.toldOn,
  link: links(facts),
  values: meeting(facts),
});

/** Due on the day of the invitation; a change has another day, so it is said again. */
export const invitedDue = (facts: Facts): Due => ({
  kind: 'training-invited',
  subjectId: idOf(facts),
  personId: facts.personId,
  dueOn: facts.toldOn,
  link: links(facts),
  values: meeting(facts),
});

export const cancelledDue = (facts: Facts): Due => ({
  kind: 'training-cancelled',
  subjectId: idOf(facts),
  personId: facts.personId,
  dueOn: facts.toldOn,
  link: { person: '/certificaten/mijn', others: certificateLinks.training(facts.trainingId) },
  values: { type: facts.type, person: facts.person, date: facts.day },
});
