import { z } from 'zod';

/** A password as it is typed at sign-in: nothing is trimmed, only composed characters are made alike. */
export const TypedPassword = z
  .string()
  .min(1)
  .max(128)
  .transform((value) => value.normalize('NFC'));

/** Shortest password that may be chosen. There are no rules about which characters; common ones are refused as `weak`. */
export const shortestPassword = 12;

/** A password that somebody chooses. */
export const NewPassword = z
  .string()
  .min(shortestPassword)
  .max(128)
  .transform((value) => value.normalize('NFC'));

/** The 32 characters of a card code (Crockford): no I, L, O or U. */
export const cardAlphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const lookAlikes: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', U: 'V' };

/** The code on a card, 8 characters. Spaces, dashes, small letters and look-alikes (O, I, L, U) are forgiven. */
export const CardCode = z
  .string()
  .max(40)
  .transform((typed) =>
    typed
      .toUpperCase()
      .replace(/[\s\-–—.]/g, '')
      .replace(/[OILU]/g, (letter) => lookAlikes[letter] ?? letter),
  )
  .pipe(z.string().regex(/^[0-9A-HJKMNP-TV-Z]{8}$/));

/** The PIN that belongs to a card: 6 digits. */
export const Pin = z
  .string()
  .max(20)
  .transform((typed) => typed.replace(/\s/g, ''))
  .pipe(z.string().regex(/^\d{6}$/));

/** The secret part of a link, as it stands in the address. */
export const LinkToken = z.string().regex(/^[A-Za-z0-9_-]{20,100}$/);
