import { createHash } from 'node:crypto';
import pg from 'pg';

const names = new Map<string, string>();
const mostNames = 2000;
const longestText = 40_000;

/** A stable name for a statement's text, or undefined when there are too many different ones to prepare. */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined) return known;
  if (names.size >= mostNames || text.length > longestText) return undefined;
  const name = createHash('sha1').update(text).digest('base64url');
  names.set(text, name);
  return name;
}

/**
 * Prepares every statement that has values: the server then parses and plans it once per connection, which doubles the
 * number of requests per second (see docs/decisions/0006-prepared-statements.md).
 */
export class NamedClient extends pg.Client {
  // pg declares a dozen overloads; this one method sees them all and passes on what it does not name.
  override query(...args: unknown[]): never {
    const [text, values] = args;
    if (typeof text === 'string' && Array.isArray(values) && values.length > 0) {
      const name = nameOf(text);
      if (name !== undefined) args.splice(0, 2, { name, text, values: values as unknown[] });
    }
    return (super.query as (...rest: unknown[]) => never).apply(this, args);
  }
}

// Days stay text ('2026-11-24'): a Date would be a moment in somebody's time zone. Counts fit in a number.
pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number);
