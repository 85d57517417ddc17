import fc from 'fast-check';
import { fold, unmarked } from './index.js';

describe('fold', () => {
  it('leaves plain small letters and figures, words parted by one space', () => {
    expect(fold("Anne-Marie in 't Veld")).toBe('anne marie in t veld');
    expect(fold('İstanbul ﬁets')).toBe('istanbul fiets');
    expect(fold('ĳsselstein  Ångström—2')).toBe('ijsselstein angstrom 2');
    expect(fold('O＇Neill Łódź ¹')).toBe('oneill lodz 1');
  });

  it('folds every character that there is the same the second time', () => {
    const changed: string[] = [];
    for (let code = 0; code <= 0x10ffff; code += 1) {
      const once = fold(String.fromCodePoint(code));
      if (fold(once) !== once) changed.push(code.toString(16));
    }
    expect(changed).toEqual([]);
  });

  it('folds the same the second time, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (typed) => fold(fold(typed)) === fold(typed)),
      { numRuns: 500 },
    );
  });
});

describe('unmarked', () => {
  it('keeps the signs', () => {
    expect(unmarked("Ömer.Çelik+O'Łø@Straße.example")).toBe("omer.celik+o'lo@strasse.example");
  });
});
