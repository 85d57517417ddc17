import { createHmac, timingSafeEqual } from 'node:crypto';
import { type MailStream } from '@leerspoor/reminders-contract';

/** What a link that stops mail stands for. It opens nothing else, so it stays good for as long as mail is kept. */
export interface StopLink {
  tenantId: string;
  employeeId: string;
  stream: MailStream;
}

const streams: readonly MailStream[] = ['nudge', 'digest'];
const bytesOf = (uuid: string) => Buffer.from(uuid.replaceAll('-', ''), 'hex');
const uuidOf = (bytes: Buffer) => bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
const head = ({ tenantId, employeeId, stream }: StopLink) =>
  Buffer.concat([bytesOf(tenantId), bytesOf(employeeId), Buffer.from([streams.indexOf(stream)])]);
const tagOf = (content: Buffer, key: Buffer) => createHmac('sha256', key).update(content).digest().subarray(0, 16);

/** The link's token: company, person and stream, signed with the company's key (128 bits). */
export const stopToken = (link: StopLink, key: Buffer): string => {
  const content = head(link);
  return Buffer.concat([content, tagOf(content, key)]).toString('base64url');
};

/** What a token says it stands for, not yet believed; null when it is none. */
export function readStopToken(token: string): StopLink | null {
  const bytes = Buffer.from(token, 'base64url');
  const stream = streams[bytes[32] ?? streams.length];
  if (bytes.length !== 49 || stream === undefined) return null;
  return { tenantId: uuidOf(bytes.subarray(0, 16)), employeeId: uuidOf(bytes.subarray(16, 32)), stream };
}

export const isGenuine = (token: string, key: Buffer): boolean => {
  const bytes = Buffer.from(token, 'base64url');
  return bytes.length === 49 && timingSafeEqual(bytes.subarray(33), tagOf(bytes.subarray(0, 33), key));
};
