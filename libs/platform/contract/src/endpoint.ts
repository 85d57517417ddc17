import { z, type ZodType } from 'zod';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

const nothing = z.object({});

/** A file that a door takes: sent as one multipart part named `file`, beside the fields of `body` as one JSON part named `body`. */
export interface Upload {
  /** Most bytes of the file. */
  maxBytes: number;
}

/** One thing the API can be asked, described once: the server binds to it, the client calls it, OpenAPI is derived from it. */
export interface Endpoint<
  P extends ZodType,
  Q extends ZodType,
  B extends ZodType,
  R extends ZodType,
  A extends string,
> {
  readonly method: Method;
  readonly path: `/${string}`;
  /** What it does, in English, for people who read the API documentation. */
  readonly summary: string;
  /** Permission needed. There is no default: an open door has to say 'public', a door for everybody who is signed in 'signed-in'. */
  readonly allow: A;
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  readonly reply: R;
  readonly upload?: Upload;
  /** The reply is a file, not JSON; `reply` is then `FileReply` or `FileStreamReply`. */
  readonly download?: true;
  /** A change that may come from another site, because the address itself is the secret (one-click unsubscribe, RFC 8058). */
  readonly fromAnywhere?: true;
}

interface Parts<P, Q, B, R, A> {
  method: Method;
  path: `/${string}`;
  summary: string;
  allow: A;
  params?: P;
  query?: Q;
  body?: B;
  reply: R;
  upload?: Upload;
  download?: true;
  fromAnywhere?: true;
}

export function endpoint<
  R extends ZodType,
  P extends ZodType = typeof nothing,
  Q extends ZodType = typeof nothing,
  B extends ZodType = typeof nothing,
  const A extends string = string,
>(parts: Parts<P, Q, B, R, A>): Endpoint<P, Q, B, R, A> {
  return { params: nothing, query: nothing, body: nothing, ...parts } as unknown as Endpoint<P, Q, B, R, A>;
}

export type AnyEndpoint = Endpoint<ZodType, ZodType, ZodType, ZodType, string>;

/** What a handler receives: parsed. */
export interface InputOf<E extends AnyEndpoint> {
  params: z.output<E['params']>;
  query: z.output<E['query']>;
  body: z.output<E['body']>;
}

type Part = 'params' | 'query' | 'body';
type Given<E extends AnyEndpoint, K extends Part> = z.input<E[K]>;
/** The part has no fields at all: nobody has to name it. */
type Empty<T> = string extends keyof T ? true : false;
/** Nothing of the part has to be filled in. */
type Free<T> = object extends T ? true : false;

/** What a caller must give: unparsed, and only the parts the endpoint declares; a part that may be empty may be left out. */
export type CallOf<E extends AnyEndpoint> = {
  [K in Part as Empty<Given<E, K>> extends true ? never : Free<Given<E, K>> extends true ? never : K]: Given<E, K>;
} & {
  [K in Part as Empty<Given<E, K>> extends true ? never : Free<Given<E, K>> extends true ? K : never]?: Given<E, K>;
};

/** What a handler must return, and what the caller gets. */
export type ReplyOf<E extends AnyEndpoint> = z.output<E['reply']>;

/** What a handler of a door with `download` returns. */
export const FileReply = z.object({
  /** File name offered to the person; the server strips what a header may not hold. */
  name: z.string(),
  mediaType: z.string(),
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  /** Show in the browser instead of saving. Only honoured for types that cannot run anything. */
  inline: z.boolean().default(false),
});
export type FileReply = z.input<typeof FileReply>;

/** As `FileReply`, for what is too big to hold in memory: the bytes come while they are sent. */
export const FileStreamReply = FileReply.omit({ bytes: true }).extend({
  content: z.custom<AsyncIterable<Uint8Array>>(
    (value) => typeof value === 'object' && value !== null && Symbol.asyncIterator in value,
  ),
  /** Number of bytes, when it is known before the last one is there. */
  length: z.number().int().nullable(),
});
export type FileStreamReply = z.input<typeof FileStreamReply>;

/** The reply of a door that has nothing to say. */
export const Nothing = z.object({});
