import { createHash, randomBytes } from 'node:crypto';

const bytesOf = (uuid: string) => Buffer.from(uuid.replaceAll('-', ''), 'hex');
const uuidOf = (bytes: Buffer) => bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
const company = 16;
const secret = 32;

/** The secret of a link: which company it is of, and 256 bits that nobody can guess. 64 characters that need no escaping. */
export const newAuditToken = (tenantId: string): string =>
  Buffer.concat([bytesOf(tenantId), randomBytes(secret)]).toString('base64url');

/** The company a token says it is of, not yet believed, and what is stored of it; null when it is no token. */
export function readAuditToken(token: string): { tenantId: string; hash: Buffer } | null {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== company + secret || bytes.toString('base64url') !== token) return null;
  return { tenantId: uuidOf(bytes.subarray(0, company)), hash: createHash('sha256').update(token).digest() };
}
