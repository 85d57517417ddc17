import { type Import, type ImportRow } from '@leerspoor/connections-contract';

/** A row for tests: new, with nothing to say. */
export const aRow = (part: Partial<ImportRow> = {}): ImportRow => ({
  id: `0198c0de-0000-7000-8000-0000000000${String(part.line ?? 1).padStart(2, '0')}`,
  line: 1,
  kind: 'new',
  cells: [],
  corrected: [],
  subject: { number: null, person: null, certificate: null, reminder: null },
  messages: [],
  changes: [],
  remedies: [],
  undone: null,
  ...part,
});

/** An import for tests: a list of certificates, ready to be looked through. */
export const anImport = (part: Partial<Import> = {}): Import => ({
  id: '0198c0de-0000-7000-8000-000000000a01',
  kind: 'certificates',
  fileName: 'certificaten.xlsx',
  state: 'ready',
  failure: null,
  sheets: [{ index: 0, name: 'Blad1', rows: 3 }],
  sheet: 0,
  columns: [
    { header: 'Naam', samples: ['J. Haverkamp'], filled: 3, guess: 'name' },
    { header: 'Certificaat', samples: ['Heftruck'], filled: 3, guess: 'type' },
    { header: 'Behaald', samples: ['12-02-2023'], filled: 3, guess: 'obtainedOn' },
  ],
  dropped: [],
  mapping: { fields: ['name', 'type', 'obtainedOn'], dateOrder: 'day-first', expiry: 'through', emptyClears: false },
  mappingRemembered: false,
  notices: [],
  counts: { error: 1, changed: 0, new: 2, unchanged: 0, skipped: 0 },
  rows: 3,
  progress: { done: 0, total: 0 },
  endings: null,
  createdBy: { id: '0198c0de-0000-7000-8000-000000000001', name: 'Ineke Rooks' },
  createdAt: '2026-11-24T09:00:00Z',
  appliedAt: null,
  undoUntil: null,
  left: 0,
  ...part,
});
