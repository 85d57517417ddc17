import { Button, PasswordInput } from '@mantine/core';
import { getPasswordReset, resetPassword } from '@leerspoor/people-contract';
import { Skeleton, toast } from '@leerspoor/platform-ui';
import { ProblemNote, useForm, useGo, usePathPart, useRead, useWrite } from '@leerspoor/platform-web';
import { useTexts } from '../texts.js';
import { DeadLink } from './dead-link.js';
import { Entry } from './entry.js';

/** Chooses a new password by a link from the mail. */
export function ResetPage() {
  const t = useTexts();
  const go = useGo();
  const token = usePathPart('token') ?? '';
  const read = useRead(getPasswordReset, { params: { token } });
  const write = useWrite(resetPassword);
  const form = useForm({ schema: resetPassword.body, initial: { password: '' } });
  const dead = read.error ?? (form.problem?.code === 'people.link-dead' ? form.problem : null);
  if (dead)
    return (
      <DeadLink
        error={dead}
        title={t('reset.dead')}
        text={t('reset.deadText')}
        to="/wachtwoord-vergeten"
        deed={t('reset.again')}
      />
    );
  const onDone = () => {
    toast({ text: t('reset.done') });
    go('/inloggen', { replace: true });
  };
  return (
    <Entry title={t('reset.title')} sub={read.data && t('reset.for', { email: read.data.email })}>
      {!read.data ? (
        <Skeleton rows={2} />
      ) : (
        <form
          ref={form.ref}
          className="form"
          noValidate
          onSubmit={form.submit((body) => write.mutateAsync({ params: { token }, body }).then(onDone))}
        >
          <input
            className="visually-hidden"
            tabIndex={-1}
            aria-hidden="true"
            autoComplete="username"
            value={read.data.email}
            readOnly
          />
          <PasswordInput
            label={t('reset.password')}
            description={t('reset.passwordNote')}
            autoComplete="new-password"
            {...form.field('password')}
          />
          <ProblemNote error={form.problem} />
          <Button type="submit" size="xl" fullWidth loading={form.sending}>
            {t('reset.go')}
          </Button>
        </form>
      )}
    </Entry>
  );
}
