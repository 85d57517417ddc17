import { rowsUp } from './rows-up.js';

const tree = [
  { id: 'top', parentId: null },
  { id: 'a', parentId: 'top' },
  { id: 'a1', parentId: 'a' },
  { id: 'a2', parentId: 'a' },
  { id: 'b', parentId: 'top' },
];

it.each([
  ['the first below its team', 1, 1],
  ['a team one deeper', 2, 1],
  ['its sister', 3, 1],
  ['a team after the ones below its sister', 4, 3],
])('reaches from %s up to what it hangs on', (_, index, rows) => {
  expect(rowsUp(tree, index)).toBe(rows);
});
