/** What can go wrong with an import; every web client has a sentence for each. */
export const connectionsProblems = [
  /** It is not at the step where this can be done; `values.state` says where it is (409). */
  'imports.wrong-step',
  /** Many employments would end: confirm; `values.people`, `values.percent` (409). */
  'imports.confirm-endings',
  /** No row can go in (409). */
  'imports.nothing-to-apply',
  /** A column that is needed has no place in the mapping; `values.field` (409). */
  'imports.mapping-incomplete',
  /** Longer than 30 days ago (409). */
  'imports.undo-too-late',
] as const;

declare module '@leerspoor/platform-contract' {
  interface ProblemCodes {
    connections: (typeof connectionsProblems)[number];
  }
}
