/** What can go wrong with people and access; every web client has a sentence for each. */
export const peopleProblems = [
  /** Wrong and unknown look the same (401). */
  'people.sign-in-refused',
  /** An invitation, reset or first-company link that is unknown, used or too old (404). */
  'people.link-dead',
  /** The old password was not right (409). */
  'people.password-wrong',
  /** Who signed in with a card stays in that company (409). */
  'people.card-stays',
  'people.number-taken',
  'people.email-taken',
  'people.name-taken',
  'people.team-cycle',
  'people.lead-cycle',
  /** Still used by people who work here; `values.people` says how many (409). */
  'people.in-use',
  'people.employment-overlap',
  'people.absence-overlap',
  /** Somebody without a work e-mail address cannot be invited by e-mail (409). */
  'people.no-email',
  /** Somebody who left cannot get access (409). */
  'people.left',
  /** A company keeps at least one administrator who can sign in (409). */
  'people.last-admin',
] as const;

declare module '@leerspoor/platform-contract' {
  interface ProblemCodes {
    people: (typeof peopleProblems)[number];
  }
}
