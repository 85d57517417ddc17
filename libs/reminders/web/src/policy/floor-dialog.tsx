import { LocalDate } from '@leerspoor/platform-contract';
import { getReminderPolicy, previewReminders, setReminderFloor, type KindPolicy } from '@leerspoor/reminders-contract';
import { Actions, DateField, Dialog, InfoNote, toast } from '@leerspoor/platform-ui';
import { ProblemNote, useForm, useFormat, useSession, useWrite } from '@leerspoor/platform-web';
import { Button } from '@mantine/core';
import { useDeskTexts } from '../desk-texts.js';

/** Chooses the day before which a kind is silent, and says what an earlier day brings. */
export function FloorDialog({ policy, onClose }: { policy: KindPolicy; onClose: () => void }) {
  const t = useDeskTexts();
  const format = useFormat();
  const { today } = useSession();
  const { kind, floorOn, version } = policy;
  const write = useWrite(setReminderFloor, [getReminderPolicy, previewReminders]);
  const initial: { floorOn: string } = { floorOn: floorOn ?? today };
  const form = useForm({
    schema: setReminderFloor.body,
    initial,
    body: (values) => ({ ...values, version }),
  });
  const chosen = LocalDate.safeParse(form.values.floorOn);
  const isEarlier = chosen.success && floorOn !== null && chosen.data < floorOn;
  const done = (now: KindPolicy) => {
    if (now.floorOn) toast({ text: t('rules.floorSaved', { date: format.date(now.floorOn) }) });
    onClose();
  };
  return (
    <Dialog title={t('rules.floorTitle', { kind: t(`kinds.${kind}`) })} onClose={onClose}>
      <form
        ref={form.ref}
        className="form"
        noValidate
        onSubmit={form.submit((body) => write.mutateAsync({ params: { kind }, body }).then(done))}
      >
        <p>{t('rules.floorWhy')}</p>
        <DateField label={t('rules.floorField')} today={today} {...form.pick('floorOn')} />
        {isEarlier && (
          <InfoNote>{t('rules.floorEarlier', { from: format.date(chosen.data), to: format.date(floorOn) })}</InfoNote>
        )}
        <ProblemNote error={form.problem} inForm />
        <Actions>
          <Button type="submit" loading={form.sending}>
            {t('rules.floorSave')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('rules.cancel')}
          </Button>
        </Actions>
      </form>
    </Dialog>
  );
}
