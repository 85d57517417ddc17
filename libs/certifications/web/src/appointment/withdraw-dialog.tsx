import { Textarea } from '@mantine/core';
import { type Appointment, withdrawAppointment } from '@leerspoor/certifications-contract';
import { toast } from '@leerspoor/platform-ui';
import { FormDialog, useForm, useWrite } from '@leerspoor/platform-web';
import { useAppointmentTexts } from '../appointment-texts.js';
import { appointments } from '../stale.js';

/** Ends it at once, with a reason that the person and their lead read. */
export function WithdrawDialog({ appointment, onClose }: { appointment: Appointment; onClose: () => void }) {
  const t = useAppointmentTexts();
  const { id, version, person, state } = appointment;
  const write = useWrite(withdrawAppointment, appointments);
  const form = useForm({
    schema: withdrawAppointment.body,
    initial: { reason: '' },
    body: ({ reason }) => ({ reason, version }),
  });
  return (
    <FormDialog
      title={t('withdraw.title', { name: person.name })}
      form={form}
      onSubmit={form.submit(async (body) => {
        await write.mutateAsync({ params: { appointmentId: id }, body });
        toast({ text: t('withdraw.done') });
        onClose();
      })}
      deed={t('withdraw.button')}
      onClose={onClose}
    >
      <p>{t(state === 'active' ? 'withdraw.note' : 'withdraw.noteDraft', { name: person.name })}</p>
      <Textarea
        label={t('withdraw.reason')}
        description={t('withdraw.reasonReader', { name: person.name })}
        rows={3}
        {...form.field('reason')}
      />
    </FormDialog>
  );
}
