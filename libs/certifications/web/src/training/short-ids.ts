const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const bytesOf = (id: string) =>
  id
    .replaceAll('-', '')
    .match(/../g)
    ?.map((pair) => Number.parseInt(pair, 16)) ?? [];

/** Three bytes in four letters that an address does not change. */
const inLetters = (bytes: readonly number[]): string =>
  Array.from({ length: Math.ceil((bytes.length * 4) / 3) }, (_, at) => {
    const bit = at * 6;
    const pair = ((bytes[bit >> 3] ?? 0) << 8) | (bytes[(bit >> 3) + 1] ?? 0);
    return letters[(pair >> (10 - (bit & 7))) & 63] ?? '';
  }).join('');

function inHex(short: string): string {
  const bits = [...short].map((letter) => letters.indexOf(letter).toString(2).padStart(6, '0')).join('');
  return (bits.slice(0, 128).match(/.{4}/g) ?? []).map((four) => Number.parseInt(four, 2).toString(16)).join('');
}

/** Ids in 22 letters each, so that an address can name 200 people and still be opened, kept and sent everywhere. */
export const shortIds = (ids: readonly string[]): string => ids.map((id) => inLetters(bytesOf(id))).join('.');

/** Back again; what is no id is left out, for anybody can type in an address. */
export const longIds = (short: string): string[] =>
  short
    .split('.')
    .filter((one) => /^[\w-]{22}$/.test(one))
    .map((one) => inHex(one).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'))
    .filter((id) => uuid.test(id));
