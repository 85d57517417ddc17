import { type CellAction, type StandingLine } from '@leerspoor/certifications-contract';

interface Asker {
  employeeId: string;
  permissions: ReadonlySet<string>;
}

/** What somebody may do in a cell. About themselves they hand in, and leave the rest to others. */
export function actionsFor(
  actor: Asker,
  personId: string,
  standing: Pick<StandingLine, 'status' | 'covers' | 'confirms'>,
): CellAction[] {
  if (actor.employeeId === personId) return ['hand-in'];
  if (!actor.permissions.has('certifications.record')) return [];
  const held = standing.covers || standing.status === 'suspended';
  return [
    'record',
    ...(standing.confirms && held ? (['confirm'] as const) : []),
    'exempt',
    ...(held ? (['suspend', 'revoke'] as const) : []),
  ];
}
