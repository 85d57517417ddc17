import { z } from 'zod';

/** No NUL, no other control characters but tab and line feed, no half surrogate pairs: PostgreSQL and JSON refuse or mangle them. */
const unprintable =
  // eslint-disable-next-line no-control-regex -- the characters that must not pass are the point
  /[\u0000-\u0008\u000b-\u001f\u007f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

const clean = z
  .string()
  .transform((text) => text.replace(/\r\n?/g, '\n').normalize('NFC').trim())
  .refine((text) => !unprintable.test(text), { params: { code: 'characters' } });

/** Text that a person typed: normalised, trimmed, without control characters, at most `max` characters. */
export const text = (max: number, min = 1) => clean.pipe(z.string().min(min).max(max));

/** One line of text: as `text`, and without line breaks. */
export const line = (max: number, min = 1) =>
  clean.pipe(
    z
      .string()
      .min(min)
      .max(max)
      .refine((value) => !value.includes('\n'), { params: { code: 'characters' } }),
  );

/** What somebody typed in a search field. Empty means: no search. */
export const SearchText = line(100, 0);

/**
 * An e-mail address in the one form in which it is stored and compared: NFKC, trimmed, lower case (before it is validated),
 * so that look-alike characters cannot make two accounts of one address.
 */
export const Email = z
  .string()
  .max(254)
  .transform((value) => value.normalize('NFKC').trim().toLowerCase())
  .pipe(z.email().max(254));

export const Language = z.enum(['nl', 'en']);
export type Language = z.infer<typeof Language>;
