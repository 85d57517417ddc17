import { Button } from '@mantine/core';
import { recordGraduation, type Training } from '@leerspoor/certifications-contract';
import { Actions, DateField, Dialog, toast } from '@leerspoor/platform-ui';
import { ProblemNote, useForm, useFormat, useSession, useWrite } from '@leerspoor/platform-web';
import { IconCertificate } from '@tabler/icons-react';
import { useState } from 'react';
import { OutcomeLines } from '../record/outcome-lines.js';
import { standings, trainings } from '../stale.js';
import { useTrainingTexts } from '../training-texts.js';

/** Everybody who passed gets a certificate, in one action; with what it comes to, by name, before it is done. */
export function Graduation({ training }: { training: Training }) {
  const t = useTrainingTexts();
  const [isOpen, setOpen] = useState(false);
  const passed = training.participants.filter(({ result, certificate }) => result === 'passed' && !certificate);
  if (training.state === 'held' && passed.length === 0) return null;
  return (
    <section className="card box stack">
      <h2>{t('training.finish')}</h2>
      <p className="sm dim">{t('training.finishNote')}</p>
      <div>
        <Button
          size="lg"
          variant={passed.length > 0 ? 'filled' : 'default'}
          leftSection={<IconCertificate size={22} aria-hidden="true" />}
          onClick={() => setOpen(true)}
        >
          {passed.length > 0 ? t('training.graduate', { count: passed.length }) : t('training.close')}
        </Button>
      </div>
      {isOpen && (
        <GraduationDialog
          training={training}
          people={passed.map(({ person }) => person)}
          onClose={() => setOpen(false)}
        />
      )}
    </section>
  );
}

interface Props {
  training: Training;
  people: { id: string; name: string }[];
  onClose: () => void;
}

function GraduationDialog({ training, people, onClose }: Props) {
  const t = useTrainingTexts();
  const say = useOutcomeToast();
  const { today } = useSession();
  const record = useWrite(recordGraduation, [...standings, ...trainings]);
  const form = useForm({
    schema: recordGraduation.body,
    initial: { printedExpiry: '' },
    body: ({ printedExpiry }) => ({ printedExpiry: printedExpiry || null }),
  });
  const send = form.submit(async (body) => {
    say(await record.mutateAsync({ params: { trainingId: training.id }, body }));
    onClose();
  });
  return (
    <Dialog title={t(people.length > 0 ? 'training.graduateTitle' : 'training.close')} onClose={onClose} wide>
      <form ref={form.ref} className="form" noValidate onSubmit={send}>
        {people.length === 0 && <p>{t('training.closeNote')}</p>}
        {people.length > 0 && training.type.needsPrintedDate && (
          <DateField
            label={t('training.printed')}
            description={t('training.printedNote')}
            today={today}
            {...form.pick('printedExpiry')}
          />
        )}
        <OutcomeLines
          people={people}
          typeId={training.type.id}
          obtainedOn={training.day}
          printedExpiry={form.values.printedExpiry}
        />
        <ProblemNote error={form.problem} inForm />
        <Actions>
          <Button type="submit" loading={form.sending}>
            {people.length > 0 ? t('training.graduate', { count: people.length }) : t('training.close')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
        </Actions>
      </form>
    </Dialog>
  );
}

function useOutcomeToast() {
  const t = useTrainingTexts();
  const f = useFormat();
  return ({ recorded, waiting, known }: { recorded: number; waiting: number; known: { name: string }[] }) => {
    const parts = [
      recorded > 0 ? t('training.recorded', { count: recorded }) : t('training.closed'),
      waiting > 0 && t('training.recordedWaiting', { count: waiting }),
      known.length > 0 && t('training.known', { names: f.list(known.map(({ name }) => name)) }),
    ];
    toast({ text: parts.filter(Boolean).join('. ') });
  };
}
