import { type ImportRow } from '@leerspoor/connections-contract';
import { firstFix } from './first-fix.js';
import { aRow } from './testing-row.js';

const joost = { number: '1012', name: 'Joost Haverkate', team: 'Werkplaats' };
const other = { number: '1013', name: 'Joost Haverkamp', team: '' };

describe('the button of a row', () => {
  it('links at once when one person can be meant, in every row with that text, and can take it back', () => {
    const row = aRow({ kind: 'error', remedies: [{ kind: 'person', text: 'J. Haverkamp', candidates: [joost] }] });
    expect(firstFix(row)).toEqual({
      does: 'answer',
      word: 'yes',
      fix: { kind: 'person', text: 'J. Haverkamp', number: '1012' },
      undo: { kind: 'person', text: 'J. Haverkamp', number: null },
      said: { text: 'J. Haverkamp', name: 'Joost Haverkate' },
    });
  });

  it('opens the row when several can be meant, or nobody is known', () => {
    const row = (candidates: (typeof joost)[]) =>
      aRow({ kind: 'error', remedies: [{ kind: 'lead', text: 'Joost', candidates }] });
    expect(firstFix(row([joost, other]))).toEqual({ does: 'open', word: 'who' });
    expect(firstFix(row([]))).toEqual({ does: 'open', word: 'who' });
  });

  it('does not link at one press when the number is of somebody with another name', () => {
    const messages = [{ code: 'number-name-differ' as const, level: 'error' as const, field: null, values: {} }];
    const row = aRow({ kind: 'error', messages, remedies: [{ kind: 'same-person', candidates: [joost] }] });
    expect(firstFix(row)).toEqual({ does: 'open', word: 'who' });
  });

  it('asks for a type by name where there is none, and offers another where one was guessed', () => {
    const remedies = [{ kind: 'type' as const, text: 'EHBO+', candidates: [] }];
    expect(firstFix(aRow({ kind: 'error', remedies }))).toEqual({ does: 'open', word: 'type' });
    expect(firstFix(aRow({ kind: 'new', remedies }))).toEqual({ does: 'open', word: 'change' });
  });

  it('mends what is wrong before it asks about a type that was recognised', () => {
    const remedies: ImportRow['remedies'] = [
      { kind: 'type', text: 'ADR basis', candidates: [] },
      { kind: 'cell', column: 3, field: 'obtainedOn', value: '31-02-2025' },
    ];
    const messages: ImportRow['messages'] = [{ code: 'type-from-library', field: 'type', level: 'notice', values: {} }];
    expect(firstFix(aRow({ kind: 'error', remedies, messages }))).toEqual({ does: 'open', word: 'change' });
  });

  it('takes over the plain letters of an address', () => {
    const row = aRow({
      line: 8,
      messages: [
        {
          code: 'email-letters',
          level: 'notice',
          field: 'email',
          values: { text: 'zoë@x.nl', suggestion: 'zoe@x.nl' },
        },
      ],
      remedies: [{ kind: 'cell', column: 4, field: 'email', value: 'zoë@x.nl' }],
    });
    expect(firstFix(row)).toMatchObject({ word: 'take', fix: { kind: 'cell', line: 8, column: 4, value: 'zoe@x.nl' } });
  });

  it('asks who it is before it asks for a cell', () => {
    const cell = { kind: 'cell' as const, column: 0, field: 'name' as const, value: '' };
    const row = aRow({ kind: 'error', remedies: [cell, { kind: 'person', text: 'x', candidates: [] }] });
    expect(firstFix(row)).toEqual({ does: 'open', word: 'who' });
    expect(firstFix(aRow({ kind: 'error', remedies: [cell] }))).toEqual({ does: 'open', word: 'change' });
  });

  it('is not there when nothing can be done, or the row is left out', () => {
    expect(firstFix(aRow({ kind: 'error' }))).toBeNull();
    expect(firstFix(aRow({ kind: 'skipped', remedies: [{ kind: 'same-person', candidates: [joost] }] }))).toBeNull();
  });
});
