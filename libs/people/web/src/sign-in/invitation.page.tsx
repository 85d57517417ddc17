import { Button, Checkbox, PasswordInput } from '@mantine/core';
import { acceptInvitation, getInvitation } from '@leerspoor/people-contract';
import { Skeleton } from '@leerspoor/platform-ui';
import { ProblemNote, useForm, usePathPart, useRead, useWrite } from '@leerspoor/platform-web';
import { IconArrowRight } from '@tabler/icons-react';
import { useTexts } from '../texts.js';
import { useEnter } from './after-sign-in.js';
import { DeadLink } from './dead-link.js';
import { Entry } from './entry.js';

/** The first visit: who invites, one password, and in. */
export function InvitationPage() {
  const t = useTexts();
  const enter = useEnter();
  const token = usePathPart('token') ?? '';
  const read = useRead(getInvitation, { params: { token } });
  const write = useWrite(acceptInvitation);
  const form = useForm({ schema: acceptInvitation.body, initial: { password: '', keep: false } });
  const dead = read.error ?? (form.problem?.code === 'people.link-dead' ? form.problem : null);
  if (dead)
    return (
      <DeadLink
        error={dead}
        title={t('invitation.dead')}
        text={t('invitation.deadText')}
        to="/inloggen"
        deed={t('invitation.toSignIn')}
      />
    );
  if (!read.data)
    return (
      <Entry title={t('signIn.atNobody')}>
        <Skeleton rows={3} />
      </Entry>
    );
  const { companyName: company, firstName: name, email, hasAccount } = read.data;
  return (
    <Entry title={t('invitation.title', { name })} sub={t('invitation.at', { company })}>
      <form
        ref={form.ref}
        className="form"
        noValidate
        onSubmit={form.submit((body) =>
          write.mutateAsync({ params: { token }, body }).then((session) => enter(session, body.keep ?? false)),
        )}
      >
        <p>{hasAccount ? t('invitation.known', { email, company }) : t('invitation.text')}</p>
        <PasswordInput
          label={t('signIn.password')}
          description={hasAccount ? undefined : t('reset.passwordNote')}
          autoComplete={hasAccount ? 'current-password' : 'new-password'}
          {...form.field('password')}
        />
        <Checkbox label={t('signIn.keep')} description={t('signIn.keepNote')} {...form.check('keep')} />
        <ProblemNote error={form.problem} />
        <Button
          type="submit"
          size="xl"
          fullWidth
          loading={form.sending}
          rightSection={<IconArrowRight size={22} aria-hidden="true" />}
        >
          {t('invitation.go')}
        </Button>
        {!hasAccount && <p className="sm dim">{t('invitation.email', { email })}</p>}
      </form>
    </Entry>
  );
}
