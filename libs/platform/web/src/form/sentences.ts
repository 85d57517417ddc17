import { ApiError } from '../api/api-error.js';
import { usePlatformTexts } from '../text/platform-texts.js';
import { sayLoaded } from '../text/texts.js';
import type { FieldError } from './field-errors.js';

/** Why a field was refused, in one sentence that says what to do. */
export function useFieldSentence(): (error: FieldError) => string {
  const t = usePlatformTexts();
  return ({ code, limit }) => {
    if (limit !== undefined && code === 'too-short') return t('fieldLimits.too-short', { limit });
    if (limit !== undefined && code === 'too-long') return t('fieldLimits.too-long', { limit });
    if (limit !== undefined && code === 'too-small') return t('fieldLimits.too-small', { limit });
    if (limit !== undefined && code === 'too-big') return t('fieldLimits.too-big', { limit });
    return t(`fields.${code}`);
  };
}

/**
 * What went wrong, in a sentence. A code with a dot belongs to a domain: its texts have `problems.<rest>` for each code
 * of its contract.
 */
export function useProblemSentence(): (error: unknown) => string {
  const t = usePlatformTexts();
  return (error) => {
    if (!(error instanceof ApiError)) return t('problems.broken');
    const { code, values = {} } = error.problem;
    const [domain, rest] = code.includes('.')
      ? [code.slice(0, code.indexOf('.')), code.slice(code.indexOf('.') + 1)]
      : ['platform', code];
    return sayLoaded(domain, `problems.${rest}`, values) ?? t('problems.broken');
  };
}
