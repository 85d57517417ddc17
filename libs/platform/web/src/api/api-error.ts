import { Problem } from '@leerspoor/platform-contract';

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

/** What the server said, or 'broken' when it did not say it in our form (a proxy, a half answer). */
export function refusalOf(status: number, body: string): ApiError {
  try {
    const read = Problem.safeParse(JSON.parse(body));
    return read.success ? new ApiError(read.data) : broken(status);
  } catch {
    return broken(status);
  }
}
