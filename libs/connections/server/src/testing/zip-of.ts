import { crc32, deflateRawSync } from 'node:zlib';

/** A zip file of texts, and of parts that were packed elsewhere and may lie about their size. */
export function zipOf(
  texts: Readonly<Record<string, string>>,
  lying: Readonly<Record<string, { packed: Buffer; size: number }>> = {},
): Buffer {
  const parts = [
    ...Object.entries(texts).map(([name, text]) => ({
      name,
      packed: deflateRawSync(text),
      size: Buffer.byteLength(text),
      crc: crc32(text),
    })),
    ...Object.entries(lying).map(([name, part]) => ({ name, ...part, crc: 0 })),
  ];
  const written: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const { name, packed, size, crc } of parts) {
    const numbers = Buffer.alloc(26);
    numbers.writeUInt16LE(20, 0);
    numbers.writeUInt16LE(8, 4);
    numbers.writeUInt32LE(crc, 10);
    numbers.writeUInt32LE(packed.length, 14);
    numbers.writeUInt32LE(size, 18);
    numbers.writeUInt16LE(Buffer.byteLength(name), 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), numbers, Buffer.from(name), packed]);
    written.push(local);
    list.push(Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), numbers, place, Buffer.from(name));
    offset += local.length;
  }
  const listing = Buffer.concat(list);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(listing.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...written, listing, Buffer.from('PK\x05\x06'), end]);
}
