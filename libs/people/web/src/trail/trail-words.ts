import type { Language } from '@leerspoor/platform-contract';
import { useLanguage, type TrailSource } from '@leerspoor/platform-web';
import { use } from 'react';
import { useExtras } from '../extras.js';

type Words = Readonly<Record<string, string>>;
const known = new Map<string, Promise<Words>>();

function wordsOf(sources: readonly TrailSource[], language: Language): Promise<Words> {
  const key = `${language}${sources.length}`;
  const found =
    known.get(key) ??
    Promise.all(sources.map((source) => source(language))).then((all) => Object.assign({}, ...all) as Words);
  known.set(key, found);
  return found;
}

/** What an act is called; undefined for one that nobody has a word for. Suspends until the words are there. */
export function useTrailWords(): (action: string) => string | undefined {
  const words = use(wordsOf(useExtras().trail, useLanguage()));
  return (action) => words[action];
}
