/** A step from one part of a statement to the next: the literal text of a nested statement, or a value. */
class Shape {
  text: string | undefined;
  private readonly next = new Map<readonly string[] | 'value', Shape>();

  to(part: readonly string[] | 'value'): Shape {
    let shape = this.next.get(part);
    if (!shape) this.next.set(part, (shape = new Shape()));
    return shape;
  }
}

/** Texts of all statements that were ever compiled, found by the literals that they are put together from. */
const shapes = new Shape();

/** A statement with bound values. Only `sql` makes one, so no text of a person can become SQL. */
export class Sql {
  constructor(
    private readonly strings: readonly string[],
    private readonly parts: readonly unknown[],
  ) {}

  /**
   * The text with $1, $2 … and the values in that order. The text of statements with the same literals is one and the same
   * string, written once: a long statement costs more to write than to send.
   */
  compile(): { text: string; values: unknown[] } {
    const values: unknown[] = [];
    const shape = this.walk(shapes, values);
    shape.text ??= this.write({ count: 0 });
    return { text: shape.text, values };
  }

  private walk(from: Shape, values: unknown[]): Shape {
    let shape = from.to(this.strings);
    for (const part of this.parts) {
      if (part instanceof Sql) shape = part.walk(shape, values);
      else {
        values.push(part);
        shape = shape.to('value');
      }
    }
    return shape;
  }

  private write(values: { count: number }): string {
    let text = this.strings[0] ?? '';
    this.parts.forEach((part, index) => {
      text += part instanceof Sql ? part.write(values) : `$${(values.count += 1)}`;
      text += this.strings[index + 1] ?? '';
    });
    return text;
  }
}

/**
 * Writes a statement: values become parameters, statements nest. Keep the text constant (arrays through `= any(…)`), so
 * that it is prepared once and used a million times.
 */
export const sql = (strings: TemplateStringsArray, ...parts: unknown[]): Sql => new Sql(strings, parts);

type Separator = ' and ' | ' or ' | ', ';
const literals = new Map<string, readonly string[]>();

function literalsOf(separator: Separator, count: number): readonly string[] {
  const key = `${count}${separator}`;
  let strings = literals.get(key);
  if (!strings) literals.set(key, (strings = ['', ...Array.from({ length: count - 1 }, () => separator), '']));
  return strings;
}

/** Joins a few statements, e.g. conditions with `and`. The separator is a constant of the program. */
export const join = (parts: readonly Sql[], separator: Separator): Sql =>
  new Sql(literalsOf(separator, parts.length), parts);
