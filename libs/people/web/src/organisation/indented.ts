import type { Team } from '@leerspoor/people-contract';
import type { Choice } from '@leerspoor/platform-ui';

/** Teams as choices, those below another set in. The list comes in reading order. */
export const indented = (teams: Team[] = []): Choice[] =>
  teams.map(({ id, name, depth }) => ({ value: id, label: `${'\u2003'.repeat(depth)}${name}` }));
