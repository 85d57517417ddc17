/** Changes of one letter (or two swapped) that make `a` into `b`; stops counting beyond `most`. */
export function distance(a: string, b: string, most = Infinity): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(
        (previous[j] as number) + 1,
        (current[j - 1] as number) + 1,
        (previous[j - 1] as number) + cost,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] as number) + 1);
      current.push(best);
      least = Math.min(least, best);
    }
    if (least > most) return most + 1;
    [before, previous] = [previous, current];
  }
  return previous[b.length] as number;
}

/** 1 for the same text, 0 for nothing in common. */
export const likeness = (a: string, b: string): number => {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 1 : 1 - distance(a, b) / longest;
};

/** Pieces of three letters, the borders included: what two similar words share. */
export function pieces(text: string): string[] {
  const padded = `  ${text} `;
  return Array.from({ length: Math.max(0, padded.length - 2) }, (_, at) => padded.slice(at, at + 3));
}

/** Finds what looks like a text among many, without comparing it with each. */
export class LikenessIndex<T> {
  private readonly byPiece = new Map<string, number[]>();
  private readonly items: { text: string; item: T }[] = [];
  private shared = new Uint16Array(0);

  add(text: string, item: T): void {
    const at = this.items.push({ text, item }) - 1;
    for (const piece of new Set(pieces(text))) {
      const list = this.byPiece.get(piece);
      if (list) list.push(at);
      else this.byPiece.set(piece, [at]);
    }
  }

  /** The `most` items that share most pieces with a text, most first. */
  near(text: string, most: number): { text: string; item: T }[] {
    if (this.shared.length !== this.items.length) this.shared = new Uint16Array(this.items.length);
    const { shared } = this;
    const touched: number[] = [];
    for (const piece of new Set(pieces(text.slice(0, longestText)))) {
      for (const at of this.byPiece.get(piece) ?? []) {
        if (shared[at] === 0) touched.push(at);
        shared[at] = (shared[at] as number) + 1;
      }
    }
    const best = bestOf(touched, shared, most).map((at) => this.items[at] as { text: string; item: T });
    for (const at of touched) shared[at] = 0;
    return best;
  }
}

const longestText = 100;

/** The `most` with the highest count, highest first, without sorting them all. */
function bestOf(touched: readonly number[], counts: Uint16Array, most: number): number[] {
  const buckets: number[][] = [];
  for (const at of touched) (buckets[counts[at] as number] ??= []).push(at);
  const best: number[] = [];
  for (let count = buckets.length - 1; count > 0 && best.length < most; count -= 1)
    best.push(...(buckets[count] ?? []).slice(0, most - best.length));
  return best;
}
