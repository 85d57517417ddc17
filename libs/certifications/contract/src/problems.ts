export const certificationsProblems = [
  /** The same person, type and day is there already; `values.name` says who, `values.count` how many. */
  'certifications.duplicate',
  /** The same person, day and course is handed in or counts already. */
  'certifications.activity-there',
  /** Nobody decides about themselves, as long as there is somebody else of HR. */
  'certifications.own-evidence',
  /**
   * A colleague changed the same cell meanwhile: `values.name` says who, `values.action` what (a word of the trail), `values.at`
   * when, and `values.seen` is to be sent along to do it nevertheless.
   */
  'certifications.cell-changed',
  /** No picture of this document may be kept: it shows a citizen service number. */
  'certifications.no-image',
  'certifications.code-taken',
  /** The type is not used any more. */
  'certifications.type-archived',
  /** It is exempt, or suspended, for that time already. */
  'certifications.already-muted',
  /** The place asks for it already on one of those days: change that one. */
  'certifications.coverage-there',
  /** Another type stands on this one as an add-on, or the other way round. */
  'certifications.add-on-circle',
  /** The company does not let people make a gate card of themselves. */
  'certifications.no-self-service',
  /** More people than the session has places; `values.capacity`, and `values.count` places that are left. */
  'certifications.training-full',
  /** Booked already in another session for the same type; `values.name` says who, `values.day` when, `values.count` how many. */
  'certifications.already-booked',
  /** Does not work here any more on the day of the session; `values.name` says who. */
  'certifications.person-left',
  /** The session lies in the past, so nobody can be invited to it. */
  'certifications.training-past',
  /** Nobody can have been there yet. */
  'certifications.training-ahead',
  /** The session is over or called off. */
  'certifications.training-closed',
  /** A colleague changed the session meanwhile: `values.name` says who, `day`, `begins`, `ends` and `place` what it is now. */
  'certifications.training-changed',
  /** Somebody has a certificate of this session, so they stay on the list; `values.name` says who. */
  'certifications.has-certificate',
  /** A link for an auditor that is unknown, withdrawn or over: which one is not said. */
  'certifications.link-ended',
  /** The documents are kept for a legal reason; `values.name` says who decided that, `values.reason` why. */
  'certifications.under-hold',
  /** The bounds of a pack name nobody. */
  'certifications.pack-empty',
  /** The file of a pack is not there yet, or not any more. */
  'certifications.pack-gone',
  /** It has no documents of its own: it follows from other types, or from what was done in a year. */
  'certifications.derived',
  /** A composite is made of types that are not composites themselves. */
  'certifications.composite-circle',
  /** The type does not ask for an appointment. */
  'certifications.no-appointment',
  /** Nobody signs for the employer about themselves. */
  'certifications.own-appointment',
  /** It is signed, withdrawn or over: the words do not change any more. */
  'certifications.appointment-fixed',
  /** What was read is not what would be signed. */
  'certifications.appointment-other-text',
  /** No type in use counts so many a year, so a toolbox meeting would count for nothing. */
  'certifications.toolbox-no-type',
  /** More than one type counts so many a year: one is to be chosen. */
  'certifications.toolbox-which-type',
  /** The toolbox meeting does not count any more. */
  'certifications.toolbox-cancelled',
  /** The toolbox meeting is closed: what it was about does not change any more. */
  'certifications.toolbox-closed',
  /** Nobody is on the list. */
  'certifications.toolbox-empty',
  /** It belongs to a toolbox meeting: it is corrected on the list of that meeting. */
  'certifications.of-toolbox',
] as const;

declare module '@leerspoor/platform-contract' {
  interface ProblemCodes {
    certifications: (typeof certificationsProblems)[number];
  }
}
