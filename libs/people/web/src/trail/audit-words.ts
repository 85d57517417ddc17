import type { AuditLine } from '@leerspoor/people-contract';
import { useDesk } from '../desk-texts.js';
import { useTrailWords } from './trail-words.js';

const shown = (value: unknown): string =>
  Array.isArray(value)
    ? value.map(shown).join(', ')
    : value !== null && typeof value === 'object'
      ? JSON.stringify(value)
      : String(value);

/** A line of the log in words: the act, who did it, and the details that were kept. */
export function useAuditWords() {
  const t = useDesk();
  const word = useTrailWords();
  return {
    what: ({ action }: AuditLine) => word(action) ?? t('trail.other', { action }),
    who: ({ actorName }: AuditLine) => actorName || t('trail.system'),
    details: ({ details }: AuditLine) =>
      Object.entries(details)
        .map(([name, value]) => `${name}: ${shown(value)}`)
        .join(' · '),
  };
}
