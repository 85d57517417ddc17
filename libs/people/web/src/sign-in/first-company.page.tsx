import { Button, NativeSelect, PasswordInput, TextInput } from '@mantine/core';
import { createFirstCompany, getFirstCompany } from '@leerspoor/people-contract';
import { Skeleton } from '@leerspoor/platform-ui';
import { ProblemNote, useForm, useLanguage, usePathPart, useRead, useWrite } from '@leerspoor/platform-web';
import { useTexts } from '../texts.js';
import { useEnter } from './after-sign-in.js';
import { DeadLink } from './dead-link.js';
import { Entry } from './entry.js';

/** The one-time link that the first start prints: the company and its first administrator. */
export function FirstCompanyPage() {
  const t = useTexts();
  const enter = useEnter();
  const token = usePathPart('token') ?? '';
  const language = useLanguage();
  const read = useRead(getFirstCompany, { params: { token } });
  const write = useWrite(createFirstCompany);
  const form = useForm({
    schema: createFirstCompany.body,
    initial: {
      companyName: '',
      firstName: '',
      prefix: '',
      lastName: '',
      email: '',
      password: '',
      language: language,
    },
    draft: 'people.first-company',
    secret: ['password'],
  });
  if (read.error)
    return (
      <DeadLink
        error={read.error}
        title={t('first.dead')}
        text={t('first.deadText')}
        to="/inloggen"
        deed={t('invitation.toSignIn')}
      />
    );
  return (
    <Entry title={t('first.title')} sub={t('first.text')}>
      {!read.data ? (
        <Skeleton rows={5} />
      ) : (
        <form
          ref={form.ref}
          className="form"
          noValidate
          onSubmit={form.submit((body) =>
            write.mutateAsync({ params: { token }, body }).then((session) => enter(session, false, '/mensen')),
          )}
        >
          <TextInput label={t('first.company')} autoComplete="organization" {...form.field('companyName')} />
          <TextInput label={t('first.firstName')} autoComplete="given-name" {...form.field('firstName')} />
          <div className="form-pair">
            <TextInput label={t('first.prefix')} {...form.field('prefix')} />
            <TextInput label={t('first.lastName')} autoComplete="family-name" {...form.field('lastName')} />
          </div>
          <TextInput
            label={t('first.email')}
            type="email"
            inputMode="email"
            autoComplete="username"
            {...form.field('email')}
          />
          <PasswordInput
            label={t('reset.password')}
            description={t('reset.passwordNote')}
            autoComplete="new-password"
            {...form.field('password')}
          />
          <NativeSelect
            label={t('first.language')}
            data={[
              { value: 'nl', label: t('languages.nl') },
              { value: 'en', label: t('languages.en') },
            ]}
            {...form.field('language')}
          />
          <ProblemNote error={form.problem} inForm />
          <Button type="submit" size="xl" fullWidth loading={form.sending}>
            {t('first.go')}
          </Button>
        </form>
      )}
    </Entry>
  );
}
