import { Problem } from '@leerspoor/platform-server';

/** Lets a few in at a time; the others wait in line, and past a length of line they are sent away (`too-many-requests`). */
export class Gate {
  private inside = 0;
  private readonly line: (() => void)[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly longestLine: number,
  ) {}

  async through<T>(work: () => Promise<T>): Promise<T> {
    await this.enter();
    try {
      return await work();
    } finally {
      // Whoever is next takes over the place; only an empty line gives it back.
      const next = this.line.shift();
      if (next) next();
      else this.inside -= 1;
    }
  }

  private async enter(): Promise<void> {
    if (this.inside < this.atOnce) {
      this.inside += 1;
      return;
    }
    if (this.line.length >= this.longestLine) throw Problem.tooMany(5);
    await new Promise<void>((resolve) => this.line.push(resolve));
  }
}
