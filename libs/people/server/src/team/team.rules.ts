interface Branch {
  id: string;
  parentId: string | null;
}

/** Whether putting `id` below `parentId` would make a circle. `path` runs from the top down to the new parent itself. */
export const circle = (id: string, path: readonly string[]): boolean => path.includes(id);

/**
 * Teams in reading order: every parent directly before its own, brothers and sisters in the order given. A team whose
 * parent is not in the list stands at the top, so that none disappears.
 */
export function readingOrder<T extends Branch>(teams: readonly T[]): (T & { depth: number })[] {
  const known = new Set(teams.map(({ id }) => id));
  const below = new Map<string | null, T[]>();
  for (const team of teams) {
    const parent = team.parentId !== null && known.has(team.parentId) ? team.parentId : null;
    below.set(parent, [...(below.get(parent) ?? []), team]);
  }
  const walk = (parent: string | null, depth: number): (T & { depth: number })[] =>
    (below.get(parent) ?? []).flatMap((team) => [{ ...team, depth }, ...walk(team.id, depth + 1)]);
  return walk(null, 0);
}
