import type { Language } from '@leerspoor/platform-contract';
import { useLanguage, type TrailNames, type TrailSource, type TrailWords } from '@leerspoor/platform-web';
import { use } from 'react';
import { useExtras } from '../extras.js';

const known = new Map<string, Promise<TrailWords[]>>();

function wordsOf(sources: readonly TrailSource[], language: Language): Promise<TrailWords[]> {
  const key = `${language}${sources.length}`;
  const found = known.get(key) ?? Promise.all(sources.map((source) => source(language)));
  known.set(key, found);
  return found;
}

/** What acts, fields and codes are called, and what ids point at, asked of every domain. Suspends until the words are there. */
export function useTrailWords() {
  const all = use(wordsOf(useExtras().trail, useLanguage()));
  // The domains never change while the app runs, so the hooks keep their order.
  const names = all.flatMap((domain): TrailNames[] => (domain.useNames ? [domain.useNames()] : []));
  const first = (look: (words: TrailWords) => string | undefined) => all.map(look).find((word) => word !== undefined);
  return {
    act: (action: string) => first(({ acts }) => acts[action]),
    field: (name: string) => first(({ fields }) => fields[name]),
    code: (field: string, code: string) => first(({ values }) => values[field]?.[code]),
    name: (field: string, id: string) => names.map((name) => name(field, id)).find((name) => name !== undefined),
  };
}
