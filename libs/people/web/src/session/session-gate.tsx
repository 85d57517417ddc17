import { getSession } from '@leerspoor/people-contract';
import {
  chooseLanguage,
  claimDrafts,
  claimKept,
  isRefusal,
  Loaded,
  PageWait,
  SessionPart,
  useKept,
} from '@leerspoor/platform-web';
import { useEffect, type ReactNode } from 'react';

/** Lets in who is signed in. Who is not is sent to the sign-in page by the answer itself. */
export function SessionGate({ children }: { children: ReactNode }) {
  const { read } = useKept(getSession, {});
  const { language, employeeId } = read.data ?? {};
  useEffect(() => {
    if (language) void chooseLanguage(language);
    if (employeeId) claimDrafts(employeeId);
    if (employeeId) claimKept(employeeId);
  }, [language, employeeId]);
  const waiting = <PageWait />;
  if (isRefusal(read.error, 'unauthenticated')) return waiting;
  return (
    <Loaded read={read} skeleton={waiting}>
      {(session) => <SessionPart session={session}>{children}</SessionPart>}
    </Loaded>
  );
}
