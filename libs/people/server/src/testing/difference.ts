const median = (times: number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

const perRound = 11;

/**
 * How far apart two measurements are, as a part of one: the smallest of three rounds of medians. Noise of a busy machine
 * spoils a round now and then; a real difference is there in all of them. Each measurement gives milliseconds.
 */
export async function differenceOf(
  one: (n: number) => Promise<number>,
  other: (n: number) => Promise<number>,
): Promise<number> {
  let smallest = Infinity;
  for (let round = 0; round < 3 && smallest >= 0.1; round += 1) {
    const [ones, others]: [number[], number[]] = [[], []];
    for (let n = 0; n < perRound; n += 1) {
      ones.push(await one(round * perRound + n));
      others.push(await other(round * perRound + n));
    }
    smallest = Math.min(smallest, Math.abs(median(ones) / median(others) - 1));
  }
  return smallest;
}
