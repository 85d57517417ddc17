import { type Language } from '@leerspoor/platform-contract';
import { outsideEn } from './en.js';
import { outsideNl } from './nl.js';

export type Word = keyof typeof outsideNl;

/** What a page of outside says: Dutch for a Dutch browser, English for every other. */
export interface Words {
  language: Language;
  say: (word: Word, values?: Record<string, string | number>) => string;
  day: (date: string) => string;
  moment: (at: string) => string;
  either: (names: readonly string[]) => string;
}

export function wordsOf(browser: string): Words {
  const language: Language = /^nl\b/i.test(browser) ? 'nl' : 'en';
  const texts = language === 'nl' ? outsideNl : outsideEn;
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  const long = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  return {
    language,
    say: (word, values = {}) => texts[word].replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? '')),
    day: (date) => new Intl.DateTimeFormat(locale, { ...long, timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`)),
    moment: (at) =>
      new Intl.DateTimeFormat(locale, { ...long, hour: '2-digit', minute: '2-digit' }).format(new Date(at)),
    either: (names) => new Intl.ListFormat(locale, { type: 'disjunction' }).format(names),
  };
}
