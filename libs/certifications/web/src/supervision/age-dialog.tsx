import { Button } from '@mantine/core';
import { setAge } from '@leerspoor/certifications-contract';
import { Actions, DateField, Dialog, toast } from '@leerspoor/platform-ui';
import { ProblemNote, useForm, useSession, useWrite } from '@leerspoor/platform-web';
import { useDeskTexts } from '../desk-texts.js';
import { standings } from '../stale.js';

interface Props {
  person: { id: string; name: string };
  age: number;
  reachedOn: string | null;
  onClose: () => void;
}

/** The day on which somebody comes of an age; nothing is kept of who is old enough. */
export function AgeDialog({ person, age, reachedOn, onClose }: Props) {
  const t = useDeskTexts();
  const { today } = useSession();
  const write = useWrite(setAge, standings);
  const form = useForm({ schema: setAge.body, initial: { reachedOn: reachedOn ?? '' } });
  const params = { personId: person.id, age };
  const done = () => {
    toast({ text: t('supervision.ageDone') });
    onClose();
  };
  return (
    <Dialog title={t('supervision.ageTitle', { name: person.name, age })} onClose={onClose}>
      <p className="sm dim">{t('supervision.ageExplain')}</p>
      <form
        ref={form.ref}
        className="form"
        noValidate
        onSubmit={form.submit((body) => write.mutateAsync({ params, body }).then(done))}
      >
        <DateField label={t('supervision.ageOn', { age })} today={today} {...form.pick('reachedOn')} />
        <ProblemNote error={form.problem} inForm />
        <Actions>
          <Button type="submit" loading={form.sending}>
            {t('supervision.ageDo')}
          </Button>
          <Button
            variant="default"
            onClick={() => void write.mutateAsync({ params, body: { reachedOn: null } }).then(done)}
          >
            {t('supervision.ageForget')}
          </Button>
        </Actions>
      </form>
    </Dialog>
  );
}
