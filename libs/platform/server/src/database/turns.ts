import { Problem } from '../http/problem.js';

interface Waiting {
  company: string;
  begin: () => void;
  refuse: ReturnType<typeof setTimeout>;
}

/**
 * Heavy work takes turns: no more than `atOnce` pieces go on, the others wait in one line. While others wait, one company has no
 * more than half of the places, so that many of one keep nobody else waiting. After `patience` milliseconds one hears that it is
 * too busy.
 */
export class Turns {
  private line: Waiting[] = [];
  private readonly going: string[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly patience: number,
  ) {}

  async take<T>(company: string, work: () => Promise<T>): Promise<T> {
    if (this.going.length < this.atOnce) this.going.push(company);
    else await this.wait(company);
    try {
      return await work();
    } finally {
      this.going.splice(this.going.indexOf(company), 1);
      this.next();
    }
  }

  private wait(company: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const refuse = setTimeout(() => {
        this.line = this.line.filter((one) => one !== waiting);
        reject(new Problem('unavailable', 503));
      }, this.patience);
      const waiting = { company, begin: resolve, refuse };
      this.line.push(waiting);
    });
  }

  /** A place is free: for the first in the line of a company that has not its half, or else the first. */
  private next(): void {
    const most = Math.ceil(this.atOnce / 2);
    const first =
      this.line.find(({ company }) => this.going.filter((one) => one === company).length < most) ?? this.line[0];
    if (!first) return;
    this.line = this.line.filter((one) => one !== first);
    this.going.push(first.company);
    clearTimeout(first.refuse);
    first.begin();
  }
}
