import type { Team } from '@leerspoor/people-contract';

/** How many rows the line of a team reaches up: to the one before it under the same team, or to that team. */
export function rowsUp(teams: Pick<Team, 'id' | 'parentId'>[], index: number): number {
  const team = teams[index];
  const before = teams
    .slice(0, index)
    .findLastIndex((one) => one.id === team?.parentId || one.parentId === team?.parentId);
  return before === -1 ? 1 : index - before;
}
