import { refusal } from '../testing/refusals.js';
import { Gate } from './gate.js';

/** Work that goes on until it is told to end. */
function tasks(gate: Gate) {
  const running: { name: number; end: (error?: Error) => void }[] = [];
  const start = (name: number) =>
    gate.through(
      () =>
        new Promise<number>((resolve, reject) => {
          running.push({ name, end: (error) => (error ? reject(error) : resolve(name)) });
        }),
    );
  return { running, start };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('a gate', () => {
  it('lets a few in at a time, in order, and each once', async () => {
    const { running, start } = tasks(new Gate(2, 10));
    const all = [1, 2, 3, 4, 5].map(start);
    for (const expected of [
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 5],
    ]) {
      await settled();
      expect(running.map(({ name }) => name)).toEqual(expected);
      running.shift()?.end();
    }
    running.shift()?.end();
    expect(await Promise.all(all)).toEqual([1, 2, 3, 4, 5]);
  });

  it('sends away who comes when the line is full, and nobody who stands in it', async () => {
    const { running, start } = tasks(new Gate(1, 1));
    const [first, second] = [start(1), start(2)];
    expect(await refusal(start(3))).toMatchObject({ code: 'too-many-requests', status: 429 });
    running.shift()?.end();
    await settled();
    running.shift()?.end();
    expect(await Promise.all([first, second])).toEqual([1, 2]);
  });

  it('stays open when work fails', async () => {
    const { running, start } = tasks(new Gate(1, 5));
    const failing = start(1).catch((error: Error) => error.message);
    const next = start(2);
    await settled();
    running.shift()?.end(new Error('broken'));
    await settled();
    running.shift()?.end();
    expect([await failing, await next]).toEqual(['broken', 2]);
    const last = start(3);
    await settled();
    running.shift()?.end();
    expect(await last).toBe(3);
  });
});
