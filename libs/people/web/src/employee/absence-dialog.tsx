import { Button } from '@mantine/core';
import {
  AbsenceDraft,
  addAbsence,
  changeAbsence,
  removeAbsence,
  type Absence,
  type Employee,
} from '@leerspoor/people-contract';
import { Actions, DateField, Dialog, toast } from '@leerspoor/platform-ui';
import { ProblemNote, useForm, useSession, useWrite } from '@leerspoor/platform-web';
import { useDesk } from '../desk-texts.js';
import { PersonPick } from './person-pick.js';
import { personReads } from './person-reads.js';

/** Records, corrects or removes an absence. There is no field for a reason, on purpose. */
export function AbsenceDialog({
  person,
  absence,
  onClose,
}: {
  person: Employee;
  absence?: Absence;
  onClose: () => void;
}) {
  const t = useDesk();
  const { today } = useSession();
  const add = useWrite(addAbsence, personReads);
  const change = useWrite(changeAbsence, personReads);
  const remove = useWrite(removeAbsence, personReads);
  const employeeId = person.id;
  const form = useForm({
    schema: AbsenceDraft,
    initial: {
      startsOn: absence?.startsOn ?? today,
      endsOn: absence?.endsOn ?? '',
      standIn: absence?.standIn ?? null,
    },
    body: ({ startsOn, endsOn, standIn }) => ({ startsOn, endsOn: endsOn || null, standInId: standIn?.id ?? null }),
  });
  const done = (text: string) => {
    toast({ text });
    onClose();
  };
  return (
    <Dialog title={t('absence.title', { name: person.firstName })} onClose={onClose}>
      <form
        ref={form.ref}
        className="form"
        noValidate
        onSubmit={form.submit((body) =>
          (absence
            ? change.mutateAsync({ params: { employeeId, absenceId: absence.id }, body })
            : add.mutateAsync({ params: { employeeId }, body })
          ).then(() => done(t('absence.done'))),
        )}
      >
        <p className="dim">{t('absence.why')}</p>
        <DateField label={t('absence.from')} today={today} {...form.pick('startsOn')} />
        <DateField label={t('absence.until')} today={today} {...form.pick('endsOn')} />
        <PersonPick
          label={t('absence.standIn')}
          description={t('absence.standInNote', { name: person.firstName })}
          except={employeeId}
          {...form.pick('standIn')}
        />
        <ProblemNote error={form.problem ?? remove.error} inForm />
        <Actions>
          <Button type="submit" loading={form.sending}>
            {t('absence.save')}
          </Button>
          {absence && (
            <Button
              variant="default"
              loading={remove.isPending}
              onClick={() =>
                remove.mutate(
                  { params: { employeeId, absenceId: absence.id } },
                  { onSuccess: () => done(t('absence.removed')) },
                )
              }
            >
              {t('absence.remove')}
            </Button>
          )}
        </Actions>
      </form>
    </Dialog>
  );
}
