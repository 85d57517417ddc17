import { Button, PasswordInput } from '@mantine/core';
import { changePassword, listSessions } from '@leerspoor/people-contract';
import { Actions, toast } from '@leerspoor/platform-ui';
import { ProblemNote, useForm, useWrite } from '@leerspoor/platform-web';
import { useDesk } from '../desk-texts.js';

export function PasswordForm() {
  const t = useDesk();
  const write = useWrite(changePassword, [listSessions]);
  const form = useForm({ schema: changePassword.body, initial: { oldPassword: '', newPassword: '' } });
  return (
    <section className="section">
      <h2>{t('me.password')}</h2>
      <form
        ref={form.ref}
        className="form"
        noValidate
        onSubmit={form.submit((body) =>
          write.mutateAsync({ body }).then(() => {
            form.reset();
            toast({ text: t('me.changed') });
          }),
        )}
      >
        <PasswordInput label={t('me.oldPassword')} autoComplete="current-password" {...form.field('oldPassword')} />
        <PasswordInput
          label={t('me.newPassword')}
          description={t('me.newNote')}
          autoComplete="new-password"
          {...form.field('newPassword')}
        />
        <ProblemNote error={form.problem} />
        <Actions>
          <Button type="submit" variant="default" loading={form.sending}>
            {t('me.change')}
          </Button>
        </Actions>
      </form>
    </section>
  );
}
