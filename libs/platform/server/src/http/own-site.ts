import { type Request } from './request.js';

const jsonOrFile = /^(application\/json|multipart\/form-data)\b/i;

/**
 * Whether a change comes from our own pages. A page elsewhere, a sibling subdomain included, can send our cookie along, but
 * not these: JSON or a file with the header that our client sets, and a browser's own word on where it came from.
 * A caller that is no browser sends neither Sec-Fetch-Site nor Origin and has no cookie that it was lured with, but must
 * name the Origin to say so on purpose.
 */
export function fromOwnSite(request: Request): boolean {
  const { headers } = request;
  const hasBody =
    headers['content-length'] !== undefined
      ? headers['content-length'] !== '0'
      : headers['transfer-encoding'] !== undefined;
  if (hasBody && !jsonOrFile.test(headers['content-type'] ?? '')) return false;
  if (headers['content-type']?.toLowerCase().startsWith('multipart/') && headers['x-leerspoor'] !== '1') return false;
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  return headers.origin !== undefined && headers.origin === `${request.protocol}://${request.host}`;
}
