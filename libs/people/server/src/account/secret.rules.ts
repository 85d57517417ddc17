import { createHash, randomBytes } from 'node:crypto';

/** A secret for a cookie or a link: 256 bits, 43 characters that need no escaping. Only its hash is stored. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is stored of a token or card code. They are random, so a plain hash is enough. */
export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** Whether a text can be a token at all; anything else is not worth a look in the database. */
export const looksLikeToken = (text: string): boolean => /^[A-Za-z0-9_-]{43}$/.test(text);
