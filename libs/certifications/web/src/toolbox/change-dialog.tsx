import { Button, TextInput } from '@mantine/core';
import { changeToolboxMeeting, type ToolboxMeeting } from '@leerspoor/certifications-contract';
import { Actions, Dialog, InfoNote, toast } from '@leerspoor/platform-ui';
import { ProblemNote, useForm, useWrite } from '@leerspoor/platform-web';
import { useState } from 'react';
import { type Picked, PersonPicker } from '../record/person-picker.js';
import { toolboxes } from '../stale.js';
import { useToolboxTexts } from '../toolbox-texts.js';

interface Props {
  /** As it is now: it may change while the form is open. */
  meeting: ToolboxMeeting;
  /** Reads it anew, so that a refusal shows at once what somebody else changed. */
  refresh: () => void;
  onClose: () => void;
}

/** What it is about, where, and who leads it, as long as it is open. Somebody else's change is to be seen first. */
export function ChangeDialog({ meeting, refresh, onClose }: Props) {
  const t = useToolboxTexts();
  const { id: meetingId, topic, place, leader } = meeting;
  const [first] = useState(meeting.version);
  const [seen, setSeen] = useState(first);
  const write = useWrite(changeToolboxMeeting, toolboxes);
  const leaders: Picked[] = [leader];
  const form = useForm({
    schema: changeToolboxMeeting.body,
    initial: { topic, place, leader: leaders },
    body: (values) => ({
      version: seen,
      topic: values.topic,
      place: values.place,
      leaderId: values.leader[0]?.id ?? '',
    }),
  });
  return (
    <Dialog title={t('change.title')} onClose={onClose}>
      <form
        ref={form.ref}
        className="form"
        noValidate
        onSubmit={form.submit(async (body) => {
          await write.mutateAsync({ params: { meetingId }, body }).finally(refresh);
          toast({ text: t('change.saved') });
          onClose();
        })}
      >
        <TextInput
          label={t('new.topic')}
          maxLength={100}
          {...form.field('topic')}
          error={form.errorAt('topic') && t('new.topicMissing')}
        />
        <TextInput label={t('new.place')} description={t('optional')} maxLength={200} {...form.field('place')} />
        <PersonPicker
          label={t('change.leader')}
          description={t('change.leaderNote')}
          value={form.values.leader}
          onChange={(chosen) => form.set('leader', chosen.slice(-1))}
          error={form.errorAt('leaderId') && t('change.leaderMissing')}
        />
        <div role="alert">
          {meeting.version !== seen && (
            <InfoNote>
              {t('change.other', { topic, place: place || t('change.nowhere'), leader: leader.name })}{' '}
              <button type="button" className="linky" onClick={() => setSeen(meeting.version)}>
                {t('change.seen')}
              </button>
            </InfoNote>
          )}
        </div>
        {!(form.problem?.problem.code === 'stale' && meeting.version > first) && (
          <ProblemNote error={form.problem} inForm />
        )}
        <Actions>
          <Button type="submit" loading={form.sending}>
            {t('change.save')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('one.keep')}
          </Button>
        </Actions>
      </form>
    </Dialog>
  );
}
