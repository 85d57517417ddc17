import { Button, Checkbox, TextInput } from '@mantine/core';
import { type Appointment, signAppointment, type SigningSide } from '@leerspoor/certifications-contract';
import { toast } from '@leerspoor/platform-ui';
import { ProblemNote, useForm, useWrite } from '@leerspoor/platform-web';
import { IconSignature } from '@tabler/icons-react';
import { useAppointmentTexts } from '../appointment-texts.js';
import { appointments } from '../stale.js';

/** Puts a signature under the words above: read, understood, own name. */
export function SignForm({ appointment: { id, hash }, side }: { appointment: Appointment; side: SigningSide }) {
  const t = useAppointmentTexts();
  const sign = useWrite(signAppointment, appointments);
  const form = useForm({
    schema: signAppointment.body,
    initial: { name: '', understood: false },
    body: (values) => ({ ...values, as: side, hash }),
  });
  return (
    <section className="card box stack">
      <h2>{t('sign.title')}</h2>
      <p>{t(side === 'person' ? 'sign.asPerson' : 'sign.asEmployer')}</p>
      <form
        ref={form.ref}
        className="form"
        noValidate
        onSubmit={form.submit(async (body) => {
          const { state } = await sign.mutateAsync({ params: { appointmentId: id }, body });
          toast({ text: t(state.startsWith('waits') ? 'sign.doneWaits' : 'sign.done') });
        })}
      >
        <Checkbox
          size="lg"
          label={t('sign.read')}
          {...form.check('understood')}
          error={form.errorAt('understood') && t('sign.readMissing')}
        />
        <TextInput
          label={t('sign.name')}
          description={t('sign.nameNote')}
          autoComplete="name"
          size="lg"
          {...form.field('name')}
        />
        <ProblemNote error={form.problem} inForm />
        <Button
          type="submit"
          size="xl"
          fullWidth
          loading={form.sending}
          leftSection={<IconSignature size={24} aria-hidden="true" />}
        >
          {t('sign.do')}
        </Button>
        <p className="xs dim">{t('sign.kept')}</p>
      </form>
    </section>
  );
}
