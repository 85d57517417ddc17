import { z } from 'zod';

type Schema = Record<string, unknown>;

/** What is put where the field `field` asks an id; undefined: nothing when nothing may be there. */
type Ids = (field: string) => string | undefined;

/**
 * A small value that fits a contract's body: for sending what is right in form and wrong in meaning. Null where that may be,
 * so that nothing but the ids is refused.
 */
export function sampleOf(body: z.ZodType, id: Ids): unknown {
  return valueOf(schemaOf(body), '', id);
}

/** Names of the fields that ask an id. */
export function idFields(body: z.ZodType): string[] {
  const names = new Set<string>();
  sampleOf(body, (field) => {
    names.add(field);
    return nowhere;
  });
  return [...names];
}

const nowhere = '00000000-0000-4000-8000-000000000000';
const schemaOf = (body: z.ZodType) =>
  z.toJSONSchema(body, { io: 'input', unrepresentable: 'any', reused: 'inline' }) as Schema;

function valueOf(schema: Schema, field: string, id: Ids): unknown {
  const options = (schema['anyOf'] ?? schema['oneOf'] ?? schema['allOf']) as Schema[] | undefined;
  if (options) {
    const nothing = options.find(({ type }) => type === 'null');
    const asking = options.find(asksId);
    if (asking && !(nothing && asking['format'] === 'uuid' && id(field) === undefined))
      return valueOf(asking, field, id);
    return valueOf(nothing ?? (options[0] as Schema), field, id);
  }
  if ('const' in schema) return schema['const'];
  if (schema['enum']) return (schema['enum'] as unknown[])[0];
  if ('default' in schema && !asksId(schema)) return schema['default'];
  switch (schema['type']) {
    case 'object':
      return Object.fromEntries(
        Object.entries((schema['properties'] ?? {}) as Record<string, Schema>).map(([name, part]) => [
          name,
          valueOf(part, name, id),
        ]),
      );
    case 'array':
      return asksId(schema) || Number(schema['minItems'] ?? 0) > 0
        ? [valueOf(schema['items'] as Schema, field, id)]
        : [];
    case 'boolean':
      return true;
    case 'integer':
    case 'number':
      return Number(schema['minimum'] ?? 1) || 1;
    case 'string':
      return textOf(schema, field, id);
    default:
      return null;
  }
}

function textOf({ format, pattern }: Schema, field: string, id: Ids): string {
  if (format === 'uuid') return id(field) ?? nowhere;
  if (format === 'email') return 'iemand@example.test';
  if (format === 'date-time') return /^end/.test(field) ? '2026-12-01T10:00:00Z' : '2026-11-01T09:00:00Z';
  if (typeof pattern === 'string' && new RegExp(pattern).test('2026-11-01'))
    return /^end/.test(field) ? '2026-12-01' : '2026-11-01';
  if (typeof pattern === 'string' && new RegExp(pattern).test('P1Y')) return field === 'window' ? 'P1M' : 'P1Y';
  if (typeof pattern === 'string' && new RegExp(pattern).test('09:00')) return /^end/.test(field) ? '10:00' : '09:00';
  return /On$|day/i.test(field) ? '2026-11-01' : 'iets';
}

/** Whether an id stands somewhere in it. */
const asksId = (schema: unknown): boolean => JSON.stringify(schema).includes('"format":"uuid"');
