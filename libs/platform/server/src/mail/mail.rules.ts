/** What became of one try to send. `down`: the fault lies with the mail server or our settings, so other letters will fare the same. */
export type Outcome =
  | { kind: 'sent'; messageId: string }
  | { kind: 'later'; failure: string; down: boolean }
  | { kind: 'refused'; failure: string }
  | { kind: 'given-up'; failure: string };

/** What nodemailer tells of a failure. */
export interface SendFailure {
  message: string;
  code?: string | undefined;
  command?: string | undefined;
  responseCode?: number | undefined;
}

const minute = 60_000;
const slowest = 240 * minute;

/** How long temporary refusals (greylisting, a full mailbox) and a server that is down are waited for. */
export const patienceMs = 48 * 60 * minute;

/** A letter that was claimed this often without a result kills its worker: it is not tried again. */
export const mostAttempts = 60;

/** A row that is being sent for so long belongs to a worker that died: another takes it. */
export const staleMs = 10 * minute;

/** Milliseconds until the next try: doubling from one minute to four hours, a quarter more or less so that not all come at once. */
export const backoffMs = (attempts: number, random: number): number =>
  Math.round(Math.min(2 ** (attempts - 1) * minute, slowest) * (0.75 + random / 2));

const ofTheLetter = /^(RCPT TO|DATA)/i;

/** 5xx about the address or the letter is for good; 4xx, no answer, and 5xx about ourselves (sign-in, sender) are waited out. */
export function outcomeOf({ message, code, command = '', responseCode }: SendFailure): Outcome {
  const failure = oneLine(message).slice(0, 500);
  if (responseCode === undefined) {
    // Refused before anything was sent: an address that no server can take.
    return code === 'EENVELOPE' ? { kind: 'refused', failure } : { kind: 'later', failure, down: true };
  }
  const aboutLetter = ofTheLetter.test(command) || code === 'EMESSAGE';
  if (responseCode >= 500 && responseCode !== 503 && aboutLetter) return { kind: 'refused', failure };
  return { kind: 'later', failure, down: responseCode === 421 || !aboutLetter };
}

/** A value of a header: one line, so that nobody's name can add a header of its own. */
export const oneLine = (value: string): string =>
  // eslint-disable-next-line no-control-regex -- the characters that must not pass are the point
  value.replace(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, ' ').trim();
