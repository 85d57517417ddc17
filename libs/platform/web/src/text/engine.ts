import type { Language } from '@leerspoor/platform-contract';
import type { Texts } from './types.js';

type Flat = ReadonlyMap<string, string>;
type Values = Readonly<Record<string, string | number>>;

const storedAs = 'leerspoor-language';
const loaded: Record<Language, Map<string, Flat>> = { nl: new Map(), en: new Map() };
const english = new Map<string, () => Promise<Texts>>();
const coming = new Map<string, Promise<void>>();
const watchers = new Set<() => void>();

let spoken: Language = window.localStorage.getItem(storedAs) === 'en' ? 'en' : 'nl';
document.documentElement.lang = spoken;

const flat = (texts: Texts, at = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'string' ? [[at + key, text] as [string, string]] : flat(text, `${at}${key}.`),
  );

/** Dutch unless somebody chose English. */
export const currentLanguage = (): Language => spoken;

export const watchLanguage = (watcher: () => void): (() => void) => {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
};

export function addTexts(domain: string, dutch: Texts, loadEnglish: () => Promise<Texts>): void {
  loaded.nl.set(domain, new Map(flat(dutch)));
  english.set(domain, loadEnglish);
}

export const isLoaded = (domain: string, language: Language): boolean => loaded[language].has(domain);

/** The English of a domain; asked for once. A failure is forgotten, so that the next try asks again. */
export function loadEnglish(domain: string): Promise<void> {
  const known = coming.get(domain);
  if (known) return known;
  const load = english.get(domain) ?? (() => Promise.reject(new Error(`No texts for ${domain}`)));
  const promise = load().then(
    (texts) => void loaded.en.set(domain, new Map(flat(texts))),
    (error: unknown) => {
      coming.delete(domain);
      throw error;
    },
  );
  coming.set(domain, promise);
  return promise;
}

/** From now on in this language, also on the next visit of this device. */
export async function chooseLanguage(language: Language): Promise<void> {
  window.localStorage.setItem(storedAs, language);
  if (language === spoken) return;
  if (language === 'en') await Promise.all([...english.keys()].map(loadEnglish));
  spoken = language;
  document.documentElement.lang = language;
  watchers.forEach((watcher) => watcher());
}

const rules = { nl: new Intl.PluralRules('nl'), en: new Intl.PluralRules('en') };
const numbers = { nl: new Intl.NumberFormat('nl-NL'), en: new Intl.NumberFormat('en-GB') };

/**
 * The text of a key with its values filled in; `count` chooses between `_one` and `_other` and is written as a number of
 * that language. Undefined for a key that is not there.
 */
export function textOf(
  domain: string,
  key: string,
  values: Values = {},
  language: Language = spoken,
): string | undefined {
  const texts = loaded[language].get(domain);
  const count = values['count'];
  const plural = typeof count === 'number' ? texts?.get(`${key}_${rules[language].select(count)}`) : undefined;
  const shown = (name: string, value: string | number | undefined) =>
    name === 'count' && typeof value === 'number' ? numbers[language].format(value) : String(value ?? '');
  return (plural ?? texts?.get(key))?.replace(/{{(\w+)}}/g, (_, name: string) => shown(name, values[name]));
}
