import { placeAfter } from './keys.js';

const team = { kind: 'team' } as const;
const person = { kind: 'person' } as const;
const board = { lines: [team, person, person, team, person], columns: 4, page: 2 };
const go = (key: string, line: number, column: number, ctrl = false) => {
  const place = placeAfter(key, ctrl, { line, column }, board);
  return place && [place.line, place.column];
};

describe('moving over the matrix', () => {
  it('steps over the line of a team', () => {
    expect(go('ArrowDown', 2, 1)).toEqual([4, 1]);
    expect(go('ArrowUp', 4, 1)).toEqual([2, 1]);
  });

  it('stays inside the board', () => {
    expect(go('ArrowUp', 1, 0)).toEqual([1, 0]);
    expect(go('ArrowDown', 4, 0)).toEqual([4, 0]);
    expect(go('ArrowLeft', 1, 0)).toEqual([1, 0]);
    expect(go('ArrowRight', 1, 3)).toEqual([1, 3]);
  });

  it('jumps to the ends of a row and of the board, and by a screenful', () => {
    expect(go('End', 1, 0)).toEqual([1, 3]);
    expect(go('Home', 4, 2)).toEqual([4, 0]);
    expect(go('Home', 4, 2, true)).toEqual([1, 0]);
    expect(go('End', 1, 0, true)).toEqual([4, 3]);
    expect(go('PageDown', 1, 1)).toEqual([4, 1]);
    expect(go('PageUp', 4, 1)).toEqual([2, 1]);
    expect(go('PageUp', 2, 1)).toEqual([1, 1]);
  });

  it('leaves every other key to the browser', () => {
    expect(go('a', 1, 1)).toBeNull();
    expect(go('Tab', 1, 1)).toBeNull();
  });
});
