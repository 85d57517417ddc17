import { offline } from './api-error.js';

export interface Answer {
  status: number;
  text: string;
}

interface Watch {
  signal?: AbortSignal;
  onProgress?: (part: number) => void;
}

/** Sends a form by XMLHttpRequest, because fetch cannot tell how much of a photo has gone out. */
export function send(method: string, address: string, form: FormData, { signal, onProgress }: Watch): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, address);
    request.setRequestHeader('accept', 'application/json');
    request.setRequestHeader('x-leerspoor', '1');
    request.upload.onprogress = (event) => onProgress?.(event.total === 0 ? 0 : event.loaded / event.total);
    request.onload = () => resolve({ status: request.status, text: request.responseText });
    request.onerror = () => reject(offline());
    request.ontimeout = () => reject(offline());
    request.onabort = () => reject(new DOMException('Aborted', 'AbortError'));
    signal?.addEventListener('abort', () => request.abort());
    request.send(form);
  });
}
