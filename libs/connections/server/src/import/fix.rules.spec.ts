import { withFix } from './fix.rules.js';
import { correctedCells } from './import-row.js';

describe('what a person said about a row', () => {
  it('is laid over what was said before, and taken back without a trace', () => {
    let fixes = withFix({}, { kind: 'cell', line: 2, column: 1, value: 'Yılmaz' });
    fixes = withFix(fixes, { kind: 'cell', line: 2, column: 0, value: '' });
    fixes = withFix(fixes, { kind: 'same-person', line: 2, number: '7' });
    expect(fixes).toEqual({ cells: { 0: '', 1: 'Yılmaz' }, samePerson: '7' });
    expect(correctedCells({ cells: ['x', 'Y?lmaz', 'z'], fixes })).toEqual(['', 'Yılmaz', 'z']);
    fixes = withFix(withFix(fixes, { kind: 'cell', line: 2, column: 0, value: null }), {
      kind: 'same-person',
      line: 2,
      number: null,
    });
    expect(fixes).toEqual({ cells: { 1: 'Yılmaz' } });
  });
});
