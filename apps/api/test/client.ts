import type { AnyEndpoint, CallOf, Problem, ReplyOf } from '@leerspoor/platform-contract';

interface Sent {
  params?: Record<string, unknown>;
  query?: Record<string, string | number | boolean | undefined>;
  body?: unknown;
  file?: { name: string; bytes: Uint8Array; mediaType?: string };
}

export interface Answer<E extends AnyEndpoint> {
  status: number;
  reply: ReplyOf<E>;
  problem: Problem;
  headers: Headers;
  text: string;
}

/** A browser without a screen: keeps its cookies, names its origin, calls doors by their contract. */
export class TestClient {
  readonly cookies = new Map<string, string>();

  constructor(readonly address: string) {}

  /** Calls a door and gives whatever comes back, refused or not. */
  async send<E extends AnyEndpoint>(
    endpoint: E,
    sent: CallOf<E> & Pick<Sent, 'file'>,
    headers: Record<string, string> = {},
  ): Promise<Answer<E>> {
    const { params = {}, query = {}, body, file } = sent as Sent;
    const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])));
    const search = new URLSearchParams(
      Object.entries(query).flatMap(([key, value]) =>
        value === undefined ? [] : [[key, String(value)] as [string, string]],
      ),
    );
    return this.raw(
      endpoint.method,
      `/api${path}${search.size > 0 ? `?${search.toString()}` : ''}`,
      file ? formOf(file, body) : body,
      headers,
    );
  }

  /** Calls a door that has to open; throws what it said otherwise. */
  async call<E extends AnyEndpoint>(endpoint: E, sent: CallOf<E> & Pick<Sent, 'file'>): Promise<ReplyOf<E>> {
    const answer = await this.send(endpoint, sent);
    if (answer.status !== 200) throw new Error(`${endpoint.method} ${endpoint.path}: ${answer.status} ${answer.text}`);
    return answer.reply;
  }

  async raw<E extends AnyEndpoint>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<E>> {
    const content: RequestInit =
      body === undefined ? {} : body instanceof FormData ? { body } : { body: JSON.stringify(body) };
    const response = await sent(this.address + path, {
      method,
      redirect: 'manual',
      headers: {
        origin: this.address,
        ...(body instanceof FormData
          ? { 'x-leerspoor': '1' }
          : body === undefined
            ? {}
            : { 'content-type': 'application/json' }),
        ...(this.cookies.size > 0
          ? { cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ') }
          : {}),
        ...headers,
      },
      ...content,
    });
    this.keep(response.headers.getSetCookie());
    const text = await response.text();
    const json: unknown = /json/.test(response.headers.get('content-type') ?? '') ? JSON.parse(text) : undefined;
    return {
      status: response.status,
      reply: json as ReplyOf<E>,
      problem: json as Problem,
      headers: response.headers,
      text,
    };
  }

  private keep(cookies: string[]): void {
    for (const cookie of cookies) {
      const [pair = ''] = cookie.split(';');
      const [name = '', value = ''] = pair.split('=');
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
  }
}

/** A file beside the fields of a body, as a browser sends it. */
export function formOf(file: NonNullable<Sent['file']>, body: unknown): FormData {
  const form = new FormData();
  if (body !== undefined) form.set('body', JSON.stringify(body));
  form.set(
    'file',
    new Blob([new Uint8Array(file.bytes)], { type: file.mediaType ?? 'application/octet-stream' }),
    file.name,
  );
  return form;
}

/** Once more when the server closed an idle connection just as we took it, as a browser does. */
async function sent(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, init);
  } catch (error) {
    if ((error as { cause?: { code?: string } }).cause?.code !== 'ECONNRESET') throw error;
    return fetch(address, init);
  }
}
