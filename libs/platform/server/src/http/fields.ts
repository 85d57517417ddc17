import { type z } from 'zod';
import { type FieldCode, FieldCode as FieldCodes } from '@leerspoor/platform-contract';

type Issue = z.core.$ZodIssue;

const formats: Record<string, FieldCode> = { email: 'email', date: 'date', datetime: 'date' };

function codeOf(issue: Issue): FieldCode {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'required' : 'format';
    case 'too_small':
      if (issue.origin !== 'string' && issue.origin !== 'array') return 'too-small';
      return issue.minimum === 1 ? 'required' : 'too-short';
    case 'too_big':
      return issue.origin === 'string' || issue.origin === 'array' ? 'too-long' : 'too-big';
    case 'invalid_format':
      return formats[issue.format] ?? 'format';
    case 'invalid_value':
      return 'choice';
    case 'custom':
      return FieldCodes.catch('format').parse(issue.params?.['code']);
    default:
      return 'format';
  }
}

/** What is wrong with which field, in words the client has sentences for. */
export const fieldsOf = (error: z.ZodError): { path: string; code: FieldCode }[] =>
  error.issues.map((issue) => ({ path: issue.path.join('.'), code: codeOf(issue) }));
