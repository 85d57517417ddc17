/** What can go wrong with reminders; every web client has a sentence for each. */
export const remindersProblems = [
  /** This colleague had a nudge of this sender less than three days ago; `values.on` is the first day that it may again (409). */
  'reminders.nudged-recently',
  /** There is nothing (any more) to be reminded of (409). */
  'reminders.nothing-due',
  /** Only what failed or was parked can be tried again (409). */
  'reminders.not-failed',
  /** Silencing mail about legal duties has to be confirmed (409). */
  'reminders.confirm-silence',
  /** A link to stop mail that is not ours (404). */
  'reminders.link-dead',
] as const;

declare module '@leerspoor/platform-contract' {
  interface ProblemCodes {
    reminders: (typeof remindersProblems)[number];
  }
}
