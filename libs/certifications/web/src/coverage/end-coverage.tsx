import { Button } from '@mantine/core';
import { type Coverage, endCoverage } from '@leerspoor/certifications-contract';
import { Actions, DateField, Dialog, toast } from '@leerspoor/platform-ui';
import { ProblemNote, useForm, useSession, useWrite } from '@leerspoor/platform-web';
import { useDeskTexts } from '../desk-texts.js';
import { coverages } from '../stale.js';
import { typedDay } from '../status/typed.js';

/** Stops asking from a day on; it cannot be taken back, so it asks. */
export function EndCoverage({ coverage, onClose }: { coverage: Coverage; onClose: () => void }) {
  const t = useDeskTexts();
  const { today } = useSession();
  const end = useWrite(endCoverage, coverages);
  const form = useForm({
    schema: endCoverage.body,
    initial: { endsOn: typedDay(today) },
    body: (values) => ({ ...values, version: coverage.version }),
  });
  const words = { type: coverage.type.name, place: coverage.location.name };
  const send = form.submit((body) =>
    end.mutateAsync({ params: { coverageId: coverage.id }, body }).then(() => {
      toast({ text: t('coverage.ending.done', words) });
      onClose();
    }),
  );
  return (
    <Dialog title={t('coverage.ending.title', words)} onClose={onClose}>
      <p className="sm">{t('coverage.ending.note')}</p>
      <form ref={form.ref} className="form" noValidate onSubmit={send}>
        <DateField label={t('coverage.ending.from')} today={today} {...form.pick('endsOn')} />
        <ProblemNote error={form.problem} inForm />
        <Actions>
          <Button type="submit" loading={form.sending}>
            {t('coverage.ending.do')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
        </Actions>
      </form>
    </Dialog>
  );
}
