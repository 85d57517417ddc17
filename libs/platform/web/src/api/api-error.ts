import { type Problem } from '@leerspoor/platform-contract';

/** A refusal of the server, or no answer at all (`code` 'offline'). */
export class ApiError extends Error {
  constructor(readonly problem: Problem) {
    super(`${problem.status} ${problem.code}`);
  }

  get code(): string {
    return this.problem.code;
  }
}

export const offline = () => new ApiError({ type: 'about:blank', title: 'No connection', status: 0, code: 'offline' });

const broken = (status: number) =>
  new ApiError({ type: 'about:blank', title: 'Unreadable answer', status, code: 'broken' });

function objectIn(body: string): object | null {
  try {
    const read: unknown = JSON.parse(body);
    return typeof read === 'object' ? read : null;
  } catch {
    return null;
  }
}

const isProblem = (read: object): read is Problem =>
  'code' in read && typeof read.code === 'string' && 'status' in read && typeof read.status === 'number';

/** What the server said, or 'broken' when it did not say it in our form (a proxy, a half answer). */
export function refusalOf(status: number, body: string): ApiError {
  const read = objectIn(body);
  return read && isProblem(read) ? new ApiError(read) : broken(status);
}

/** What the server answered; an empty answer has nothing in it. What is not in our form is 'broken'. */
export function answerOf(status: number, body: string): object {
  const read = body === '' ? {} : objectIn(body);
  if (read === null) throw broken(status);
  return read;
}
