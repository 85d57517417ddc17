import { type TypeCandidate } from '@leerspoor/connections-contract';
import { fold } from '@leerspoor/platform-contract';
import { type TypeState } from '../certificates/certificate-snapshot.js';
import { likeness, LikenessIndex } from './similarity.rules.js';
import { spokenNames } from './type-synonyms.rules.js';

// Words that say that it is a paper, not which one.
const noise = new Set([
  'certificaat',
  'certificate',
  'diploma',
  'cursus',
  'training',
  'opleiding',
  'pas',
  'pasje',
  'bewijs',
  'getuigschrift',
  'herhaling',
  'nr',
  'niveau',
  'voor',
  'van',
  'de',
  'het',
  'een',
  'en',
  'the',
  'of',
]);
const alike = 0.6;
const mostSuggestions = 3;

/** Words of a name in a fixed order, so that 'VOL VCA' and 'VCA (VOL)' are one. */
function keyOf(text: string): string {
  const words = fold(text.replace(/([a-z])(\d)/gi, '$1 $2').replace(/(\d)([a-z])/gi, '$1 $2')).split(' ');
  const telling = words.filter((word) => !noise.has(word));
  return (telling.length > 0 ? telling : words).sort().join(' ');
}

const squeezed = (text: string) => fold(text).replaceAll(' ', '');

/** 'Basisveiligheid VCA (B-VCA)' is also 'Basisveiligheid VCA' and 'B-VCA'. */
function namesOf({ code, nameNl, nameEn, libraryCode }: TypeState): string[] {
  const parts = [nameNl, nameEn].flatMap((name) => {
    const inner = /^(.*?)\s*\(([^)]+)\)\s*$/.exec(name);
    return inner ? [name, inner[1] as string, inner[2] as string] : [name];
  });
  return [code, ...parts, ...spokenNames(libraryCode)].filter((name) => fold(name) !== '');
}

export const typeCandidateOf = ({ id, libraryCode, name }: TypeState): TypeCandidate => ({
  typeId: id,
  libraryCode: id === null ? libraryCode : null,
  name,
});

/** Finds types by what people call them: those of the company first, then those of the library. */
export class TypeIndex {
  private readonly byKey = new Map<string, TypeState>();
  private readonly byId = new Map<string, TypeState>();
  private readonly likely = new LikenessIndex<TypeState>();
  private readonly found = new Map<string, TypeState | null>();
  private readonly suggested = new Map<string, TypeCandidate[]>();

  constructor(types: readonly TypeState[], library: readonly TypeState[]) {
    for (const type of [...types, ...library]) this.add(type);
  }

  private add(type: TypeState): void {
    this.byId.set(type.key, type);
    for (const name of namesOf(type)) {
      for (const key of [keyOf(name), squeezed(name)])
        if (key !== '' && !this.byKey.has(key)) this.byKey.set(key, type);
      this.likely.add(fold(name), type);
    }
  }

  key(key: string): TypeState | undefined {
    return this.byId.get(key);
  }

  /** The type that is called so: by code, name, or a way of saying it. Who wrote a question mark was not sure: that is asked. */
  named(text: string): TypeState | undefined {
    const known = this.found.get(text);
    if (known !== undefined) return known ?? undefined;
    const type = text.includes('?') ? undefined : (this.byKey.get(squeezed(text)) ?? this.byKey.get(keyOf(text)));
    this.found.set(text, type ?? null);
    return type;
  }

  /** Types whose name looks like a text, most alike first. */
  suggest(text: string): TypeCandidate[] {
    const known = this.suggested.get(text);
    if (known) return known;
    const folded = fold(text);
    const best = new Map<TypeState, number>();
    for (const { text: name, item } of this.likely.near(folded, 60)) {
      const score = Math.max(likeness(folded, name), sharedWords(folded, name));
      if (score >= alike && score > (best.get(item) ?? 0)) best.set(item, score);
    }
    const ordered = [...best].sort((a, b) => b[1] - a[1]);
    const candidates = ordered.slice(0, mostSuggestions).map(([type]) => typeCandidateOf(type));
    this.suggested.set(text, candidates);
    return candidates;
  }
}

/** How much of the shorter name's words the longer one has: 'kraanmachinist 60 ton' and 'machinist'. */
function sharedWords(a: string, b: string): number {
  const [short, long] = [a.split(' '), b.split(' ')].sort((x, y) => x.length - y.length) as [string[], string[]];
  const telling = short.filter((word) => word.length > 2 && !noise.has(word));
  if (telling.length === 0) return 0;
  return (telling.filter((word) => long.includes(word)).length / telling.length) * 0.9;
}
