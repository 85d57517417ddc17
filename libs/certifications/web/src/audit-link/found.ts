import { type AuditedLine, type AuditedPerson } from '@leerspoor/certifications-contract';
import { type LocalDate, unmarked } from '@leerspoor/platform-contract';
import { type Look, lookOf, type Word } from '../status/look.js';

export interface Asked {
  search: string;
  /** '' is any; 'trouble' is what lacks or ends. */
  status: '' | 'trouble' | Word;
}

const calm: readonly Word[] = ['valid', 'exempt', 'future', 'none'];

export const lookAt = (line: AuditedLine, asOf: LocalDate): Look => lookOf(line, asOf);

function passes(line: AuditedLine, { status }: Asked, asOf: LocalDate): boolean {
  if (status === '') return true;
  const { word } = lookAt(line, asOf);
  return status === 'trouble' ? line.wanted && !calm.includes(word) : word === status;
}

/**
 * People whom the search names, with the lines that pass the filter and what they are appointed for and did; who has none of
 * them is left out. A status is one of a certificate: who asks for it sees certificates only.
 */
export function foundIn(people: readonly AuditedPerson[], asked: Asked, asOf: LocalDate): AuditedPerson[] {
  const words = unmarked(asked.search).split(/\s+/).filter(Boolean);
  return people.flatMap((person) => {
    const self = unmarked(`${person.name} ${person.team} ${person.jobRoles.join(' ')}`);
    const isNamed = words.every((word) => self.includes(word));
    const isMeant = (text: string) => isNamed || words.every((word) => `${self} ${unmarked(text)}`.includes(word));
    const isOpen = asked.status === '';
    const lines = person.lines.filter((line) => passes(line, asked, asOf) && isMeant(`${line.name} ${line.code}`));
    const appointments = person.appointments.filter(
      ({ name, code, role }) => isOpen && isMeant(`${name} ${code} ${role}`),
    );
    const activities = person.activities.filter(
      ({ name, code, subject }) => isOpen && isMeant(`${name} ${code} ${subject}`),
    );
    const found = lines.length + appointments.length + activities.length;
    return found > 0 || (isNamed && isOpen) ? [{ ...person, lines, appointments, activities }] : [];
  });
}
