import { Problem } from '../http/problem.js';

interface Waiting {
  begin: () => void;
  refuse: ReturnType<typeof setTimeout>;
}

/**
 * Heavy work takes turns: no more than `atOnce` pieces go on, the others wait. Whoever waits does so in the line of their own
 * company, and companies take turns, so that many of one keep nobody else waiting. After `patience` milliseconds one hears
 * that it is too busy.
 */
export class Turns {
  private going = 0;
  private readonly lines = new Map<string, Waiting[]>();

  constructor(
    private readonly atOnce: number,
    private readonly patience: number,
  ) {}

  async take<T>(company: string, work: () => Promise<T>): Promise<T> {
    if (this.going < this.atOnce) this.going += 1;
    else await this.wait(company);
    try {
      return await work();
    } finally {
      this.next();
    }
  }

  private wait(company: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const line = this.lines.get(company) ?? [];
      const refuse = setTimeout(() => {
        this.keep(
          company,
          (this.lines.get(company) ?? []).filter((one) => one !== waiting),
        );
        reject(new Problem('unavailable', 503));
      }, this.patience);
      const waiting = { begin: resolve, refuse };
      this.lines.set(company, [...line, waiting]);
    });
  }

  private keep(company: string, line: Waiting[]): void {
    if (line.length === 0) this.lines.delete(company);
    else this.lines.set(company, line);
  }

  /** The place of who is done goes to the first of the company whose turn it is, and that company to the end. */
  private next(): void {
    const [company, [first, ...rest]] = this.lines.entries().next().value ?? ['', []];
    if (!first) {
      this.going -= 1;
      return;
    }
    this.lines.delete(company);
    this.keep(company, rest);
    clearTimeout(first.refuse);
    first.begin();
  }
}
