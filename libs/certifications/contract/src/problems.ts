export const certificationsProblems = [
  /** The same person, type and day is there already; `values.name` says who, `values.count` how many. */
  'certifications.duplicate',
  /** Nobody decides about themselves, as long as there is somebody else of HR. */
  'certifications.own-evidence',
  /** No picture of this document may be kept: it shows a citizen service number. */
  'certifications.no-image',
  'certifications.code-taken',
  /** The type is not used any more. */
  'certifications.type-archived',
  /** It is exempt, or suspended, for that time already. */
  'certifications.already-muted',
  /** Another type stands on this one as an add-on, or the other way round. */
  'certifications.add-on-circle',
] as const;

declare module '@leerspoor/platform-contract' {
  interface ProblemCodes {
    certifications: (typeof certificationsProblems)[number];
  }
}
