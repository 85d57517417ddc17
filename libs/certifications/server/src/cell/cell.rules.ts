import {
  activityKindsOf,
  type CellAction,
  isDerived,
  ownKindsOf,
  type RenewalPolicy,
  type StandingLine,
} from '@leerspoor/certifications-contract';

interface Asker {
  employeeId: string;
  permissions: ReadonlySet<string>;
}

/** What somebody may do in a cell. About themselves they hand in, and leave the rest to others. */
export function actionsFor(
  actor: Asker,
  personId: string,
  standing: Pick<StandingLine, 'status' | 'covers' | 'confirms'>,
  type: { policy: RenewalPolicy; minimumAge: number | null },
): CellAction[] {
  const derived = isDerived(type.policy);
  if (actor.employeeId === personId) {
    const own: CellAction[] = ownKindsOf(type.policy.model).length > 0 ? ['hand-in-activity'] : [];
    return derived ? own : ['hand-in', ...own];
  }
  if (!actor.permissions.has('certifications.record')) return [];
  const held = standing.covers || ['suspended', 'incomplete'].includes(standing.status);
  const actions: [CellAction, boolean][] = [
    ['record', !derived],
    ['confirm', standing.confirms && held],
    ['activity', activityKindsOf(type.policy.model).length > 0],
    ['exempt', true],
    ['supervise', true],
    ['age', type.minimumAge !== null],
    ['appoint', type.policy.model === 'appointment'],
    ['suspend', held],
    ['revoke', held && !derived],
  ];
  return actions.filter(([, may]) => may).map(([action]) => action);
}
