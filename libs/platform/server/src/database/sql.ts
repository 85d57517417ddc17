/** A statement with bound values. Only `sql` makes one, so no text of a person can become SQL. */
export class Sql {
  constructor(
    private readonly strings: readonly string[],
    private readonly parts: readonly unknown[],
  ) {}

  /** The text with $1, $2 … and the values in that order. */
  compile(): { text: string; values: unknown[] } {
    const values: unknown[] = [];
    return { text: this.write(values), values };
  }

  private write(values: unknown[]): string {
    let text = this.strings[0] ?? '';
    this.parts.forEach((part, index) => {
      text += part instanceof Sql ? part.write(values) : `$${values.push(part)}`;
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

/** Joins statements, e.g. conditions with `and`. The separator is a constant of the program. */
export const join = (parts: readonly Sql[], separator: ' and ' | ' or ' | ', '): Sql =>
  new Sql(['', ...parts.slice(1).map(() => separator as string), ''], parts);
