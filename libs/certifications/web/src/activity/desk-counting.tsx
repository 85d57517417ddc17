import { ActionIcon } from '@mantine/core';
import { type ActivityRecord, type CellPanel, removeActivity } from '@leerspoor/certifications-contract';
import { toast } from '@leerspoor/platform-ui';
import { useSession, useWrite } from '@leerspoor/platform-web';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { RemoveEvidence } from '../cell/remove-evidence.js';
import { useDeskTexts } from '../desk-texts.js';
import { AddProof } from '../meter/add-proof.js';
import { Counting } from '../meter/counting.js';
import { standings } from '../stale.js';
import { ActivityDialog } from './activity-dialog.js';

/** What counts in a cell, as HR sees it: what was done can be corrected and taken out. */
export function DeskCounting({ panel }: { panel: CellPanel }) {
  const { employeeId } = useSession();
  const [corrected, setCorrected] = useState<ActivityRecord | null>(null);
  // A toolbox is corrected on the list of the meeting, what waits is decided about in the queue.
  const deeds = (activity: ActivityRecord) =>
    activity.source !== 'meeting' &&
    activity.state === 'verified' && (
      <Deeds
        activity={activity}
        takesProof={panel.standing.storesImage}
        name={panel.person.name.split(' ')[0] ?? ''}
        onCorrect={setCorrected}
      />
    );
  return (
    <>
      <Counting
        panel={panel}
        mine={panel.person.id === employeeId}
        {...(panel.actions.includes('activity') ? { deeds } : undefined)}
      />
      {corrected && <ActivityDialog panel={panel} activity={corrected} onClose={() => setCorrected(null)} />}
    </>
  );
}

interface DeedsProps {
  activity: ActivityRecord;
  takesProof: boolean;
  name: string;
  onCorrect: (activity: ActivityRecord) => void;
}

function Deeds({ activity, takesProof, name, onCorrect }: DeedsProps) {
  const t = useDeskTexts();
  const remove = useWrite(removeActivity, standings);
  const take = (version: number, removed: boolean) =>
    remove.mutate(
      { params: { activityId: activity.id }, body: { version, removed } },
      {
        onSuccess: (done) => removed && toast({ text: t('activity.removed'), undo: () => take(done.version, false) }),
      },
    );
  return (
    <span>
      {takesProof && <AddProof activityId={activity.id} what={activity.on} />}
      {activity.files.map((file) => (
        <RemoveEvidence key={file.id} from={{ activityId: activity.id }} file={file} name={name} />
      ))}
      <ActionIcon size={44} c="var(--ls-ink)" aria-label={t('activity.correct')} onClick={() => onCorrect(activity)}>
        <IconPencil size={18} aria-hidden="true" />
      </ActionIcon>
      <ActionIcon
        size={44}
        c="var(--ls-ink)"
        aria-label={t('activity.remove')}
        loading={remove.isPending}
        onClick={() => take(activity.version, true)}
      >
        <IconTrash size={18} aria-hidden="true" />
      </ActionIcon>
    </span>
  );
}
