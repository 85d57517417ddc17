import { type AnyEndpoint, type CallOf, hasShapes, type ReplyOf } from '@leerspoor/platform-contract';
import { addressOf, partsOf } from './address.js';
import { answerOf, ApiError, offline, refusalOf } from './api-error.js';
import { send, type Answer } from './upload.js';

export interface Extra {
  signal?: AbortSignal;
  /** For a door with `upload`. */
  file?: File;
  /** Part of the upload that has gone out, 0 to 1. */
  onProgress?: (part: number) => void;
}

let onSignedOut: () => void = () => undefined;
/** What to do when a door that needs a sign-in says that there is none. */
export const whenSignedOut = (handler: () => void): void => {
  onSignedOut = handler;
};

function formOf(body: unknown, file: File): FormData {
  const form = new FormData();
  // As a plain field: of a Blob a browser makes a second file.
  form.append('body', JSON.stringify(body ?? {}));
  form.append('file', file, file.name);
  return form;
}

async function fetched(endpoint: AnyEndpoint, sent: unknown, signal?: AbortSignal): Promise<Response> {
  const isWrite = endpoint.method !== 'GET';
  try {
    return await fetch(addressOf(endpoint, sent as CallOf<AnyEndpoint>), {
      method: endpoint.method,
      credentials: 'same-origin',
      signal,
      // The header is one that a foreign page cannot send along; the server wants it on every change.
      headers: {
        accept: 'application/json',
        ...(isWrite && { 'content-type': 'application/json', 'x-leerspoor': '1' }),
      },
      ...(isWrite && { body: JSON.stringify(partsOf(sent).body ?? {}) }),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw offline();
  }
}

function refuse(endpoint: AnyEndpoint, { status, text }: Answer): never {
  if (status === 401 && endpoint.allow !== 'public') onSignedOut();
  throw refusalOf(status, text);
}

/**
 * Calls a door by its contract and reads the answer by the same contract, so that an old tab beside a new server says so. The first
 * screen shows before shapes are there: that page has just come from the same server. There are no addresses anywhere else in the
 * client.
 */
export async function call<E extends AnyEndpoint>(
  endpoint: E,
  sent: CallOf<E>,
  extra: Extra = {},
): Promise<ReplyOf<E>> {
  const answer = extra.file
    ? await send(endpoint.method, addressOf(endpoint, sent), formOf(partsOf(sent).body, extra.file), extra)
    : await fetched(endpoint, sent, extra.signal).then(async (response) => ({
        status: response.status,
        text: await response.text(),
      }));
  if (answer.status < 200 || answer.status >= 300) refuse(endpoint, answer);
  const given = answerOf(answer.status, answer.text);
  if (!hasShapes()) return given as ReplyOf<E>;
  const read = endpoint.reply.safeParse(given);
  if (!read.success) throw refusalOf(answer.status, '');
  return read.data as ReplyOf<E>;
}

/** Asks for a file and lets the browser save it under the name that the server gives. */
export async function download<E extends AnyEndpoint>(endpoint: E, sent: CallOf<E>): Promise<void> {
  const response = await fetched(endpoint, sent);
  if (!response.ok) refuse(endpoint, { status: response.status, text: await response.text() });
  const named = /filename\*=UTF-8''([^;]+)|filename="([^"]+)"/i.exec(response.headers.get('content-disposition') ?? '');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = decodeURIComponent(named?.[1] ?? named?.[2] ?? 'leerspoor');
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

export const isRefusal = (error: unknown, code: string): error is ApiError =>
  error instanceof ApiError && error.code === code;
