import { type Translated } from '@leerspoor/platform-web';
import { type nl } from './nl.js';

export const en: Translated<typeof nl> = {
  acts: {
    'import.uploaded': 'File read for an import',
    'import.applied': 'Import recorded',
    'import.undone': 'Import undone',
    'import.cancelled': 'Import thrown away',
    'import.rejected-downloaded': 'Rejected rows fetched',
  },
  fields: {
    added: 'new',
    changed: 'changed',
    restored: 'put back',
    left: 'left alone',
  },
  values: { kind: { employees: 'people', certificates: 'certificates' } },
};
