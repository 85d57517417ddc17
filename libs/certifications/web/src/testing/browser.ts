interface Sent {
  address: string;
  body: unknown;
  file: File;
}

type Answer = { status: number; body: object } | 'offline';

/** Stands in for the network under an upload: notes what was sent and answers what the test says, one after the other. */
export function fakeUploads(...answers: Answer[]): Sent[] {
  const sent: Sent[] = [];
  class Upload {
    upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
    onload?: () => void;
    onerror?: () => void;
    status = 0;
    responseText = '';
    private address = '';

    open(_method: string, address: string): void {
      this.address = address;
    }
    setRequestHeader(): void {}
    send(form: FormData): void {
      // A plain field: what a browser makes of a Blob is a second file, and the server takes one.
      const body = form.get('body');
      if (typeof body !== 'string') throw new Error('The answers must be a plain field of the form.');
      queueMicrotask(() => {
        sent.push({ address: this.address, body: JSON.parse(body), file: form.get('file') as File });
        const answer = answers.shift();
        if (answer === undefined || answer === 'offline') return this.onerror?.();
        this.upload.onprogress?.({ loaded: 1, total: 1 });
        this.status = answer.status;
        this.responseText = JSON.stringify(answer.body);
        this.onload?.();
      });
    }
  }
  globalThis.XMLHttpRequest = Upload as unknown as typeof XMLHttpRequest;
  return sent;
}
