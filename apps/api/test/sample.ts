import { z } from 'zod';

type Schema = Record<string, unknown>;

/**
 * A small value that fits a contract's body, with `id` wherever an id is asked: for sending what is right in form and wrong
 * in meaning. Null where that may be, so that nothing but the ids is refused.
 */
export function sampleOf(body: z.ZodType, id: (field: string) => string): unknown {
  return valueOf(z.toJSONSchema(body, { io: 'input', unrepresentable: 'any', reused: 'inline' }), '', id);
}

function valueOf(schema: Schema, field: string, id: (field: string) => string): unknown {
  const options = (schema['anyOf'] ?? schema['oneOf'] ?? schema['allOf']) as Schema[] | undefined;
  if (options)
    return valueOf(
      options.find(asksId) ?? options.find(({ type }) => type === 'null') ?? (options[0] as Schema),
      field,
      id,
    );
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

function textOf({ format, pattern }: Schema, field: string, id: (field: string) => string): string {
  if (format === 'uuid') return id(field);
  if (format === 'email') return 'iemand@example.test';
  if (typeof pattern === 'string' && new RegExp(pattern).test('2026-11-01')) return '2026-11-01';
  if (typeof pattern === 'string' && new RegExp(pattern).test('P1Y')) return field === 'window' ? 'P1M' : 'P1Y';
  return /On$|day/i.test(field) ? '2026-11-01' : 'iets';
}

/** Whether an id stands somewhere in it. */
export const asksId = (schema: unknown): boolean => JSON.stringify(schema).includes('"format":"uuid"');
