import { fold } from '@leerspoor/platform-contract';

export interface NameParts {
  firstName: string;
  prefix: string;
  lastName: string;
  number: string;
}

export interface NameFields {
  /** 'Jan van de Berg' */
  fullName: string;
  /** 'Berg, Jan van de' */
  sortName: string;
  /** What lists are ordered by: plain letters, last name first, prefix last. */
  sortKey: string;
  /** What is searched in: plain words of the name and the number. */
  searchNorm: string;
}

/** The words of a search, folded; at most ten count. */
export const searchWords = (search: string): string[] => fold(search).split(' ').filter(Boolean).slice(0, 10);

/** The stored forms of a name. Everything that writes a name writes these with it. */
export function nameFields({ firstName, prefix, lastName, number }: NameParts): NameFields {
  const words = (...parts: string[]) => parts.filter(Boolean).join(' ');
  return {
    fullName: words(firstName, prefix, lastName),
    sortName: `${lastName}, ${words(firstName, prefix)}`,
    // Two spaces: 'Berg' comes before 'Berg Smit'.
    sortKey: `${fold(lastName)}  ${words(fold(firstName), fold(prefix))}`,
    searchNorm: words(fold(firstName), fold(prefix), fold(lastName), fold(number)),
  };
}
