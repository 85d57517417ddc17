import fc from 'fast-check';
import { safeCell } from './safe-cell.js';

const dangerous = [
  '=',
  '+',
  '-',
  '@',
  '|',
  '%',
  '\t',
  '\r',
  '＝',
  '＋',
  '－',
  '＠',
  '｜',
  '％',
  ' ',
  '\u00a0',
  '\u200b',
  '\u0000',
];
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .tuple(fc.array(fc.constantFrom(...dangerous), { maxLength: 4 }), fc.string())
    .map(([first, rest]) => first.join('') + rest),
);

describe('safeCell', () => {
  it('never lets a cell begin like a formula', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(safeCell(value).trimStart()).not.toMatch(/^[\u200b\ufeff\s]*[=+\-@|%\t\r＝＋－＠｜％]/);
      }),
      { numRuns: 5000 },
    );
  });

  it('leaves ordinary text alone', () => {
    for (const value of ["'t Hart", '12-03-2024', 'VCA basis', 'a=b', '']) expect(safeCell(value)).toBe(value);
  });

  it.each(['=1+1', '+31612345678', '-5', '@SUM(A1)', '\t=1', '  =cmd|1', '＝1'])('guards %j', (value) => {
    expect(safeCell(value)).toBe(`'${value}`);
  });
});
