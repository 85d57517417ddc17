const forbidden =
  // eslint-disable-next-line no-control-regex -- the characters that no file system takes are the point
  /[<>:"/\\|?*\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\ufeff]/g;
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const longest = 80;

/** One part of a path that every computer takes, Windows too: no characters with a meaning, no dot or space at its end. */
export function zipName(text: string, fallback: string): string {
  const plain = Array.from(text.normalize('NFC').replace(forbidden, ' ').replace(/\s+/g, ' ').trim())
    .slice(0, longest)
    .join('')
    .replace(/^[. ]+|[. ]+$/g, '');
  if (plain === '') return fallback;
  return reserved.test(plain) ? `_${plain}` : plain;
}

/** Gives every file a path of its own, also where capitals do not count: the second 'a.pdf' becomes 'a (2).pdf'. */
export class ZipNames {
  private readonly taken = new Set<string>();

  unique(folder: string, name: string, ending: string): string {
    for (let count = 1; ; count += 1) {
      const path = [folder, `${name}${count > 1 ? ` (${count})` : ''}${ending}`].filter(Boolean).join('/');
      const key = path.toLowerCase();
      if (this.taken.has(key)) continue;
      this.taken.add(key);
      return path;
    }
  }
}
