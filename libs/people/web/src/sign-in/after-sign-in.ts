import { getSession, type Session } from '@leerspoor/people-contract';
import { chooseLanguage, claimDrafts, useForget, useGo, useKnown } from '@leerspoor/platform-web';

const companyKey = 'leerspoor-company';

/** The company of the last sign-in on this device, to greet with; nothing about the person. */
export const lastCompany = (): string | null => window.localStorage.getItem(companyKey);

/** Only an address of ours: a link in a mail must not be able to lead away. */
export const safeAddress = (to: string | undefined): string => (to && /^\/(?![/\\])/.test(to) ? to : '/vandaag');

/** Lands where one wanted to be, as the person who just signed in. */
export function useEnter(): (session: Session, to?: string) => Promise<void> {
  const forget = useForget();
  const know = useKnown(getSession, {});
  const go = useGo();
  return async (session, to) => {
    forget.unseen();
    know(session);
    claimDrafts(session.employeeId);
    window.localStorage.setItem(companyKey, session.company.name);
    await chooseLanguage(session.language);
    go(safeAddress(to), { replace: true });
  };
}
