import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

/** The first page of a backup: what is in it, so that a restore can be judged. */
export const Manifest = z.object({
  format: z.literal(1),
  madeAt: z.iso.datetime(),
  /** The timeline of the database when it was made. */
  steps: z.array(z.string()),
  tables: z.record(z.string(), z.object({ rows: z.number().int(), sha256: z.string() })),
  /** Keys of the files that are in it. */
  files: z.array(z.string()),
  /** Keys of files that the database names and that were not there, or not whole. */
  missing: z.array(z.string()),
});
export type Manifest = z.infer<typeof Manifest>;

export const manifestFile = (folder: string) => path.join(folder, 'manifest.json');
export const tableFile = (folder: string, name: string) => path.join(folder, 'tables', `${name}.ndjson.gz`);
export const blobFile = (folder: string, key: string) => path.join(folder, 'files', ...key.split('/'));

export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(manifestFile(folder), 'utf8').catch(() => undefined);
  if (text === undefined) throw new Error(`${folder} is not a backup: it has no manifest.json.`);
  return Manifest.parse(JSON.parse(text));
}
