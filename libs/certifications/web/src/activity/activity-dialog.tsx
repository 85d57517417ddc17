import { Button, Textarea } from '@mantine/core';
import {
  ActivityDetails,
  type ActivityRecord,
  addActivities,
  addActivitiesWithEvidence,
  type CellPanel,
  correctActivity,
} from '@leerspoor/certifications-contract';
import { Actions, Dialog, toast } from '@leerspoor/platform-ui';
import { ProblemNote, useForm, useSession, useWrite } from '@leerspoor/platform-web';
import { useState } from 'react';
import { ChangedNote } from '../cell/changed-note.js';
import { useSeen } from '../cell/use-seen.js';
import { useDeskTexts } from '../desk-texts.js';
import { standings } from '../stale.js';
import { ProofField } from '../record/proof-field.js';
import { ActivityFields } from './activity-fields.js';
import { activityBodyOf, activityValuesOf, freshActivity } from './activity-values.js';

interface Props {
  panel: CellPanel;
  /** Given: corrects this one. */
  activity?: ActivityRecord;
  onClose: () => void;
}

/** What somebody did that counts: only the questions of its kind. */
export function ActivityDialog({ panel, activity, onClose }: Props) {
  const { person, standing, activityKinds, subjects } = panel;
  const t = useDeskTexts();
  const { today } = useSession();
  const add = useWrite(addActivities, standings);
  const addProven = useWrite(addActivitiesWithEvidence, standings);
  const correct = useWrite(correctActivity, standings);
  const cell = useSeen({ personId: person.id, typeId: standing.typeId, seen: panel.seen });
  const [file, setFile] = useState<File | null>(null);
  const first = activityKinds[0] ?? 'hours';
  const form = useForm({
    schema: ActivityDetails,
    initial: activity ? activityValuesOf(activity) : freshActivity(today, first, subjects[0] ?? ''),
    body: activityBodyOf,
  });
  const save = form.submit(async (body) => {
    if (activity)
      await correct.mutateAsync({ params: { activityId: activity.id }, body: { ...body, version: activity.version } });
    else {
      const all = { ...body, typeId: standing.typeId, personIds: [person.id], seen: cell.seen };
      await cell.send<unknown>(() =>
        file ? addProven.mutateAsync({ body: all, extra: { file } }) : add.mutateAsync({ body: all }),
      );
    }
    toast({ text: t(activity ? 'activity.corrected' : 'activity.done') });
    onClose();
  });
  const title = t(activity ? 'activity.correctTitle' : 'activity.title', { name: person.name });
  return (
    <Dialog title={title} onClose={onClose}>
      <p className="sm dim">{standing.name}</p>
      <form ref={form.ref} className="form" noValidate onSubmit={save}>
        <ActivityFields form={form} kinds={activityKinds} model={standing.model} subjects={subjects} asksRegister />
        {!activity && <ProofField type={standing} file={file} onFile={setFile} many={false} />}
        <Textarea label={t('record.note')} description={t('optional')} rows={2} {...form.field('note')} />
        <ProblemNote error={form.problem} inForm />
        <ChangedNote change={form.problem && cell.change} />
        <Actions>
          <Button type="submit" loading={form.sending}>
            {t(cell.change ? 'record.doAnyway' : 'activity.do')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
        </Actions>
      </form>
    </Dialog>
  );
}
