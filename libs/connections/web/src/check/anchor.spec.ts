import { anchorIn } from './anchor.js';

const row = (line: number, kind: 'error' | 'new') => ({ line, kind });
const seen = (line: number, kind: 'error' | 'new', offset: number) => ({ line, kind, offset });

describe('the place in the list', () => {
  const view = [seen(12, 'error', 0), seen(31, 'error', 47), seen(47, 'error', 94)];

  it('is the row that was on top', () => {
    expect(anchorIn(view, [row(9, 'error'), row(12, 'error'), row(31, 'error')])).toEqual({ index: 1, offset: 0 });
  });

  it('does not follow a row that was mended to its new group', () => {
    expect(anchorIn(view, [row(31, 'error'), row(47, 'error'), row(1, 'new'), row(12, 'new')])).toEqual({
      index: 0,
      offset: 47,
    });
  });

  it('is given up when all that could be seen was mended', () => {
    expect(anchorIn(view, [row(12, 'new'), row(31, 'new')])).toBeNull();
  });
});
