import { Button, Textarea } from '@mantine/core';
import { cancelTraining, changeTraining, inviteToTraining, type Training } from '@leerspoor/certifications-contract';
import { Actions, Dialog, InfoNote, toast } from '@leerspoor/platform-ui';
import { isRefusal, ProblemNote, useForm, useRead, useSession, useWrite } from '@leerspoor/platform-web';
import { readTraining } from '@leerspoor/certifications-contract';
import { IconCalendarOff, IconPencil, IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { PersonPicker, type Picked } from '../record/person-picker.js';
import { trainings } from '../stale.js';
import { useTrainingTexts } from '../training-texts.js';
import { Booked } from './new-training.page.js';
import { TrainingFields } from './training-fields.js';
import { draftOf, trainingValuesOf } from './training-values.js';

type Deed = 'invite' | 'change' | 'call';

/** What HR does with a session that is planned. */
export function TrainingDeeds({ training }: { training: Training }) {
  const t = useTrainingTexts();
  const { today } = useSession();
  const [deed, setDeed] = useState<Deed | null>(null);
  const close = () => setDeed(null);
  return (
    <>
      {training.day >= today && (
        <Button leftSection={<IconUserPlus size={18} aria-hidden="true" />} onClick={() => setDeed('invite')}>
          {t('training.invite')}
        </Button>
      )}
      <Button
        variant="default"
        leftSection={<IconPencil size={18} aria-hidden="true" />}
        onClick={() => setDeed('change')}
      >
        {t('training.change')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconCalendarOff size={18} aria-hidden="true" />}
        onClick={() => setDeed('call')}
      >
        {t('training.call')}
      </Button>
      {deed === 'invite' && <InviteDialog training={training} onClose={close} />}
      {deed === 'change' && <ChangeDialog training={training} onClose={close} />}
      {deed === 'call' && <CallDialog training={training} onClose={close} />}
    </>
  );
}

interface DialogProps {
  training: Training;
  onClose: () => void;
}

function InviteDialog({ training, onClose }: DialogProps) {
  const t = useTrainingTexts();
  const write = useWrite(inviteToTraining, trainings);
  const none: Picked[] = [];
  const form = useForm({
    schema: inviteToTraining.body,
    initial: { people: none },
    body: ({ people }) => ({ personIds: people.map(({ id }) => id) }),
  });
  const { people } = form.values;
  return (
    <Dialog title={t('training.inviteTitle')} onClose={onClose} wide>
      <form
        ref={form.ref}
        className="form"
        noValidate
        onSubmit={form.submit(async (body) => {
          await write.mutateAsync({ params: { trainingId: training.id }, body });
          toast({ text: t('training.invited', { count: people.length }) });
          onClose();
        })}
      >
        <PersonPicker
          label={t('form.people')}
          description={t('form.peopleNote')}
          value={people}
          onChange={(chosen) => form.set('people', chosen)}
          error={form.errorAt('personIds') && t('training.inviteMissing')}
        />
        <Booked typeId={training.type.id} people={people} />
        <ProblemNote error={form.problem} inForm />
        <Actions>
          <Button type="submit" loading={form.sending}>
            {people.length > 0 ? t('training.inviteDo', { count: people.length }) : t('training.invite')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
        </Actions>
      </form>
    </Dialog>
  );
}

/** When a colleague was first, what is typed stays and the next save is on top of theirs. */
function ChangeDialog({ training, onClose }: DialogProps) {
  const t = useTrainingTexts();
  const write = useWrite(changeTraining, trainings);
  const params = { trainingId: training.id };
  const fresh = useRead(readTraining, { params });
  const [version, setVersion] = useState(training.version);
  const form = useForm({
    schema: changeTraining.body,
    initial: trainingValuesOf(training),
    body: (values) => ({ ...draftOf(values), version }),
    draft: `training.${training.id}`,
  });
  return (
    <Dialog title={t('form.change')} onClose={onClose} wide>
      <form
        ref={form.ref}
        className="form"
        noValidate
        onSubmit={form.submit(async (body) => {
          try {
            await write.mutateAsync({ params, body });
          } catch (error) {
            if (isRefusal(error, 'certifications.training-changed'))
              setVersion((await fresh.refetch()).data?.version ?? version);
            throw error;
          }
          toast({ text: t('form.saved') });
          onClose();
        })}
      >
        <TrainingFields form={form} />
        {training.invited > 0 && <InfoNote>{t('form.moves', { count: training.invited })}</InfoNote>}
        <ProblemNote error={form.problem} inForm />
        <Actions>
          <Button type="submit" loading={form.sending}>
            {t('form.save')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
        </Actions>
      </form>
    </Dialog>
  );
}

function CallDialog({ training, onClose }: DialogProps) {
  const t = useTrainingTexts();
  const write = useWrite(cancelTraining, trainings);
  const form = useForm({
    schema: cancelTraining.body,
    initial: { reason: '' },
    body: ({ reason }) => ({ reason, version: training.version }),
  });
  return (
    <Dialog title={t('training.callTitle')} onClose={onClose}>
      <form
        ref={form.ref}
        className="form"
        noValidate
        onSubmit={form.submit(async (body) => {
          await write.mutateAsync({ params: { trainingId: training.id }, body });
          toast({ text: t('training.called') });
          onClose();
        })}
      >
        {training.invited > 0 && <p>{t('training.callWho', { count: training.invited })}</p>}
        <Textarea
          label={t('training.callReason')}
          description={t('training.callReader')}
          rows={2}
          {...form.field('reason')}
        />
        <ProblemNote error={form.problem} inForm />
        <Actions>
          <Button type="submit" loading={form.sending}>
            {t('training.call')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
        </Actions>
      </form>
    </Dialog>
  );
}
