const mark = '\u00AD';
const vowels = 'aeiouyáàâäéèêëíïóòôöúûüAEIOUY';
/** What may begin a Dutch syllable; of several consonants the longest such end goes to the next syllable. */
const onsets = new Set(
  'bl br ch chr cl cr dr dw fl fr gl gr kl kn kr kw pl pr sch schr sl sm sn sp spl spr st str tj tr tw vl vr wr zw'.split(
    ' ',
  ),
);
/** An s that glues two words belongs to the first of them: veiligheids-instructie. */
const glued = /(heid|teit|ing|schap|drijf|beroep)$/i;
const leastLetters = 12;
const leastPart = 4;

const onsetOf = (consonants: string): string => {
  for (let at = 0; at < consonants.length - 1; at += 1)
    if (onsets.has(consonants.slice(at).toLowerCase())) return consonants.slice(at);
  return consonants.slice(-1);
};

/** The places in a word where a syllable begins. */
function syllables(word: string): number[] {
  const places: number[] = [];
  for (const { 0: consonants, index } of word.matchAll(
    new RegExp(`(?<=[${vowels}])[^${vowels}]+(?=[${vowels}])`, 'g'),
  )) {
    const isGlue = consonants.endsWith('s') && glued.test(word.slice(0, index + consonants.length - 1));
    places.push(index + consonants.length - (isGlue ? 0 : onsetOf(consonants).length));
  }
  return places;
}

function hyphenatedWord(word: string): string {
  if (word.length < leastLetters) return word;
  const places = syllables(word).filter((at) => at >= leastPart && word.length - at >= leastPart);
  return [0, ...places].map((at, index) => word.slice(at, places[index] ?? word.length)).join(mark);
}

/**
 * Long Dutch words with invisible places to break (soft hyphens), so that a narrow column or a phone shows
 * "Bedrijfshulp-verlener". Browsers have no Dutch dictionary of their own on most machines, so `hyphens: auto` does nothing.
 */
export const hyphenated = (text: string): string => text.replace(/\p{L}+/gu, hyphenatedWord);
