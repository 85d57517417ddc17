import { type Sql, sql } from '@leerspoor/platform-server';
import { type Reach } from './reach.rules.js';

/**
 * A condition for a statement: `person` (a column that holds an employee's id) lies within reach. A team is everybody below
 * in the reporting line, however deep, and oneself; circles end by themselves.
 */
export function within(reach: Reach, person: Sql): Sql {
  if (reach.kind === 'all') return sql`true`;
  if (reach.kind === 'self') return sql`${person} = ${reach.employeeId}::uuid`;
  return sql`${person} in (
    with recursive below as (
      select ${reach.employeeId}::uuid as id
      union
      select e.id from employee e join below on e.lead_id = below.id
    ) select id from below)`;
}
