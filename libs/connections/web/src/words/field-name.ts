import { fieldTexts, type ImportField } from '@leerspoor/connections-contract';
import { useLanguage } from '@leerspoor/platform-web';

/** What a field is called, in the language of the screen; as in the files that we give back. */
export function useFieldName(): (field: ImportField) => string {
  const names = fieldTexts[useLanguage()];
  return (field) => names[field];
}
