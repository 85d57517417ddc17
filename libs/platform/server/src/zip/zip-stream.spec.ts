import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { fromBuffer, type ZipFile } from 'yauzl';
import { ZipStream } from './zip-stream.js';

const moment = new Date('2026-11-24T09:00:00Z');

async function namesIn(bytes: Buffer): Promise<string[]> {
  const zip: ZipFile = await promisify<Buffer, ZipFile>((content, done) => fromBuffer(content, done))(bytes);
  const names: string[] = [];
  return new Promise((resolve, reject) => {
    zip.on('entry', ({ fileName }: { fileName: string }) => names.push(fileName));
    zip.on('end', () => resolve(names));
    zip.on('error', reject);
  });
}

describe('a ZIP that is written while it is read', () => {
  it('holds what went in, and is the same for the same content', async () => {
    const make = async () => {
      const zip = new ZipStream(moment);
      const bytes = buffer(zip.content);
      await zip.add('Łódź/pas.pdf', Readable.from([Buffer.alloc(300_000, 7)]), { packed: false });
      await zip.add('index.csv', Readable.from(['a;b\r\n']));
      zip.end();
      return bytes;
    };
    const bytes = await make();
    expect(await namesIn(bytes)).toEqual(['Łódź/pas.pdf', 'index.csv']);
    expect(bytes.equals(await make())).toBe(true);
  });

  it('fails for who reads it when a file cannot be read', async () => {
    const zip = new ZipStream(moment);
    const reading = buffer(zip.content);
    const broken = new Readable({
      read() {
        this.destroy(new Error('the disk is gone'));
      },
    });
    await expect(zip.add('pas.pdf', broken)).rejects.toThrow('the disk is gone');
    await expect(reading).rejects.toThrow('the disk is gone');
  });

  it('stops when nobody reads it any more', async () => {
    const zip = new ZipStream(moment);
    const adding = zip.add('a.bin', new Readable({ read: () => undefined }));
    zip.content.destroy();
    await expect(adding).rejects.toThrow('Nobody reads');
    await expect(zip.add('b.bin', Readable.from(['x']))).rejects.toThrow('Nobody reads');
  });
});
