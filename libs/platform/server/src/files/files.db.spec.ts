import { randomUUID } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { type UploadedFile } from '../http/request.js';
import { aHouse, type House } from '../testing.js';
import { Files } from './files.js';

const pdfOf = (inside = '') => Buffer.from(`%PDF-1.7\n1 0 obj << ${inside} >> endobj\ntrailer << >>\n%%EOF\n`);
const photo = () =>
  sharp({ create: { width: 3000, height: 200, channels: 3, background: '#1c563a' } })
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 5/1 0/1' } })
    .jpeg()
    .toBuffer();

describe('files', () => {
  let house: House;
  let own: { tenantId: string };
  let files: Files;
  const upload = async (name: string, content: Uint8Array): Promise<UploadedFile> => {
    const target = path.join(house.config.DATA_DIR, randomUUID());
    await writeFile(target, content);
    return { path: target, name, bytes: content.byteLength, mediaType: 'image/jpeg' };
  };
  const accept = async (name: string, content: Uint8Array) => {
    const file = await upload(name, content);
    return house.as(own, () => files.accept(file, 'evidence'));
  };
  const kept = async () => {
    const all = await readdir(path.join(house.config.DATA_DIR, 'files', own.tenantId), {
      recursive: true,
      withFileTypes: true,
    }).catch(() => []);
    return all.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  };

  beforeAll(async () => {
    house = await aHouse();
    files = house.get(Files);
  });
  beforeEach(async () => {
    own = await house.tenant();
  });
  afterAll(() => house.close());

  it('keeps a photo drawn anew: smaller, without the place where it was taken', async () => {
    const stored = await accept('../../pas van Noor.JPG', await photo());
    expect(stored).toMatchObject({ name: 'pas van Noor.webp', mediaType: 'image/webp' });
    const { bytes } = await house.as(own, () => files.open(stored.id));
    const seen = await sharp(bytes).metadata();
    expect([seen.format, seen.width, seen.exif]).toEqual(['webp', 2400, undefined]);
  });

  it('keeps a PDF as it came, under its hash', async () => {
    const stored = await accept('diploma.pdf', pdfOf());
    expect(stored).toMatchObject({ name: 'diploma.pdf', mediaType: 'application/pdf' });
    const [file = ''] = await kept();
    expect(path.basename(file)).toMatch(/^[0-9a-f]{64}$/);
    expect(await readFile(file)).toEqual(pdfOf());
  });

  it('refuses what is no proof, whatever it calls itself, and keeps nothing of it', async () => {
    const bomb = await sharp({
      create: { width: 8000, height: 8000, channels: 3, background: '#fff' },
      limitInputPixels: false,
    })
      .png({ compressionLevel: 9 })
      .toBuffer();
    const hostile: Record<string, Uint8Array> = {
      'picture.gif': Buffer.from('GIF89a<script>alert(1)</script>'),
      'picture.jpg': Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from('<script>alert(1)</script>')]),
      'drawing.svg': Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
      'page.html': Buffer.from('<!doctype html><script>alert(1)</script>'),
      'bomb.png': bomb,
      'half.jpg': (await photo()).subarray(0, 300),
      'half.pdf': pdfOf().subarray(0, 20),
      'locked.pdf': pdfOf('/Encrypt 5 0 R'),
      'empty.jpg': new Uint8Array(),
      'program.exe': Buffer.from('MZ\u0090\u0000'),
    };
    for (const [name, content] of Object.entries(hostile)) {
      await expect(accept(name, content).then(() => name)).rejects.toMatchObject({
        code: 'unsupported-file',
        status: 415,
      });
    }
    expect(await kept()).toEqual([]);
  });

  it('are not there for another company', async () => {
    const stored = await accept('diploma.pdf', pdfOf());
    const other = await house.tenant();
    await expect(house.as(other, () => files.open(stored.id))).rejects.toMatchObject({ code: 'not-found' });
  });

  it('are kept once when they come twice, until the last one goes', async () => {
    const [first, second] = [await accept('a.pdf', pdfOf()), await accept('b.pdf', pdfOf())];
    expect(await kept()).toHaveLength(1);
    await house.as(own, () => files.remove(first.id));
    expect((await house.as(own, () => files.open(second.id))).name).toBe('b.pdf');
    await house.as(own, () => files.remove(second.id));
    expect(await kept()).toEqual([]);
    await expect(house.as(own, () => files.open(second.id))).rejects.toMatchObject({ code: 'not-found' });
  });

  it('say so when their bytes are gone, instead of breaking', async () => {
    const stored = await accept('a.pdf', pdfOf());
    const [file = ''] = await kept();
    await (await import('node:fs/promises')).rm(file);
    await expect(house.as(own, () => files.open(stored.id))).rejects.toMatchObject({
      code: 'not-found',
      details: { values: { what: 'file-bytes' } },
    });
  });
});
