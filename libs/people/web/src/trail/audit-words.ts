import type { AuditLine } from '@leerspoor/people-contract';
import { useFormat } from '@leerspoor/platform-web';
import { useDesk } from '../desk-texts.js';
import { tellDetails } from './details.js';
import { useTrailWords } from './trail-words.js';

/** A line of the log in words: the act, who did it, and the details that were kept. */
export function useAuditWords() {
  const t = useDesk();
  const format = useFormat();
  const { act, ...words } = useTrailWords();
  return {
    what: ({ action }: AuditLine) => act(action) ?? t('trail.other'),
    who: ({ actorName }: AuditLine) => actorName || t('trail.system'),
    details: ({ details }: AuditLine) =>
      tellDetails(details, {
        ...words,
        day: (day) => format.date(day, 'numeric'),
        changed: t('trail.said.changed'),
        yes: t('trail.said.yes'),
        no: t('trail.said.no'),
        nothing: t('trail.said.nothing'),
      }),
  };
}
