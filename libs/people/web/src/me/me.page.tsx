import { Button } from '@mantine/core';
import { getSession, signOut } from '@leerspoor/people-contract';
import { dropAllDrafts, Loaded, Page, ProblemNote, useForget, useGo, useRead, useWrite } from '@leerspoor/platform-web';
import { IconLogout } from '@tabler/icons-react';
import { Suspense } from 'react';
import { useDesk } from '../desk-texts.js';
import { useExtras } from '../extras.js';
import './me.css';
import { AboutMe } from './about-me.js';
import { Choices } from './choices.js';
import { Companies } from './companies.js';
import { MyFacts } from './my-facts.js';
import { PasswordForm } from './password-form.js';
import { Sessions } from './sessions.js';

/** Ends the session and leaves nothing of it on this device. */
function useSignOut() {
  const go = useGo();
  const forget = useForget();
  const write = useWrite(signOut);
  const run = () =>
    write.mutate(
      {},
      {
        onSuccess: () => {
          dropAllDrafts();
          forget.onceGone();
          go('/inloggen', { replace: true });
        },
      },
    );
  return { run, write };
}

/** My own page: who I am here, how the screen looks, my password, where I am signed in, who looked at me. */
export function MePage() {
  const t = useDesk();
  const leave = useSignOut();
  const extras = useExtras().me;
  const read = useRead(getSession, {});
  const out = (
    <Button
      variant="default"
      loading={leave.write.isPending}
      leftSection={<IconLogout size={20} aria-hidden="true" />}
      onClick={leave.run}
    >
      {t('me.signOut')}
    </Button>
  );
  return (
    <Page title={t('me.title')} actions={out}>
      <ProblemNote error={leave.write.error} />
      <Loaded read={read}>
        {(session) => (
          <div className="me">
            <div>
              <MyFacts id={session.employeeId} />
              <Companies session={session} />
              <Choices />
              {extras.map((Extra, index) => (
                <Suspense key={index}>
                  <Extra />
                </Suspense>
              ))}
            </div>
            <div>
              {session.signedInWith === 'password' ? <PasswordForm /> : <CardOnly />}
              <Sessions />
              <AboutMe />
            </div>
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function CardOnly() {
  const t = useDesk();
  return (
    <section className="section">
      <h2>{t('me.password')}</h2>
      <p>{t('me.cardOnly')}</p>
    </section>
  );
}
