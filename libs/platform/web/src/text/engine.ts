import type { Language } from '@leerspoor/platform-contract';
import type { Texts } from './types.js';

type Values = Readonly<Record<string, string | number>>;

const storedAs = 'leerspoor-language';
const loaded: Record<Language, Map<string, Texts>> = { nl: new Map(), en: new Map() };
/** Makes something the first time that it is asked. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

const flats = new WeakMap<Texts, Map<string, string>>();
const english = new Map<string, () => Promise<Texts>>();
const coming = new Map<string, Promise<void>>();
const watchers = new Set<() => void>();

let spoken: Language = window.localStorage.getItem(storedAs) === 'en' ? 'en' : 'nl';
document.documentElement.lang = spoken;

function flatten(texts: Texts, at: string, into: Map<string, string>): Map<string, string> {
  for (const [key, text] of Object.entries(texts))
    if (typeof text === 'string') into.set(at + key, text);
    else flatten(text, `${at}${key}.`, into);
  return into;
}

/** By their whole key; made when the first of them is said. */
function flat(texts: Texts): ReadonlyMap<string, string> {
  const known = flats.get(texts) ?? flatten(texts, '', new Map());
  flats.set(texts, known);
  return known;
}

/** Dutch unless somebody chose English. */
export const currentLanguage = (): Language => spoken;

export const watchLanguage = (watcher: () => void): (() => void) => {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
};

export function addTexts(domain: string, dutch: Texts, loadEnglish: () => Promise<Texts>): void {
  loaded.nl.set(domain, dutch);
  english.set(domain, loadEnglish);
}

export const isLoaded = (domain: string, language: Language): boolean => loaded[language].has(domain);

/** The English of a domain; asked for once. A failure is forgotten, so that the next try asks again. */
export function loadEnglish(domain: string): Promise<void> {
  const known = coming.get(domain);
  if (known) return known;
  const load = english.get(domain) ?? (() => Promise.reject(new Error(`No texts for ${domain}`)));
  const promise = load().then(
    (texts) => void loaded.en.set(domain, texts),
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

/** Counting in a language; made when something is counted, which the first screen hardly does. */
const counting = {
  nl: once(() => ({ rules: new Intl.PluralRules('nl'), numbers: new Intl.NumberFormat('nl-NL') })),
  en: once(() => ({ rules: new Intl.PluralRules('en'), numbers: new Intl.NumberFormat('en-GB') })),
};

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
  const found = loaded[language].get(domain);
  const texts = found && flat(found);
  const count = values['count'];
  const plural =
    typeof count === 'number' ? texts?.get(`${key}_${counting[language]().rules.select(count)}`) : undefined;
  const shown = (name: string, value: string | number | undefined) =>
    name === 'count' && typeof value === 'number' ? counting[language]().numbers.format(value) : String(value ?? '');
  return (plural ?? texts?.get(key))?.replace(/{{(\w+)}}/g, (_, name: string) => shown(name, values[name]));
}
