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

/** The plain small letters of a text, its signs as they are: Ömer → omer, Łukasz → lukasz. */
export const unmarked = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[øłđðþßæœı]/g, (letter) => whole[letter] ?? letter);

/**
 * Text as it is searched, ordered and compared: small letters without marks, words parted by one space, apostrophes gone. The ĳ
 * of one key becomes i + j, as Dutch word lists have it. What is stored holds it: another outcome needs a migration.
 */
export const fold = (text: string): string =>
  unmarked(text)
    .replace(/['’‘`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
