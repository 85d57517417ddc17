import { fold } from '@leerspoor/platform-contract';
import { canBeSame, surelySame } from '../employees/employee-match.rules.js';
import { candidateOf, type KnownPerson, type PersonIndex } from '../match/person.rules.js';
import { fullNameOf } from '../value/name.rules.js';
import { type CertificateReading } from './certificate-row.rules.js';

export interface PersonSearch {
  people: PersonIndex;
  /** Number of the person meant, by folded text. */
  answers: ReadonlyMap<string, string>;
}

/** A similar number of somebody with another name means nothing. */
function bySimilarNumber({ number, name, notes }: CertificateReading, people: PersonIndex): KnownPerson | undefined {
  const similar = people.similarNumber(number);
  if (!similar || (name !== null && !surelySame(name, similar))) return undefined;
  notes.notice('person-by-similar-number', 'number', { number, known: similar.number });
  return similar;
}

function byNumber(reading: CertificateReading, people: PersonIndex): KnownPerson | undefined {
  const { number, name, personText, notes } = reading;
  const exact = people.number(number);
  if (!exact) return bySimilarNumber(reading, people);
  if (name === null || canBeSame(name, exact)) return exact;
  notes.error('number-name-differ', 'number', { number, name: fullNameOf(name), known: fullNameOf(exact) });
  notes.remedy({
    kind: 'person',
    text: personText,
    candidates: [candidateOf(exact), ...people.named(name).map(candidateOf)],
  });
  return undefined;
}

function byName({ number, name, personText, notes }: CertificateReading, people: PersonIndex): KnownPerson | undefined {
  const named = name === null ? [] : people.named(name);
  const [only] = named;
  if (only && named.length === 1) {
    if (number !== '') notes.notice('person-by-name', 'name', { number, known: only.number });
    return only;
  }
  const text = name === null ? number : fullNameOf(name);
  if (only) {
    notes.error('person-ambiguous', 'name', { name: text, people: named.length });
    notes.remedy({ kind: 'person', text: personText, candidates: named.map(candidateOf) });
    return undefined;
  }
  const candidates = name === null ? [] : people.suggest(name);
  notes.error('person-unknown', 'name', { name: text, ...(candidates[0] ? { suggestion: candidates[0].name } : {}) });
  notes.remedy({ kind: 'person', text: personText, candidates });
  return undefined;
}

/** Whose certificate a row is about: as a person said, else by number, address or name. Undefined: an error was noted. */
export function findHolder(reading: CertificateReading, { people, answers }: PersonSearch): KnownPerson | undefined {
  const { row, number, email, personText, notes } = reading;
  const told = row.samePerson ?? answers.get(fold(personText));
  const answered = told === undefined ? undefined : people.number(told);
  if (answered) return answered;
  if (personText === '') {
    notes.error('name-missing', 'name');
    return undefined;
  }
  const found = number === '' ? undefined : byNumber(reading, people);
  if (found || notes.failed) return found;
  return (email ? people.email(email) : undefined) ?? byName(reading, people);
}
