import type { LocalDate } from '@leerspoor/platform-contract';
import type { Status } from '@leerspoor/platform-ui';

/** Something that needs somebody now. Each domain offers its own; the home page puts the most urgent first. */
export interface Task {
  key: string;
  /** *Moet*; false is *mag*. */
  must: boolean;
  /** Orders the list; null comes last. */
  dueOn: LocalDate | null;
  status: Status;
  /** On the tag: "Nog 16 dagen". */
  word: string;
  /** The consequence before the code: "Je heftruckpas verloopt". */
  title: string;
  note?: string;
  /** Exactly the place where it is done. */
  to: string;
  /** The deed, on the button of the most urgent one: "Kies een dag voor de toets". */
  deed: string;
  /** Names of the people it is about, for a lead or HR. */
  who?: string[];
  /** Stands among what is shown first, however many others are older. */
  always?: boolean;
}

/** What a domain gives the home page: a hook. `undefined` while it is on its way. */
export type TaskSource = () => { tasks: Task[] | undefined; total: number; error: unknown };

/** The most urgent first: what must before what may, then by day. */
export const byUrgency = (one: Task, other: Task): number =>
  Number(other.must) - Number(one.must) ||
  (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999') ||
  one.key.localeCompare(other.key);

/** As many as are shown first: what must always be there takes a place, the most urgent of the rest have the others. */
export function firstOf(tasks: readonly Task[], count: number): Task[] {
  const ordered = tasks.toSorted(byUrgency);
  const chosen = new Set([...new Set([...ordered.filter(({ always }) => always), ...ordered])].slice(0, count));
  return ordered.filter((task) => chosen.has(task));
}
