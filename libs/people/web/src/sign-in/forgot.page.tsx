import { Button, TextInput } from '@mantine/core';
import { requestPasswordReset } from '@leerspoor/people-contract';
import { Link } from '@leerspoor/platform-ui';
import { ProblemNote, useForm, useWrite } from '@leerspoor/platform-web';
import { useState } from 'react';
import { useTexts } from '../texts.js';
import { Entry } from './entry.js';

/** Asks for a reset link. The answer is the same for every address. */
export function ForgotPage() {
  const t = useTexts();
  const write = useWrite(requestPasswordReset);
  const [sentTo, setSentTo] = useState<string | null>(null);
  const form = useForm({ schema: requestPasswordReset.body, initial: { email: '' } });
  const back = (
    <Link className="linky" to="/inloggen">
      {t('forgot.back')}
    </Link>
  );
  if (sentTo)
    return (
      <Entry title={t('forgot.sentTitle')}>
        <div className="form" role="status">
          <p>{t('forgot.sentText', { email: sentTo })}</p>
          {back}
        </div>
      </Entry>
    );
  return (
    <Entry title={t('forgot.title')} sub={t('forgot.text')}>
      <form
        ref={form.ref}
        className="form"
        noValidate
        onSubmit={form.submit((body) => write.mutateAsync({ body }).then(() => setSentTo(body.email)))}
      >
        <TextInput
          label={t('signIn.email')}
          type="email"
          inputMode="email"
          autoComplete="username"
          {...form.field('email')}
        />
        <ProblemNote error={form.problem} inForm />
        <Button type="submit" size="xl" fullWidth loading={form.sending}>
          {t('forgot.go')}
        </Button>
        {back}
      </form>
    </Entry>
  );
}
