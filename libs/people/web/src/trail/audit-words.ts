import type { AuditLine } from '@leerspoor/people-contract';
import { useDesk } from '../desk-texts.js';
import { nl } from '../desk-texts/nl.js';
import { tellDetails } from './details.js';
import { useTrailWords } from './trail-words.js';

/** A line of the log in words: the act, who did it, and the details that were kept. */
export function useAuditWords() {
  const t = useDesk();
  const word = useTrailWords();
  return {
    what: ({ action }: AuditLine) => word(action) ?? t('trail.other', { action }),
    who: ({ actorName }: AuditLine) => actorName || t('trail.system'),
    details: ({ details }: AuditLine) =>
      tellDetails(details, {
        field: (name) =>
          name in nl.trail.fields ? t(`trail.fields.${name as keyof typeof nl.trail.fields}`) : undefined,
        changed: t('trail.said.changed'),
        yes: t('trail.said.yes'),
        no: t('trail.said.no'),
        nothing: t('trail.said.nothing'),
      }),
  };
}
