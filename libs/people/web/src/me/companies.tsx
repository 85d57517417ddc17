import { Button } from '@mantine/core';
import { switchCompany, type Session } from '@leerspoor/people-contract';
import { isOwnDevice, ProblemNote, useWrite } from '@leerspoor/platform-web';
import { useDesk } from '../desk-texts.js';
import { useEnter } from '../sign-in/after-sign-in.js';

/** For who belongs to several companies: where one is, and the way to the others. */
export function Companies({ session }: { session: Session }) {
  const t = useDesk();
  const enter = useEnter();
  const write = useWrite(switchCompany);
  if (session.memberships.length < 2) return null;
  return (
    <section className="section">
      <h2>{t('me.companies')}</h2>
      <ul className="session-list">
        {session.memberships.map((one) => (
          <li key={one.id}>
            <div>
              <b>{one.companyName}</b>
            </div>
            {one.current ? (
              <span className="dim">{t('me.here')}</span>
            ) : (
              <Button
                size="sm"
                variant="default"
                loading={write.isPending}
                onClick={() =>
                  write.mutate(
                    { body: { membershipId: one.id } },
                    { onSuccess: (next) => void enter(next, isOwnDevice()) },
                  )
                }
              >
                {t('me.switchTo', { company: one.companyName })}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <ProblemNote error={write.error} />
    </section>
  );
}
