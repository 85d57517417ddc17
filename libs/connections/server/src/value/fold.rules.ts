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

/** The plain letters of a text: ömer → omer, Łukasz → lukasz. */
export const unmarked = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[øłđðþßæœı]/g, (letter) => whole[letter] ?? letter);

/** Text as it is compared: small letters without marks, words parted by one space, apostrophes gone, signs as spaces. */
export const fold = (text: string): string =>
  unmarked(text.replace(/['’‘`´]/g, ''))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const nothings = new Set([
  '',
  '-',
  '--',
  '---',
  '.',
  '?',
  '/',
  'nvt',
  'n.v.t',
  'n.v.t.',
  'n/a',
  'na',
  '#n/a',
  '#n/b',
  '#n.b.',
  '#ref!',
  '#value!',
  '#waarde!',
  '#naam?',
  'geen',
  'leeg',
  'null',
  'none',
  'niet bekend',
  'onbekend',
  '0000-00-00',
  '00-00-0000',
]);

/** Whether a person who typed this meant: nothing. */
export const isNothing = (text: string): boolean => text.length < 16 && nothings.has(text.trim().toLowerCase());

/** A value on one line, or '' where nothing was meant. */
export const valueOf = (text: string | undefined): string =>
  text === undefined || isNothing(text) ? '' : text.replace(/\s+/g, ' ').trim();
