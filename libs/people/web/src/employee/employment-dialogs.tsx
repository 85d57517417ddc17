import { Button } from '@mantine/core';
import { addEmployment, changeEmployment, type Employee } from '@leerspoor/people-contract';
import { Actions, DateField, Dialog, toast } from '@leerspoor/platform-ui';
import { ProblemNote, useForm, useFormat, useSession, useWrite } from '@leerspoor/platform-web';
import { useDesk } from '../desk-texts.js';
import { personReads } from './person-reads.js';

interface Props {
  person: Employee;
  onClose: () => void;
}

/** Sets the last working day, or takes it back. */
export function LeaveDialog({ person, onClose }: Props) {
  const t = useDesk();
  const format = useFormat();
  const { today } = useSession();
  const employment = person.employments[0];
  const write = useWrite(changeEmployment, personReads);
  const form = useForm({
    schema: changeEmployment.body,
    initial: { startsOn: employment?.startsOn ?? '', endsOn: employment?.endsOn ?? today },
  });
  if (!employment) return null;
  const params = { employeeId: person.id, employmentId: employment.id };
  const clear = () =>
    write.mutate(
      { params, body: { startsOn: employment.startsOn, endsOn: null } },
      {
        onSuccess: () => {
          toast({ text: t('leave.cleared', { name: person.firstName }) });
          onClose();
        },
      },
    );
  return (
    <Dialog title={t('leave.title', { name: person.firstName })} onClose={onClose}>
      <form
        ref={form.ref}
        className="form"
        noValidate
        onSubmit={form.submit((body) =>
          write.mutateAsync({ params, body }).then((saved) => {
            const last = saved.employments[0]?.endsOn;
            toast({ text: t('leave.done', { day: last ? format.date(last) : '' }) });
            onClose();
          }),
        )}
      >
        <p>{t('leave.text', { name: person.firstName })}</p>
        <DateField label={t('leave.lastDay')} today={today} {...form.pick('endsOn')} />
        <ProblemNote error={form.problem ?? write.error} inForm />
        <Actions>
          <Button type="submit" loading={form.sending}>
            {t('leave.save')}
          </Button>
          {employment.endsOn && (
            <Button variant="default" onClick={clear}>
              {t('leave.clear')}
            </Button>
          )}
        </Actions>
      </form>
    </Dialog>
  );
}

/** A new employment for somebody who left. */
export function ComeBackDialog({ person, onClose }: Props) {
  const t = useDesk();
  const format = useFormat();
  const { today } = useSession();
  const write = useWrite(addEmployment, personReads);
  const form = useForm({ schema: addEmployment.body, initial: { startsOn: today } });
  return (
    <Dialog title={t('leave.backTitle', { name: person.firstName })} onClose={onClose}>
      <form
        ref={form.ref}
        className="form"
        noValidate
        onSubmit={form.submit((body) =>
          write.mutateAsync({ params: { employeeId: person.id }, body }).then((saved) => {
            const first = saved.employments[0]?.startsOn;
            toast({ text: t('leave.backDone', { name: person.firstName, day: first ? format.date(first) : '' }) });
            onClose();
          }),
        )}
      >
        <p>{t('leave.backText')}</p>
        <DateField label={t('leave.firstDay')} today={today} {...form.pick('startsOn')} />
        <ProblemNote error={form.problem} inForm />
        <Actions>
          <Button type="submit" loading={form.sending}>
            {t('leave.save')}
          </Button>
        </Actions>
      </form>
    </Dialog>
  );
}
