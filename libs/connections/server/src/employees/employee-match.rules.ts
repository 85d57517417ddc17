import { fold } from '@leerspoor/platform-contract';
import { candidateOf, type KnownPerson, nameLikeness, type PersonIndex } from '../match/person.rules.js';
import { couldHaveBeen, fullNameOf, type PersonName } from '../value/name.rules.js';
import { type EmployeeReading } from './employee-row.rules.js';

/** From here on two names are one person's; below it they need a person's word. */
const oneName = 0.55;
const surely = 0.85;

/** Whether two names can be one person's: alike, damaged, or changed by marriage. */
export function canBeSame(typed: PersonName, person: PersonName): boolean {
  if (typed.firstName !== '' && fold(typed.firstName) === fold(person.firstName)) return true;
  return (
    fold(typed.lastName) === fold(person.lastName) ||
    couldHaveBeen(fullNameOf(typed), fullNameOf(person)) ||
    nameLikeness(typed, person) >= oneName
  );
}

/** Whether two names are one person's with little doubt: where there is nothing else to go by. */
export const surelySame = (typed: PersonName, person: PersonName): boolean =>
  couldHaveBeen(fullNameOf(typed), fullNameOf(person)) || nameLikeness(typed, person) >= surely;

function byNumber({ number, name, notes }: EmployeeReading, people: PersonIndex): KnownPerson | undefined {
  const exact = people.number(number);
  if (exact && canBeSame(name, exact)) return exact;
  if (exact) {
    notes.error('number-name-differ', 'number', { number, name: fullNameOf(name), known: fullNameOf(exact) });
    notes.remedy({ kind: 'same-person', candidates: [candidateOf(exact), ...people.named(name).map(candidateOf)] });
    return undefined;
  }
  const similar = people.similarNumber(number);
  if (!similar || !surelySame(name, similar)) return undefined;
  notes.notice('person-by-similar-number', 'number', { number, known: similar.number });
  return similar;
}

function byEmail({ number, name, email, notes }: EmployeeReading, people: PersonIndex): KnownPerson | undefined {
  const found = email ? people.email(email) : undefined;
  // One mailbox can belong to several people: the name has to fit too.
  if (!found || !canBeSame(name, found)) return undefined;
  if (number === '') notes.notice('person-by-email', 'email');
  else notes.notice('number-changes', 'number', { from: found.number, to: number });
  return found;
}

function byName({ number, name, notes }: EmployeeReading, people: PersonIndex): KnownPerson | undefined {
  const named = people.named(name);
  const [only] = named;
  if (!only) return undefined;
  if (number === '' && named.length === 1) {
    notes.notice('person-by-name', 'name');
    return only;
  }
  if (number === '') notes.error('person-ambiguous', 'name', { name: fullNameOf(name), people: named.length });
  else notes.notice('same-name-exists', 'name', { name: fullNameOf(name), number: only.number });
  notes.remedy({ kind: 'same-person', candidates: named.map(candidateOf) });
  return undefined;
}

/**
 * Who of the people who are here a row is about: as a person said, else by number, address, or (without a number) by name.
 * Undefined: somebody new, or an error was noted because that cannot be decided.
 */
export function matchEmployee(reading: EmployeeReading, people: PersonIndex): KnownPerson | undefined {
  const { row, number, notes } = reading;
  const told = row.samePerson === null ? undefined : people.number(row.samePerson);
  if (told) {
    if (number !== '' && number !== told.number)
      notes.notice('number-changes', 'number', { from: told.number, to: number });
    return told;
  }
  const found =
    (number === '' ? undefined : byNumber(reading, people)) ?? (notes.failed ? undefined : byEmail(reading, people));
  return found ?? (notes.failed ? undefined : byName(reading, people));
}
