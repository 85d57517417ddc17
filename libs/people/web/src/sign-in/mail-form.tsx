import { Button, Checkbox, PasswordInput, TextInput } from '@mantine/core';
import { signIn, type Session } from '@leerspoor/people-contract';
import { Link } from '@leerspoor/platform-ui';
import { ProblemNote, useForm, useWrite } from '@leerspoor/platform-web';
import { IconArrowRight, IconChevronRight, IconLock } from '@tabler/icons-react';
import { useTexts } from '../texts.js';

export function MailForm({ onDone }: { onDone: (session: Session, ownDevice: boolean) => Promise<void> }) {
  const t = useTexts();
  const write = useWrite(signIn);
  const form = useForm({ schema: signIn.body, initial: { email: '', password: '', keep: false } });
  return (
    <>
      <form
        ref={form.ref}
        className="form"
        noValidate
        onSubmit={form.submit((body) =>
          write.mutateAsync({ body }).then((session) => onDone(session, body.keep ?? false)),
        )}
      >
        <TextInput
          label={t('signIn.email')}
          type="email"
          inputMode="email"
          autoComplete="username"
          autoCapitalize="none"
          {...form.field('email')}
        />
        <PasswordInput label={t('signIn.password')} autoComplete="current-password" {...form.field('password')} />
        <Checkbox label={t('signIn.keep')} description={t('signIn.keepNote')} {...form.check('keep')} />
        <ProblemNote error={form.problem} />
        <Button
          type="submit"
          size="xl"
          fullWidth
          loading={form.sending}
          rightSection={<IconArrowRight size={22} aria-hidden="true" />}
        >
          {t('signIn.go')}
        </Button>
      </form>
      <ul className="entry-more">
        <li>
          <Link to="/wachtwoord-vergeten">
            <IconLock size={22} aria-hidden="true" />
            {t('signIn.forgot')}
            <IconChevronRight size={20} aria-hidden="true" />
          </Link>
        </li>
      </ul>
    </>
  );
}
