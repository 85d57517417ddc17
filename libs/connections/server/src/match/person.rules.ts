import { type Candidate } from '@leerspoor/connections-contract';
import { fold } from '@leerspoor/platform-contract';
import { nameKey, type PersonName } from '../value/name.rules.js';
import { likeness, LikenessIndex } from './similarity.rules.js';

/** Somebody that a row can mean: who is here, or who comes with the same file. */
export interface KnownPerson extends PersonName {
  id: string;
  number: string;
  email: string | null;
  team: string;
}

export const candidateOf = (person: KnownPerson): Candidate => ({
  number: person.number,
  name: [person.firstName, person.prefix, person.lastName].filter(Boolean).join(' '),
  team: person.team,
});

const bareNumber = (number: string) =>
  fold(number)
    .replace(/\s/g, '')
    .replace(/^0+(?=.)/, '');
const alike = 0.72;
const mostSuggestions = 3;
// A file full of strangers is another company's: looking further for each of them helps nobody.
const mostLookedUp = 3000;

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** How alike a typed name and a person's are: an initial counts as its first name when the last names are alike. */
export function nameLikeness(typed: PersonName, person: PersonName): number {
  const whole = likeness(nameKey(typed), nameKey(person));
  const [initial, first] = [fold(typed.firstName), fold(person.firstName)];
  if (initial === '' || !first.startsWith(initial[0] as string)) return whole * 0.95;
  const last = likeness(fold(`${typed.prefix} ${typed.lastName}`), fold(`${person.prefix} ${person.lastName}`));
  const lastAlone = likeness(fold(typed.lastName), fold(person.lastName));
  return Math.max(whole, initial.length <= 2 || first.length <= 2 ? Math.max(last, lastAlone) : 0);
}

/** Finds people by number, address or name; never decides between two. */
export class PersonIndex {
  private readonly byNumber = new Map<string, KnownPerson>();
  private readonly byBareNumber = new Map<string, KnownPerson[]>();
  private readonly byEmail = new Map<string, KnownPerson>();
  private readonly byName = new Map<string, KnownPerson[]>();
  private likely: LikenessIndex<KnownPerson> | undefined;
  private readonly people: KnownPerson[] = [];
  private readonly suggested = new Map<string, Candidate[]>();

  constructor(people: Iterable<KnownPerson>) {
    for (const person of people) this.add(person);
  }

  private add(person: KnownPerson): void {
    this.people.push(person);
    this.byNumber.set(person.number, person);
    push(this.byBareNumber, bareNumber(person.number), person);
    if (person.email) this.byEmail.set(person.email, person);
    push(this.byName, nameKey(person), person);
  }

  number(number: string): KnownPerson | undefined {
    return this.byNumber.get(number);
  }

  /** The one whose number differs only in zeros in front, spaces or signs: 1024 for 01024. */
  similarNumber(number: string): KnownPerson | undefined {
    const found = this.byBareNumber.get(bareNumber(number)) ?? [];
    return found.length === 1 ? found[0] : undefined;
  }

  email(email: string): KnownPerson | undefined {
    return this.byEmail.get(email);
  }

  named(name: PersonName): readonly KnownPerson[] {
    return this.byName.get(nameKey(name)) ?? [];
  }

  /** People whose name looks like a typed one, most alike first. Remembers its answers: a wrong name comes in many rows. */
  suggest(name: PersonName): Candidate[] {
    const key = nameKey(name);
    const known = this.suggested.get(key);
    if (known) return known;
    if (this.suggested.size >= mostLookedUp) return [];
    this.likely ??= this.indexed();
    const found = this.likely
      .near(key, 40)
      .map(({ item }) => ({ item, score: nameLikeness(name, item) }))
      .filter(({ score }) => score >= alike)
      .sort((a, b) => b.score - a.score)
      .slice(0, mostSuggestions)
      .map(({ item }) => candidateOf(item));
    this.suggested.set(key, found);
    return found;
  }

  private indexed(): LikenessIndex<KnownPerson> {
    const index = new LikenessIndex<KnownPerson>();
    for (const person of this.people) index.add(nameKey(person), person);
    return index;
  }
}

/** Whether a text can be a number of a person rather than a name: it holds a digit and no space between letters. */
export const looksLikeNumber = (text: string): boolean => /\d/.test(text) && !/\p{L}\s+\p{L}/u.test(text);
