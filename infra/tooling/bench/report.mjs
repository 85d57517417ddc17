// One line a figure: what was measured, and the goal beside it.
const missed = [];
let goals = 0;

/** `goal`: `{ words, met }`; a figure without one is only told. */
export function figure(name, said, goal) {
  if (goal) goals += 1;
  if (goal && !goal.met) missed.push(name);
  const verdict = goal ? `   goal ${goal.words}: ${goal.met ? 'met' : 'MISSED'}` : '';
  process.stdout.write(`${name.padEnd(44)} ${said}${verdict}\n`);
}

export const atLeast = (value, least, unit = '') => ({
  words: `≥ ${least.toLocaleString('en')}${unit}`,
  met: value >= least,
});
export const atMost = (value, most, unit = '') => ({
  words: `≤ ${most.toLocaleString('en')}${unit}`,
  met: value <= most,
});

/** A goal is not met by what was hardly measured. */
export const measured = (enough, { words, met }) =>
  enough ? { words, met } : { words: `${words} (too few answers to tell)`, met: false };

/** A part that could not be measured is told, and the rest goes on. */
export async function part(name, measure) {
  try {
    await measure();
  } catch (error) {
    process.exitCode = 1;
    figure(name, `not measured: ${error.message.split('\n')[0]}`, { words: 'measured', met: false });
  }
}

/** The last line. */
export function conclude() {
  const verdict = missed.length === 0 ? '' : `, ${missed.length} missed: ${missed.join('; ')}`;
  process.stdout.write(`${goals - missed.length} of ${goals} goals met${verdict}.\n`);
}

export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
export const secondsSince = (began) => (performance.now() - began) / 1000;
export const thousands = (number) => Math.round(number).toLocaleString('en');
