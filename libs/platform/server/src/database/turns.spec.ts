import fc from 'fast-check';
import { Turns } from './turns.js';

/** Work that ends when it is told to. */
function pieces(turns: Turns) {
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const all: Promise<void>[] = [];
  const ask = (company: string, name: string) =>
    void all.push(
      turns.take(company, () => {
        begun.push(name);
        return new Promise<void>((resolve) => void ends.push(resolve));
      }),
    );
  const settled = () => new Promise<void>((resolve) => setImmediate(resolve));
  const end = async () => {
    ends.shift()?.();
    await settled();
  };
  return { begun, ask, end, settled, all };
}

describe('heavy work', () => {
  it('goes on with so many at once; while others wait, one company has no more than half of the places', async () => {
    const { begun, ask, end, settled, all } = pieces(new Turns(2, 1000));
    ['a1', 'a2', 'a3', 'a4', 'a5'].forEach((name) => ask('a', name));
    ['b1', 'b2'].forEach((name) => ask('b', name));
    await settled();
    expect(begun).toEqual(['a1', 'a2']);
    for (let at = 0; at < 7; at += 1) await end();
    expect(begun).toEqual(['a1', 'a2', 'b1', 'a3', 'b2', 'a4', 'a5']);
    await Promise.all(all);
  });

  it('gives its place on when it fails', async () => {
    const turns = new Turns(1, 1000);
    const failed = turns.take('a', () => Promise.reject(new Error('no')));
    const after = turns.take('a', () => Promise.resolve('yes'));
    await expect(failed).rejects.toThrow('no');
    await expect(after).resolves.toBe('yes');
    await expect(turns.take('b', () => Promise.resolve('free'))).resolves.toBe('free');
  });

  it('says that it is too busy to who waited as long as one may, and does not begin that later', async () => {
    const { begun, ask, end, settled, all } = pieces(new Turns(1, 5));
    ask('a', 'first');
    ask('a', 'late');
    await expect(all[1]).rejects.toMatchObject({ code: 'unavailable', status: 503 });
    await end();
    ask('a', 'new');
    await settled();
    expect(begun).toEqual(['first', 'new']);
  });

  it('does everything that was asked, never more at once than may be', () =>
    fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 5 }),
        fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 40 }),
        async (atOnce, companies) => {
          const turns = new Turns(atOnce, 1000);
          let going = 0;
          let most = 0;
          const done = companies.map((company) =>
            turns.take(company, async () => {
              most = Math.max(most, (going += 1));
              await Promise.resolve();
              going -= 1;
            }),
          );
          await Promise.all(done);
          expect(most).toBe(Math.min(atOnce, companies.length));
        },
      ),
    ));
});
