import {
  applyDecorators,
  createParamDecorator,
  type ExecutionContext,
  HttpCode,
  RequestMapping,
  RequestMethod,
  SetMetadata,
} from '@nestjs/common';
import { type z } from 'zod';
import { type AnyEndpoint, type InputOf } from '@leerspoor/platform-contract';
import { fieldsOf } from './fields.js';
import { Problem } from './problem.js';
import { type Reply, type Request, type UploadedFile } from './request.js';

const ENDPOINT = Symbol('endpoint');

type Handler<E extends AnyEndpoint> = (input: InputOf<E>, ...rest: never[]) => Promise<z.input<E['reply']>>;

/** Binds a method to its contract. The compiler refuses a handler whose input or reply differs from it. */
export function Handles<E extends AnyEndpoint>(endpoint: E) {
  const decorate = applyDecorators(
    SetMetadata(ENDPOINT, endpoint),
    HttpCode(200),
    RequestMapping({ method: RequestMethod[endpoint.method], path: endpoint.path }),
  );
  return <H extends Handler<E>>(target: object, key: string, descriptor: TypedPropertyDescriptor<H>): void =>
    decorate(target, key, descriptor);
}

/** The contract of the handler that is about to run; undefined when somebody forgot it. */
export const endpointOf = (context: ExecutionContext): AnyEndpoint | undefined =>
  Reflect.getMetadata(ENDPOINT, context.getHandler()) as AnyEndpoint | undefined;

/** Nobody fills in a path: one that cannot be is an address of nothing, as an id that nobody has. */
function unknownAddress(path: string): Problem {
  return Problem.notFound(path.replace(/Id$/, '').replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`));
}

function parsed(schema: z.ZodType, value: unknown, part: 'params' | 'query' | 'body'): unknown {
  const result = schema.safeParse(value ?? {});
  if (result.success) return result.data;
  const fields = fieldsOf(result.error);
  if (part === 'params') throw unknownAddress(fields[0]?.path ?? 'address');
  throw Problem.invalid(
    part === 'body' ? fields : fields.map((field) => ({ ...field, path: `${part}.${field.path}` })),
  );
}

/** Path, query and body, checked by the contract: what is nowhere is not found, a refusal names every wrong field. */
export const Input = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const request = context.switchToHttp().getRequest<Request>();
  const endpoint = endpointOf(context) as AnyEndpoint;
  return {
    params: parsed(endpoint.params, request.params, 'params'),
    query: parsed(endpoint.query, request.query, 'query'),
    body: parsed(endpoint.body, request.body, 'body'),
  };
});

export type SetStatus = (status: number) => void;

/** For the rare door whose answer is no refusal and yet not 200. */
export const ReplyStatus = createParamDecorator((_: unknown, context: ExecutionContext): SetStatus => {
  const reply = context.switchToHttp().getResponse<Reply>();
  return (status) => void reply.status(status);
});

/** The file of a door with `upload`. */
export const Uploaded = createParamDecorator((_: unknown, context: ExecutionContext): UploadedFile => {
  const { upload } = context.switchToHttp().getRequest<Request>();
  if (!upload) throw Problem.invalid([{ path: 'file', code: 'required' }]);
  return upload;
});
