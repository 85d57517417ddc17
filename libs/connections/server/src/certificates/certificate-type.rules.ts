import { fold } from '@leerspoor/platform-contract';
import { type TypeIndex } from '../match/type.rules.js';
import { type CertificateReading } from './certificate-row.rules.js';
import { type TypeState } from './certificate-snapshot.js';

/** Which type a person means by a text: one of the company, one of the library, or a new one with this name. */
export type TypeAnswer = { typeId: string } | { libraryCode: string } | { name: string };

/** A type of the company's own that nobody described yet: the date on the document decides. */
export const ownType = (name: string): TypeState => ({
  key: `new:${fold(name)}`,
  id: null,
  code: name.slice(0, 30).trim(),
  nameNl: name,
  nameEn: name,
  name,
  libraryCode: null,
  policy: { model: 'printed', window: 'P3M', grace: null } as TypeState['policy'],
  wording: 'through',
  ladder: null,
  addOnOf: null,
});

export const keyOfAnswer = (answer: TypeAnswer): string =>
  'typeId' in answer
    ? answer.typeId
    : 'libraryCode' in answer
      ? `library:${answer.libraryCode}`
      : `new:${fold(answer.name)}`;

export interface TypeSearch {
  types: TypeIndex;
  /** By folded text. */
  answers: ReadonlyMap<string, TypeAnswer>;
  /** Types that are to be made, by key; grows. */
  made: Map<string, TypeState>;
}

function answered(answer: TypeAnswer, { types, made }: TypeSearch): TypeState | undefined {
  // What was to be made under this name may have been made meanwhile.
  if ('name' in answer) return types.named(answer.name) ?? made.get(keyOfAnswer(answer)) ?? ownType(answer.name);
  const known = types.key(keyOfAnswer(answer));
  return known ?? ('libraryCode' in answer ? types.named(answer.libraryCode) : undefined);
}

/** Which type a row means; undefined when that has to be asked, which is noted. */
export function findType({ type: text, notes }: CertificateReading, search: TypeSearch): TypeState | undefined {
  const answer = search.answers.get(fold(text));
  const found = (answer && answered(answer, search)) ?? search.types.named(text);
  if (!found) {
    notes.error('type-unknown', 'type', { text });
    notes.remedy({ kind: 'type', text, candidates: search.types.suggest(text) });
    return undefined;
  }
  if (found.id === null) {
    notes.notice(found.libraryCode === null ? 'type-new' : 'type-from-library', 'type', { text, type: found.name });
    // Also a sure guess can be a wrong one, and it makes something: a person can say otherwise.
    notes.remedy({ kind: 'type', text, candidates: [] });
  }
  return found;
}
