import { type ActivityRecord, type CellPanel } from '@leerspoor/certifications-contract';
import { type ReactNode } from 'react';
import { ActivityList } from './activity-list.js';
import { Meter } from './meter.js';
import { Parts } from './parts.js';

interface Props {
  panel: CellPanel;
  mine: boolean;
  /** What can be done with an activity. */
  deeds?: (activity: ActivityRecord) => ReactNode;
}

/** Everything that counts in one cell: how far it is, what goes with it, and what was done. */
export function Counting({ panel, mine, deeds }: Props) {
  const { meter, parts, activities, activityKinds, standing } = panel;
  const counts = activities.length > 0 || activityKinds.length > 0;
  return (
    <>
      {meter && <Meter meter={meter} yearly={standing.model === 'count'} mine={mine} />}
      <Parts parts={parts} />
      {counts && <ActivityList activities={activities} {...(deeds ? { deeds } : undefined)} />}
    </>
  );
}
