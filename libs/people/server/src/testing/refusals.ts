import { Problem } from '@leerspoor/platform-server';

/** What a piece of work was refused with: code and status; throws when it was not refused, or by a bug. */
export async function refusal(
  work: Promise<unknown> | (() => Promise<unknown>),
): Promise<{ code: string; status: number; details: Problem['details'] }> {
  try {
    await (typeof work === 'function' ? work() : work);
  } catch (error) {
    if (error instanceof Problem) return { code: error.code, status: error.status, details: error.details };
    throw error;
  }
  throw new Error('It was allowed.');
}
