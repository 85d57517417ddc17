/** Whose records somebody may see: the own ones, those of everybody below in the reporting line too, or all of the company. */
export type Reach = { kind: 'self' | 'team'; employeeId: string } | { kind: 'all' };

/** What counts of somebody who asks. */
interface Person {
  employeeId: string;
  hats: readonly string[];
}

/** The hats that look after everybody's training and papers. */
const wide: readonly string[] = ['hr'];

/** Reach of a person. `all` names the hats that reach everybody: HR, unless a door has another purpose. */
export function reachOf(actor: Person, all: readonly string[] = wide): Reach {
  if (actor.hats.some((hat) => all.includes(hat))) return { kind: 'all' };
  return { kind: actor.hats.includes('lead') ? 'team' : 'self', employeeId: actor.employeeId };
}
