import { setTimeout as wait } from 'node:timers/promises';

/** Longer than any refusal takes by itself, shorter than anybody minds. */
const floor = 150;

/**
 * Makes every "no" (null) take equally long: how much had to be looked up for it, and whether there was anybody to warn,
 * would else tell who exists. A "yes" is not held up.
 */
export async function evenly<T>(work: () => Promise<T | null>): Promise<T | null> {
  const started = performance.now();
  const result = await work();
  if (result === null) await wait(Math.max(0, floor - (performance.now() - started)));
  return result;
}
