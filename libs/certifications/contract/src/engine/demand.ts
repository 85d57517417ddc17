import { z } from 'zod';
import { latest, type LocalDate, type Period, plus } from '@leerspoor/platform-contract';

/** Why somebody must hold a type: law · collective agreement · needed for the job · client or chain · own choice. */
export const Basis = z.enum(['law', 'collective-agreement', 'job', 'client', 'own']);
export type Basis = z.infer<typeof Basis>;

/**
 * First day on which lacking it counts: the lead time runs from the first day of work, or from the day on which the
 * requirement began for whoever worked there already.
 */
export const dueFor = (appliesFrom: LocalDate, startsOn: LocalDate | null, leadTime: Period | null): LocalDate => {
  const begin = startsOn === null ? appliesFrom : latest(appliesFrom, startsOn);
  return leadTime === null ? begin : plus(begin, leadTime);
};

/**
 * Training that law, agreement, job or client requires is free for the employee and counts as working time, and no
 * repayment clause can be attached (art. 7:611a BW). Only what a company asks of its own choice is its own to arrange.
 */
export const consequencesOf = (basis: Basis) => {
  const required = basis !== 'own';
  return { employerPays: required, workingTime: required, repaymentClause: !required };
};
export type Consequences = ReturnType<typeof consequencesOf>;

const weight: Record<Basis, number> = { law: 0, 'collective-agreement': 1, job: 2, client: 3, own: 4 };

/** The one that protects the employee most, when several requirements ask for the same type. */
export const strongest = (bases: readonly Basis[]): Basis | null =>
  bases.toSorted((a, b) => weight[a] - weight[b])[0] ?? null;
