import { type FileReply, type FileStreamReply } from '@leerspoor/platform-contract';

const safeToShow = /^(image\/(webp|png|jpeg)|application\/pdf)$/;

/** A file of a person never runs anything in our origin: saved unless it is a picture or a PDF, sandboxed in any case. */
export function fileHeaders({ name, mediaType, inline }: FileReply | FileStreamReply): Record<string, string> {
  const plain = name.replace(/[^\p{L}\p{N} ._()-]/gu, '_').slice(0, 150) || 'bestand';
  const how = inline && safeToShow.test(mediaType) ? 'inline' : 'attachment';
  const ascii = plain
    .normalize('NFD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\]/g, '');
  return {
    'content-disposition': `${how}; filename="${ascii || 'bestand'}"; filename*=UTF-8''${encodeURIComponent(plain)}`,
    'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; sandbox`,
    'cache-control': 'private, no-store',
  };
}
