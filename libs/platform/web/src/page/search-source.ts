/** One found thing: a person, a certificate. `to` is exactly its place. */
export interface Hit {
  key: string;
  title: string;
  note?: string;
  to: string;
}

/** What a domain lets the search box find. Both are hooks. */
export interface SearchSource {
  /** The word above its hits. */
  useGroup: () => string;
  /** Hits for what was typed, at most eight; `undefined` while they are on their way. Asked from two letters on. */
  useHits: (typed: string) => Hit[] | undefined;
}
