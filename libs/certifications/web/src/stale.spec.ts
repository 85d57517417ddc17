import * as contract from '@leerspoor/certifications-contract';
import * as stale from './stale.js';

it('names only addresses that something is read from', () => {
  const doors = Object.values(contract).filter((one) => typeof one === 'object' && 'method' in one && 'path' in one);
  const read = new Set<string>(doors.filter(({ method }) => method === 'GET').map(({ path }) => path));
  const named = Object.values(stale)
    .flat()
    .map(({ path }) => path);
  expect(named.filter((path) => !read.has(path))).toEqual([]);
  expect(named.length).toBeGreaterThan(30);
});
