import { z } from 'zod';
import { endpoint, line, text } from '@leerspoor/platform-contract';
import { Import } from './import.js';

const cellText = text(1000, 0);
const lineNumber = z.number().int().min(1).max(2_000_000);
const number = line(30);

/**
 * A person's answer. People are named by their number, so that somebody who is still to be made by this file can be meant.
 * `null` takes the answer back.
 */
export const ImportFix = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('cell'),
    line: lineNumber,
    column: z.number().int().min(0).max(200),
    value: cellText.nullable(),
  }),
  z.object({ kind: z.literal('person'), text: cellText, number: number.nullable() }),
  z.object({ kind: z.literal('lead'), text: cellText, number: number.nullable() }),
  z.object({ kind: z.literal('type'), text: cellText, typeId: z.uuid().nullable() }),
  z.object({ kind: z.literal('library-type'), text: cellText, libraryCode: line(30) }),
  z.object({ kind: z.literal('new-type'), text: cellText, name: line(120) }),
  z.object({ kind: z.literal('same-person'), line: lineNumber, number: number.nullable() }),
  z.object({ kind: z.literal('skip'), line: lineNumber, skip: z.boolean() }),
]);
export type ImportFix = z.infer<typeof ImportFix>;

export const fixImport = endpoint({
  method: 'POST',
  path: '/imports/:importId/fixes',
  summary:
    'Answers what rows ask, and starts the dry run again. Who and which type is meant is remembered for later files.',
  allow: 'imports.manage',
  params: z.object({ importId: z.uuid() }),
  body: z.object({ fixes: z.array(ImportFix).min(1).max(500) }),
  reply: Import,
});
