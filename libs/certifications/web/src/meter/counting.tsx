import { type ActivityRecord, type CellPanel } from '@leerspoor/certifications-contract';
import { useFormat } from '@leerspoor/platform-web';
import { IconHourglass } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { useTexts } from '../texts.js';
import { ActivityList } from './activity-list.js';
import { Meter } from './meter.js';
import { Parts } from './parts.js';

interface Props {
  panel: CellPanel;
  mine: boolean;
  /** What can be done with an activity. */
  deeds?: (activity: ActivityRecord) => ReactNode;
  /** What can be added, under the meter. */
  add?: ReactNode;
}

/** Everything that counts in one cell: how far it is, what goes with it, and what was done. */
export function Counting({ panel, mine, deeds, add }: Props) {
  const { meter, parts, activities, activityKinds, standing } = panel;
  const counts = activities.length > 0 || activityKinds.length > 0;
  return (
    <>
      {meter && <Meter meter={meter} yearly={standing.model === 'count'} mine={mine} />}
      <WaitingLine activities={activities} />
      {add}
      <Parts parts={parts} />
      {counts && <ActivityList activities={activities} {...(deeds ? { deeds } : undefined)} />}
    </>
  );
}

/** What HR still has to check, apart from what is done: "7 uur wacht op controle". */
function WaitingLine({ activities }: Pick<CellPanel, 'activities'>) {
  const t = useTexts();
  const f = useFormat();
  const waiting = activities.filter(({ state }) => state === 'waiting');
  if (waiting.length === 0) return null;
  const kinds = [...new Set(waiting.map(({ kind }) => kind))];
  const what = kinds.map((kind) => {
    const own = waiting.filter((activity) => activity.kind === kind);
    if (kind === 'count') return t('meter.missing.activities', { count: own.length });
    const subject = own.map((activity) => activity.subject).join(', ');
    return t(`activities.amount.${kind}`, { count: own.reduce((sum, { amount }) => sum + amount, 0), subject });
  });
  return (
    <p className="meter-waits">
      <IconHourglass size={20} aria-hidden="true" />
      {t('activities.waits', { what: f.list(what) })}
    </p>
  );
}
