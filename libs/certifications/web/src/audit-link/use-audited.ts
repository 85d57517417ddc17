import { listAuditPeople } from '@leerspoor/certifications-contract';
import { usePages } from '@leerspoor/platform-web';
import { useEffect } from 'react';

/** Everybody of a link: the pages come one after the other by themselves, so that search and print have them all. */
export function useAudited(token: string) {
  const { read, items, more } = usePages(listAuditPeople, { params: { token }, query: { limit: 50 } });
  const next = more?.loading || read.isError ? undefined : more?.onMore;
  useEffect(() => next?.(), [next]);
  return { read, people: items, isWhole: more === null };
}
