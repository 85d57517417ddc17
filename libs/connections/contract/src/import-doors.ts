import { z } from 'zod';
import { endpoint, FileReply, Language, Nothing, PageQuery, pageOf } from '@leerspoor/platform-contract';
import { ImportKind, Mapping } from './field.js';
import { Import } from './import.js';

const params = z.object({ importId: z.uuid() });

/** Most bytes of a file. */
export const mostImportBytes = 25_000_000;

export const uploadImport = endpoint({
  method: 'POST',
  path: '/imports',
  summary:
    'Takes a CSV or XLSX file in. It is read behind the scenes and thrown away after that; ask for it until it is past `reading`.',
  allow: 'imports.manage',
  upload: { maxBytes: mostImportBytes },
  body: z.object({ kind: z.enum([...ImportKind.options, 'guess']).default('guess') }),
  reply: Import,
});

export const listImports = endpoint({
  method: 'GET',
  path: '/imports',
  summary: 'Earlier imports, newest first.',
  allow: 'imports.manage',
  query: PageQuery,
  reply: pageOf(
    Import.pick({
      id: true,
      kind: true,
      fileName: true,
      state: true,
      counts: true,
      rows: true,
      createdBy: true,
      createdAt: true,
      appliedAt: true,
      undoUntil: true,
    }),
  ),
});

export const getImport = endpoint({
  method: 'GET',
  path: '/imports/:importId',
  summary: 'How far an import is, and what the file looks like.',
  allow: 'imports.manage',
  params,
  reply: Import,
});

export const chooseSheet = endpoint({
  method: 'PUT',
  path: '/imports/:importId/sheet',
  summary: 'Chooses the sheet, and what it is about. The mapping is guessed anew.',
  allow: 'imports.manage',
  params,
  body: z.object({ sheet: z.number().int().min(0).max(100), kind: ImportKind.nullable().default(null) }),
  reply: Import,
});

export const setMapping = endpoint({
  method: 'PUT',
  path: '/imports/:importId/mapping',
  summary: 'Says what the columns mean, and starts the dry run. Remembered for the next file with these columns.',
  allow: 'imports.manage',
  params,
  body: z.object({ kind: ImportKind, mapping: Mapping }),
  reply: Import,
});

export const applyImport = endpoint({
  method: 'POST',
  path: '/imports/:importId/applications',
  summary: 'Applies every good row in one go. Refused when it ends many employments and that is not confirmed.',
  allow: 'imports.manage',
  params,
  body: z.object({ confirmEndings: z.boolean().default(false) }),
  reply: Import,
});

export const undoImport = endpoint({
  method: 'POST',
  path: '/imports/:importId/reversals',
  summary: 'Puts everything back as it was, for 30 days. What was touched since stays, and is named.',
  allow: 'imports.manage',
  params,
  reply: Import,
});

export const cancelImport = endpoint({
  method: 'DELETE',
  path: '/imports/:importId',
  summary: 'Throws away an import that was not applied, with all its rows.',
  allow: 'imports.manage',
  params,
  reply: Nothing,
});

export const TableFormat = z.enum(['csv', 'xlsx']);
export type TableFormat = z.infer<typeof TableFormat>;

export const getRejected = endpoint({
  method: 'GET',
  path: '/imports/:importId/rejected',
  summary: 'The rows that cannot go in, as a file of the same columns with the reason in front.',
  allow: 'imports.manage',
  params,
  query: z.object({ format: TableFormat.default('csv'), language: Language.default('nl') }),
  reply: FileReply,
  download: true,
});

export const getImportTemplate = endpoint({
  method: 'GET',
  path: '/import-templates/:kind',
  summary: 'An empty file with the columns that we know best and two example rows.',
  allow: 'imports.manage',
  params: z.object({ kind: ImportKind }),
  query: z.object({ format: TableFormat.default('xlsx'), language: Language.default('nl') }),
  reply: FileReply,
  download: true,
});
