import { mostCounted } from '@leerspoor/reminders-contract';
import { useTexts } from '../texts.js';

/** "2 nieuwe berichten"; the count stops at a hundred. */
export function useUnreadWords(count: number | undefined): string | undefined {
  const t = useTexts();
  if (count === undefined) return undefined;
  if (count === 0) return t('inbox.allRead');
  return count < mostCounted ? t('inbox.new', { count }) : t('inbox.manyNew', { most: mostCounted - 1 });
}
