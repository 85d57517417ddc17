import { FieldCode, type Problem } from '@leerspoor/platform-contract';
import type { z } from 'zod';

/** Why a field was refused. `limit` is the bound of a too-short, too-long, too-small or too-big. */
export interface FieldError {
  code: FieldCode;
  limit?: number;
}
export type FieldErrors = Readonly<Record<string, FieldError>>;

type Issue = z.core.$ZodIssue;

const isText = (issue: { origin?: string }) =>
  issue.origin === 'string' || issue.origin === 'array' || issue.origin === 'set';

function ownCode(issue: Issue): FieldCode | undefined {
  const params = (issue as { params?: { code?: unknown } }).params;
  const read = FieldCode.safeParse(params?.code);
  return read.success ? read.data : undefined;
}

function sizeError(issue: Issue): FieldError | undefined {
  if (issue.code === 'too_small') {
    const limit = Number(issue.minimum);
    if (!isText(issue)) return { code: 'too-small', limit };
    return limit === 1 || issue.input === '' ? { code: 'required' } : { code: 'too-short', limit };
  }
  if (issue.code === 'too_big') return { code: isText(issue) ? 'too-long' : 'too-big', limit: Number(issue.maximum) };
  return undefined;
}

function codeOf(issue: Issue, isEmpty: boolean): FieldError {
  if (isEmpty && issue.code !== 'custom') return { code: 'required' };
  const own = ownCode(issue);
  if (own) return { code: own };
  const size = sizeError(issue);
  if (size) return size;
  if (issue.code === 'invalid_format')
    return { code: issue.format === 'email' ? 'email' : issue.format === 'date' ? 'date' : 'format' };
  if (issue.code === 'invalid_value') return { code: 'choice' };
  return { code: 'format' };
}

function valueAt(value: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | null | undefined)?.[key], value);
}

/** The first reason per field, in the words of the contract, so that client and server give the same sentence. */
export function errorsOf(error: z.ZodError, given: unknown): FieldErrors {
  const errors: Record<string, FieldError> = {};
  for (const issue of error.issues) {
    const value = valueAt(given, issue.path);
    errors[issue.path.join('.')] ??= codeOf(issue, value === '' || value === null || value === undefined);
  }
  return errors;
}

/** The fields that the server refused. */
export const refusedFields = (problem: Problem): FieldErrors =>
  Object.fromEntries((problem.fields ?? []).map(({ path, code }) => [path.replace(/^body\./, ''), { code }]));
