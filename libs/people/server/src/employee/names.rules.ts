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

// Letters that Unicode does not take apart into a plain one and a mark.
const whole: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/**
 * Text as it is searched and ordered: small letters without marks, words parted by one space, apostrophes gone. The ĳ of
 * one key becomes i + j, as Dutch word lists have it.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|['’‘`´]/gu, '')
    .replace(/[øłđðþßæœı]/g, (letter) => whole[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

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
