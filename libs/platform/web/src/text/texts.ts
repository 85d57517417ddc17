import type { Language } from '@leerspoor/platform-contract';
import i18next, { type BackendModule } from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { Say, Texts, Translated } from './types.js';

const english = new Map<string, () => Promise<Texts>>();
const storedAs = 'leerspoor-language';

const loader: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (_language, domain, done) => {
    const load = english.get(domain);
    if (!load) return done(new Error(`No texts for ${domain}`), false);
    load().then(
      (texts) => done(null, texts as never),
      (error: Error) => done(error, false),
    );
  },
};

const readStored = (): Language => (window.localStorage.getItem(storedAs) === 'en' ? 'en' : 'nl');

const engine = i18next.createInstance();
void engine
  .use(loader)
  .use(initReactI18next)
  .init({
    lng: readStored(),
    fallbackLng: false,
    supportedLngs: ['nl', 'en'],
    ns: [],
    defaultNS: false,
    resources: {},
    partialBundledLanguages: true,
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
engine.on('languageChanged', (language) => (document.documentElement.lang = language));
document.documentElement.lang = engine.language;

/** Dutch unless somebody chose English. */
export const currentLanguage = (): Language => (engine.language === 'en' ? 'en' : 'nl');

/** From now on in this language, also on the next visit of this device. */
export async function chooseLanguage(language: Language): Promise<void> {
  window.localStorage.setItem(storedAs, language);
  if (language === engine.language) return;
  if (language === 'en') await engine.loadNamespaces([...english.keys()]);
  await engine.changeLanguage(language);
}

/** Also redraws the caller when the language changes. */
export function useLanguage(): Language {
  return useTranslation(undefined, { i18n: engine, useSuspense: false }).i18n.language === 'en' ? 'en' : 'nl';
}

/** Says a text outside a component, if its domain is loaded. */
export const sayLoaded = (domain: string, key: string, values: Record<string, string | number>): string | undefined =>
  engine.exists(key, { ns: domain }) ? engine.t(key, { ns: domain, ...values }) : undefined;

/**
 * The texts of a domain: Dutch is the source and comes with the code, English is fetched when it is chosen.
 * Gives the hook that components say them with: `const t = useTexts(); t('signIn.title')`.
 */
export function defineTexts<const T extends Texts>(
  domain: string,
  dutch: T,
  loadEnglish: () => Promise<Translated<T>>,
): () => Say<T> {
  engine.addResourceBundle('nl', domain, dutch);
  english.set(domain, loadEnglish as () => Promise<Texts>);
  return () => useTranslation(domain, { i18n: engine }).t as unknown as Say<T>;
}
