import { getSession, type Session } from '@leerspoor/people-contract';
import { chooseLanguage, claimDrafts, keepFor, useForget, useGo, useKnown } from '@leerspoor/platform-web';

const companyKey = 'leerspoor-company';

/** The company of the last sign-in on this device, to greet with; nothing about the person. */
export const lastCompany = (): string | null => window.localStorage.getItem(companyKey);

/** Only an address of ours: a link in a mail must not be able to lead away. */
export const safeAddress = (to: string | undefined): string => (to && /^\/(?![/\\])/.test(to) ? to : '/vandaag');

/** Lands where one wanted to be, as the person who just signed in; `ownDevice`: what they see may stay here for when there is no connection. */
export function useEnter(): (session: Session, ownDevice: boolean, to?: string) => Promise<void> {
  const forget = useForget();
  const know = useKnown(getSession, {});
  const go = useGo();
  return async (session, ownDevice, to) => {
    forget.unseen();
    know(session);
    claimDrafts(session.employeeId);
    keepFor(ownDevice ? session.employeeId : null);
    window.localStorage.setItem(companyKey, session.company.name);
    await chooseLanguage(session.language);
    go(safeAddress(to), { replace: true });
  };
}
