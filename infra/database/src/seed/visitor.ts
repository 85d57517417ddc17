import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type AnyEndpoint, type CallOf, type ReplyOf } from '@leerspoor/platform-contract';

interface Sent {
  params?: Record<string, unknown>;
  query?: Record<string, string | number | boolean | undefined>;
  body?: unknown;
}

const host = 'localhost';

/** Somebody who uses the product through its doors, without a network: what the demonstration holds, people could have made. */
export class Visitor {
  private cookie = '';

  constructor(private readonly app: NestFastifyApplication) {}

  async call<E extends AnyEndpoint>(
    endpoint: E,
    sent: CallOf<E>,
    file?: { name: string; bytes: Buffer },
  ): Promise<ReplyOf<E>> {
    const { params = {}, query = {}, body } = sent as Sent;
    const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])));
    const { payload, headers } = file ? await formOf(file, body) : jsonOf(body);
    const response = await this.app.inject({
      method: endpoint.method,
      url: `/api${path}`,
      query: Object.fromEntries(
        Object.entries(query).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])),
      ),
      headers: { host, origin: `http://${host}`, cookie: this.cookie, ...headers },
      ...(payload === undefined ? {} : { payload }),
    });
    if (response.statusCode !== 200)
      throw new Error(
        `The demonstration could not be made: ${endpoint.method} ${path} said ${response.statusCode} ${response.body}`,
      );
    const [session] = response.cookies;
    if (session) this.cookie = `${session.name}=${session.value}`;
    return response.json<ReplyOf<E>>();
  }
}

const jsonOf = (body: unknown): { payload: string | undefined; headers: Record<string, string> } =>
  body === undefined
    ? { payload: undefined, headers: {} }
    : { payload: JSON.stringify(body), headers: { 'content-type': 'application/json' } };

async function formOf(
  file: { name: string; bytes: Buffer },
  body: unknown,
): Promise<{ payload: Buffer; headers: Record<string, string> }> {
  const form = new FormData();
  form.set('body', JSON.stringify(body ?? {}));
  form.set('file', new Blob([new Uint8Array(file.bytes)]), file.name);
  const encoded = new Response(form);
  return {
    payload: Buffer.from(await encoded.arrayBuffer()),
    headers: { 'content-type': encoded.headers.get('content-type') ?? '', 'x-leerspoor': '1' },
  };
}
