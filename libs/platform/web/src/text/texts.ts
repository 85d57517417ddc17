import type { Language } from '@leerspoor/platform-contract';
import { use, useSyncExternalStore } from 'react';
import { addTexts, currentLanguage, isLoaded, loadEnglish, textOf, watchLanguage } from './engine.js';
import type { Say, Texts, Translated } from './types.js';

/** The language of the screen; redraws the caller when it changes. */
export const useLanguage = (): Language => useSyncExternalStore(watchLanguage, currentLanguage);

/** Says a text outside its own domain, if it is there. */
export const sayLoaded = (domain: string, key: string, values: Record<string, string | number>): string | undefined =>
  textOf(domain, key, values);

/**
 * The texts of a domain: Dutch is the source and comes with the code, English is fetched when it is chosen.
 * Gives the hook that components say them with: `const t = useTexts(); t('signIn.title')`.
 */
export function defineTexts<const T extends Texts>(
  domain: string,
  dutch: T,
  load: () => Promise<Translated<T>>,
): () => Say<T> {
  addTexts(domain, dutch, load);
  const sayers = { nl: sayerOf<T>(domain, 'nl'), en: sayerOf<T>(domain, 'en') };
  return function useTexts() {
    const language = useLanguage();
    if (!isLoaded(domain, language)) use(loadEnglish(domain));
    return sayers[language];
  };
}

const sayerOf =
  <T>(domain: string, language: Language): Say<T> =>
  (key: string, values?: Record<string, string | number>) =>
    textOf(domain, key, values, language) ?? key;
