import { type ToolboxPerson, type ToolboxPresence } from '@leerspoor/certifications-contract';
import { unmarked } from '@leerspoor/platform-contract';

interface Shown {
  person: { id: string; name: string };
  team: string;
}

/** As many names as one can look through on a phone. */
const most = 60;

/** Own people first, then who it is asked of, then the others; each by name. */
const rank = ({ own, asked }: ToolboxPerson) => (own ? 0 : asked ? 1 : 2);

/**
 * The names to tap: everybody who can be, and who is on the list already though they are of another team. What is typed narrows
 * them, without regard to case and accents.
 */
export function shownPeople(
  people: readonly ToolboxPerson[],
  present: readonly ToolboxPresence[],
  typed: string,
): { shown: Shown[]; more: number; all: number } {
  const known = new Set(people.map(({ person }) => person.id));
  const guests = present.filter(({ person }) => !known.has(person.id));
  const all: Shown[] = [...people.toSorted((a, b) => rank(a) - rank(b)), ...guests];
  const words = unmarked(typed).split(/\s+/).filter(Boolean);
  const found = all.filter(({ person }) => words.every((word) => unmarked(person.name).includes(word)));
  return { shown: found.slice(0, most), more: Math.max(0, found.length - most), all: all.length };
}
