import '../record/record.css';
import { Button } from '@mantine/core';
import { type CellPanel, supervise } from '@leerspoor/certifications-contract';
import { Actions, DateField, Dialog, toast } from '@leerspoor/platform-ui';
import { ProblemNote, useForm, useSession, useWrite } from '@leerspoor/platform-web';
import { useDeskTexts } from '../desk-texts.js';
import { type Picked, PersonPicker } from '../record/person-picker.js';
import { standings } from '../stale.js';
import { typedDay } from '../status/typed.js';

/** Puts somebody under a mentor for a while: what lacks does not block then. */
export function SuperviseDialog({ panel: { person, standing }, onClose }: { panel: CellPanel; onClose: () => void }) {
  const t = useDeskTexts();
  const { today } = useSession();
  const write = useWrite(supervise, standings);
  const nobody: Picked[] = [];
  const form = useForm({
    schema: supervise.body,
    initial: { mentor: nobody, startsOn: typedDay(today), endsOn: '' },
    body: ({ mentor, ...days }) => ({
      ...days,
      personId: person.id,
      typeId: standing.typeId,
      mentorId: mentor[0]?.id ?? '',
    }),
  });
  const values = { name: person.name, type: standing.name };
  const done = () => {
    toast({ text: t('supervision.done', values) });
    onClose();
  };
  return (
    <Dialog title={t('supervision.title', values)} onClose={onClose}>
      <p className="sm dim">{t('supervision.explain', values)}</p>
      <form
        ref={form.ref}
        className="form"
        noValidate
        onSubmit={form.submit((body) => write.mutateAsync({ body }).then(done))}
      >
        <PersonPicker
          label={t('supervision.mentor')}
          value={form.values.mentor}
          onChange={(people) => form.set('mentor', people.slice(-1))}
          error={form.errorAt('mentorId')}
        />
        <div className="form-dates">
          <DateField label={t('supervision.from')} today={today} {...form.pick('startsOn')} />
          <DateField
            label={t('supervision.until')}
            description={t('supervision.untilNote')}
            today={today}
            {...form.pick('endsOn')}
          />
        </div>
        <ProblemNote error={form.problem} inForm />
        <Actions>
          <Button type="submit" loading={form.sending}>
            {t('supervision.do')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
        </Actions>
      </form>
    </Dialog>
  );
}
