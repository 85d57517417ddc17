/** A name of a thing inside a sentence: 'Heftruckpas' → 'heftruckpas', but 'VCA', 'ADR-tank' and 'Code 95' keep their capitals. */
export const inSentence = (name: string): string =>
  /^\p{Lu}[\p{Ll}\s-]+$/u.test(name) ? name.charAt(0).toLocaleLowerCase('nl') + name.slice(1) : name;
