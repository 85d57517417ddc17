import { type Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';

/** What stands in a ZIP, by path, in its order. */
export async function unzipped(bytes: Buffer): Promise<Map<string, Buffer>> {
  const zip = await promisify<Buffer, { lazyEntries: boolean }, ZipFile>((content, options, done) =>
    fromBuffer(content, options, done),
  )(bytes, { lazyEntries: true });
  const open = promisify<Entry, Readable>((entry, done) => zip.openReadStream(entry, done));
  const found = new Map<string, Buffer>();
  return new Promise((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      open(entry)
        .then(buffer)
        .then((content) => {
          found.set(entry.fileName, content);
          zip.readEntry();
        })
        .catch(reject);
    });
    zip.on('end', () => resolve(found));
    zip.on('error', reject);
    zip.readEntry();
  });
}
