import { z } from 'zod';
import { type AnyEndpoint, Problem } from '@leerspoor/platform-contract';

type Json = Record<string, unknown>;

const toSchema = (schema: z.ZodType, io: 'input' | 'output', components: Json): Json => {
  const {
    $defs,
    $schema: _,
    ...rest
  } = z.toJSONSchema(schema, { io, target: 'draft-2020-12', unrepresentable: 'any' }) as Json & {
    $defs?: Record<string, Json>;
  };
  for (const [name, definition] of Object.entries($defs ?? {})) components[name] = withoutId(definition);
  const { id, ...own } = rest as { id?: string };
  if (id === undefined) return moved(own);
  components[id] = moved(own);
  return { $ref: `#/components/schemas/${id}` };
};

const withoutId = ({ id: _, ...rest }: Json): Json => moved(rest);

/** JSON Schema keeps definitions beside the schema, OpenAPI in one place. */
const moved = (schema: Json): Json =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/')) as Json;

function parametersOf(schema: z.ZodType, place: 'path' | 'query', components: Json): Json[] {
  const { properties = {}, required = [] } = toSchema(schema, 'input', components) as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, value]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: value,
  }));
}

function bodyOf(door: AnyEndpoint, components: Json): Json | undefined {
  const body = toSchema(door.body, 'input', components);
  const empty =
    Object.keys((body['properties'] as Json | undefined) ?? {}).length === 0 &&
    !('$ref' in body) &&
    !('anyOf' in body) &&
    !('oneOf' in body);
  if (door.upload) {
    const properties = {
      ...(empty ? {} : { body }),
      file: { type: 'string', contentMediaType: 'application/octet-stream' },
    };
    return {
      required: true,
      content: { 'multipart/form-data': { schema: { type: 'object', properties, required: ['file'] } } },
    };
  }
  return empty ? undefined : { required: true, content: { 'application/json': { schema: body } } };
}

const refusal = (description: string): Json => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

function operationOf(name: string, door: AnyEndpoint, components: Json): Json {
  const requestBody = bodyOf(door, components);
  const content = door.download
    ? { 'application/octet-stream': { schema: { type: 'string', contentMediaType: 'application/octet-stream' } } }
    : { 'application/json': { schema: toSchema(door.reply, 'output', components) } };
  return {
    operationId: name,
    summary: door.summary,
    tags: [door.path.split('/')[1]],
    ...(door.allow === 'public' ? { security: [] } : {}),
    'x-permission': door.allow,
    parameters: [...parametersOf(door.params, 'path', components), ...parametersOf(door.query, 'query', components)],
    ...(requestBody ? { requestBody } : {}),
    responses: {
      '200': { description: 'Done', content },
      ...(door.path.includes(':')
        ? { '404': refusal('Not there, or not for you; also for an id that cannot be') }
        : {}),
      '4XX': refusal('Refused, and why'),
    },
  };
}

/** The API as OpenAPI 3.1, derived from the contracts: an output for other systems, never a source. */
export function openApiOf(doors: Readonly<Record<string, AnyEndpoint>>): Json {
  const components: Json = { Problem: moved(withoutId(toSchema(Problem, 'output', {}))) };
  const paths: Record<string, Json> = {};
  for (const [name, door] of Object.entries(doors)) {
    const path = `/api${door.path.replace(/:(\w+)/g, '{$1}')}`;
    paths[path] = { ...paths[path], [door.method.toLowerCase()]: operationOf(name, door, components) };
  }
  return {
    openapi: '3.1.1',
    info: { title: 'Leerspoor', version: '0.1.0', license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' } },
    servers: [{ url: '/' }],
    security: [{ session: [] }],
    tags: [...new Set(Object.values(doors).map((door) => door.path.split('/')[1]))].map((name) => ({ name })),
    paths,
    components: {
      schemas: components,
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: '__Host-sid' } },
    },
  };
}
